// The report as JSON; the format is told in reports.h.
#include <string>

#include "engine/records/json_text.h"
#include "engine/records/report_data.h"

namespace engine::records {
namespace {

std::string amounts_json(const Amounts& amounts) {
    return json_field("counted_ms", amounts.counted.count()) + "," +
           json_field("over_limit_ms", amounts.over_limit.count()) + "," +
           json_field("idle_ms", amounts.idle.count()) + "," +
           json_field("overlap_ms", amounts.overlap.count()) + ",\"flags\":[" +
           json_joined(flag_names(amounts.flags), json_quoted) + "]";
}

std::string part_json(const ReportPart& part) {
    return "\n   {" + json_field("id", part.id) + "," + json_field("title", part.title) + "," +
           amounts_json(part.amounts) + "}";
}

std::string learner_json(const LearnerReport& report) {
    return "\n {" + json_field("name", report.learner.name) + "," +
           json_field("library", report.learner.library) + "," +
           json_field("chain", report.chain_unbroken ? "unbroken" : "broken") + ",\n  \"total\":{" +
           amounts_json(report.total) + "},\n  " +
           json_joined(report.lists,
                       [](const ReportList& list) {
                           return json_quoted(list.plural) + ":[" +
                                  json_joined(list.parts, part_json) + "]";
                       }) +
           "}";
}

}  // namespace

std::string report_json(const Report& report) {
    return "{" + json_field("format", 1) + "," + json_field("rule_version", report.rule_version) +
           "," + json_field("academic_hour_minutes", report.academic_hour.count()) + "," +
           json_field("target_ms", report.target.count()) + ",\n\"total\":{" +
           amounts_json(report.total) + "},\n\"learners\":[" +
           json_joined(report.learners, learner_json) + "]}\n";
}

}  // namespace engine::records
