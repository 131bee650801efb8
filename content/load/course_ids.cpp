#include "content/load/course_ids.h"

namespace content::load {

void CourseIds::claim(const std::string& id, const std::vector<std::string>& aliases, int line,
                      IssueLog& log) {
    claim_one(id, line, log);
    for (const std::string& alias : aliases) {
        claim_one(alias, line, log);
    }
}

void CourseIds::claim_one(const std::string& id, int line, IssueLog& log) {
    if (id.empty()) {
        return;
    }
    const std::string here = location({.file = log.file(), .line = line});
    const auto [place, is_new] = places_.emplace(id, here);
    if (!is_new) {
        log.error(line, "the id " + in_quotes(id) + " is already used at " + place->second +
                            ": give each part of the course its own");
    }
}

}  // namespace content::load
