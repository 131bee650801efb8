// The report as CSV (RFC 4180): what a spreadsheet opens.
#include <string>
#include <vector>

#include "engine/base/strings.h"
#include "engine/records/csv_text.h"
#include "engine/records/report_data.h"

namespace engine::records {
namespace {

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
    return csv_line({csv_cell(learner.learner.name), csv_cell(learner.learner.library), kind,
                     csv_cell(part.id), csv_cell(part.title),
                     base::academic_hours_text(amounts.counted, report.academic_hour,
                                               content::Language::English),
                     std::to_string(minutes), ms(amounts.counted), ms(amounts.over_limit),
                     ms(amounts.idle), ms(amounts.overlap), flags,
                     learner.chain_unbroken ? "unbroken" : "broken",
                     std::to_string(report.rule_version)});
}

}  // namespace

std::string report_csv(const Report& report) {
    std::string text = csv_line({"learner", "library", "part", "id", "title", "academic_hours",
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
