// The report as CSV (RFC 4180): what a spreadsheet opens.
#include <string>
#include <vector>

#include "engine/base/strings.h"
#include "engine/records/report_data.h"

namespace engine::records {
namespace {

/// A spreadsheet takes text that begins like this for a formula and would carry it out.
bool looks_like_formula(const std::string& text) {
    return !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
}

std::string cell(const std::string& text) {
    std::string safe = looks_like_formula(text) ? "'" + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) {
        return safe;
    }
    std::string quoted = "\"";
    for (const char c : safe) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + "\"";
}

std::string line(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& one : cells) {
        text += (text.empty() ? "" : ",") + one;
    }
    return text + "\r\n";
}

std::string ms(std::chrono::milliseconds time) {
    return std::to_string(time.count());
}

std::string part_line(const Report& report, const LearnerReport& learner, const std::string& kind,
                      const ReportPart& part) {
    const Amounts& amounts = part.amounts;
    std::string flags;
    for (const std::string& flag : flag_names(amounts.flags)) {
        flags += (flags.empty() ? "" : " ") + flag;
    }
    const auto minutes = std::chrono::floor<std::chrono::minutes>(amounts.counted).count();
    return line({cell(learner.learner.name), cell(learner.learner.library), kind, cell(part.id),
                 cell(part.title),
                 base::academic_hours_text(amounts.counted, report.academic_hour,
                                           content::Language::English),
                 std::to_string(minutes), ms(amounts.counted), ms(amounts.over_limit),
                 ms(amounts.idle), ms(amounts.overlap), flags,
                 learner.chain_unbroken ? "unbroken" : "broken",
                 std::to_string(report.rule_version)});
}

}  // namespace

std::string report_csv(const Report& report) {
    std::string text = line({"learner", "library", "part", "id", "title", "academic_hours",
                             "minutes", "counted_ms", "over_limit_ms", "idle_ms", "overlap_ms",
                             "flags", "chain", "rule_version"});
    for (const LearnerReport& learner : report.learners) {
        text += part_line(report, learner, "total", {.amounts = learner.total});
        for (const ReportList& list : learner.lists) {
            for (const ReportPart& part : list.parts) {
                text += part_line(report, learner, list.name, part);
            }
        }
    }
    return text;
}

}  // namespace engine::records
