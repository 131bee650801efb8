#include "content/check/facts_check.h"

#include "content/check/json_lines.h"
#include "content/load/iso_date.h"
#include "content/load/issue_log.h"

namespace content::check {
namespace {

using load::in_quotes;

constexpr std::chrono::months kFreshFor{12};
constexpr std::chrono::months kVolatileFreshFor{6};

/// The last day on which a fact checked on `day` is still fresh; the last of its month where that
/// month is too short.
std::chrono::sys_days fresh_until(std::chrono::sys_days day, std::chrono::months fresh_for) {
    const std::chrono::year_month_day later = std::chrono::year_month_day(day) + fresh_for;
    return later.ok() ? std::chrono::sys_days(later)
                      : std::chrono::sys_days(later.year() / later.month() / std::chrono::last);
}

}  // namespace

void check_facts(const std::filesystem::path& course_folder, const std::string& file,
                 const Facts& facts, std::chrono::sys_days today, Issues& issues) {
    const JsonLines lines(course_folder, file);
    load::IssueLog log(file, issues);
    for (const auto& [key, fact] : facts) {
        const int line = lines.of_key(key);
        if (fact.source.empty()) {
            log.warn(line, "the fact " + in_quotes(key) + " has no source: say where it is from");
        }
        const auto checked = load::parse_iso_date(fact.checked);
        if (!checked) {
            continue;  // the loader lets no such fact through
        }
        if (*checked > today) {
            log.warn(line, "the fact " + in_quotes(key) + " was checked on " + fact.checked +
                               ", a day still to come");
            continue;
        }
        const std::chrono::months fresh_for = fact.is_volatile ? kVolatileFreshFor : kFreshFor;
        if (fresh_until(*checked, fresh_for) < today) {
            log.warn(line, "the " + std::string(fact.is_volatile ? "volatile " : "") + "fact " +
                               in_quotes(key) + " was last checked on " + fact.checked + ", over " +
                               std::to_string(fresh_for.count()) + " months ago: check it again");
        }
    }
}

}  // namespace content::check
