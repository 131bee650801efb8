// CourseIds: every id and alias of a course, each with the place that uses it.
//
// Progress is keyed by these ids for years, so one id may never mean two things.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "content/load/issue_log.h"

namespace content::load {

class CourseIds {
public:
    /// Takes the id and its aliases for the part on `line` of the log's file. An error in the log
    /// for each that is taken already; an id that is empty was reported before and is let pass.
    void claim(const std::string& id, const std::vector<std::string>& aliases, int line,
               IssueLog& log);

private:
    void claim_one(const std::string& id, int line, IssueLog& log);

    std::map<std::string, std::string> places_;  // id -> "file:line"
};

}  // namespace content::load
