#include "content/load/facts_loader.h"

#include <array>
#include <string>
#include <utility>

#include "content/base/letters.h"
#include "content/load/iso_date.h"
#include "content/load/json_fields.h"
#include "content/load/json_reader.h"

namespace content::load {
namespace {

constexpr std::array<Choice<Fact::Confidence>, 3> kConfidence{{
    {.name = "high", .value = Fact::Confidence::High},
    {.name = "medium", .value = Fact::Confidence::Medium},
    {.name = "low", .value = Fact::Confidence::Low},
}};

Fact read_fact(const JsonValue& value, IssueLog& log) {
    JsonFields fields(value, log);
    Fact fact;
    fact.value = fields.local_text("value");
    fact.source = fields.text("source", Need::Optional);
    fact.confidence = fields.choice<Fact::Confidence>("confidence", kConfidence);
    fact.is_volatile = fields.flag_or("volatile", false);
    fact.checked = fields.text("checked");
    if (!fact.checked.empty() && !parse_iso_date(fact.checked)) {
        log.error(fields.line_of("checked"),
                  "\"checked\" must be a day of the calendar, written like 2026-11-23");
    }
    fields.report_unknown();
    return fact;
}

Facts facts_of(const JsonValue& root, const Facts& taken, IssueLog& log) {
    Facts facts;
    JsonFields fields(root, log);
    if (!reads_format(fields, log)) {
        return facts;
    }
    if (const JsonValue* entries = fields.object("facts", Need::Required)) {
        for (const JsonMember& entry : JsonFields(*entries, log).members()) {
            const int errors = log.errors();
            if (!is_course_id(entry.key)) {
                log.error(entry.value.line, "the key " + in_quotes(entry.key) +
                                                " may have only letters a-z, digits and . _ -");
            }
            if (taken.contains(entry.key)) {
                log.error(entry.value.line, "the course has a fact " + in_quotes(entry.key) +
                                                " already: give this one another key");
            }
            Fact fact = read_fact(entry.value, log);
            if (log.errors() == errors) {
                facts.emplace(entry.key, std::move(fact));
            }
        }
    }
    fields.report_unknown();
    return facts;
}

}  // namespace

Facts read_facts(std::string_view bytes, IssueLog& log, const Facts& taken) {
    const auto root = read_json(bytes, log);
    return root ? facts_of(*root, taken, log) : Facts{};
}

Facts load_facts(const std::filesystem::path& course_folder, Issues& issues) {
    return load_facts(course_folder, std::string(kFactsFile), {}, issues);
}

Facts load_facts(const std::filesystem::path& course_folder, const std::string& file,
                 const Facts& taken, Issues& issues) {
    std::error_code ignored;
    if (!std::filesystem::exists(course_folder / file, ignored)) {
        return {};
    }
    IssueLog log(file, issues);
    const auto root = read_json_file(course_folder, log);
    return root ? facts_of(*root, taken, log) : Facts{};
}

}  // namespace content::load
