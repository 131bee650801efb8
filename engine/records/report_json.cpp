// The report as JSON; the format is told in reports.h.
#include <string>

#include "engine/records/json_text.h"
#include "engine/records/report_data.h"

namespace engine::records {
namespace {

std::string field(const char* name, const std::string& value) {
    return json_quoted(name) + ":" + json_quoted(value);
}

std::string field(const char* name, std::int64_t number) {
    return json_quoted(name) + ":" + std::to_string(number);
}

/// The parts with commas between them.
template <class Part, class Write>
std::string joined(const std::vector<Part>& parts, Write write) {
    std::string text;
    for (const Part& part : parts) {
        text += text.empty() ? "" : ",";
        text += write(part);
    }
    return text;
}

std::string amounts_json(const Amounts& amounts) {
    return field("counted_ms", amounts.counted.count()) + "," +
           field("over_limit_ms", amounts.over_limit.count()) + "," +
           field("idle_ms", amounts.idle.count()) + "," +
           field("overlap_ms", amounts.overlap.count()) + ",\"flags\":[" +
           joined(flag_names(amounts.flags), json_quoted) + "]";
}

std::string part_json(const ReportPart& part) {
    return "\n   {" + field("id", part.id) + "," + field("title", part.title) + "," +
           amounts_json(part.amounts) + "}";
}

std::string learner_json(const LearnerReport& report) {
    return "\n {" + field("name", report.learner.name) + "," +
           field("library", report.learner.library) + "," +
           field("chain", report.chain_unbroken ? "unbroken" : "broken") + ",\n  \"total\":{" +
           amounts_json(report.total) + "},\n  " +
           joined(report.lists,
                  [](const ReportList& list) {
                      return json_quoted(list.plural) + ":[" + joined(list.parts, part_json) + "]";
                  }) +
           "}";
}

}  // namespace

std::string report_json(const Report& report) {
    return "{" + field("format", 1) + "," + field("rule_version", report.rule_version) + "," +
           field("academic_hour_minutes", report.academic_hour.count()) + "," +
           field("target_ms", report.target.count()) + ",\n\"total\":{" +
           amounts_json(report.total) + "},\n\"learners\":[" +
           joined(report.learners, learner_json) + "]}\n";
}

}  // namespace engine::records
