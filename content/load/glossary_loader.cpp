#include "content/load/glossary_loader.h"

#include <string>
#include <utility>

#include "content/base/letters.h"
#include "content/load/course_ids.h"
#include "content/load/json_fields.h"
#include "content/load/json_reader.h"
#include "content/load/source_text.h"

namespace content::load {
namespace {

LocalText cleaned(const LocalText& text) {
    return {.lv = clean_inline(text.lv), .en = clean_inline(text.en)};
}

/// Reads one glossary.json. Ids are claimed as those of lessons are, in a list of their own.
class GlossaryReader {
public:
    explicit GlossaryReader(IssueLog& log) : log_(log) {}

    Glossary read(const JsonValue& root) {
        JsonFields fields(root, log_);
        if (!reads_format(fields, log_)) {
            return {};
        }
        if (const JsonValue* entries = fields.object("terms", Need::Required)) {
            for (const JsonMember& entry : JsonFields(*entries, log_).members()) {
                read_term(entry);
            }
        }
        fields.report_unknown();
        return std::move(glossary_);
    }

private:
    void read_term(const JsonMember& entry) {
        const int errors = log_.errors();
        if (!is_course_id(entry.key)) {
            log_.error(entry.value.line, "the id " + in_quotes(entry.key) +
                                             " may have only letters a-z, digits and . _ -");
        }
        JsonFields fields(entry.value, log_);
        Term term{.name = cleaned(fields.local_text("term")),
                  .explanation = cleaned(fields.local_text("explanation")),
                  .aliases = fields.ids("aliases")};
        ids_.claim(entry.key, term.aliases, entry.value.line, log_);
        fields.report_unknown();
        if (log_.errors() == errors && (term.name.lv.empty() || term.explanation.lv.empty())) {
            log_.error(entry.value.line,
                       "the term " + in_quotes(entry.key) + " has no letters to show");
        }
        if (log_.errors() == errors) {
            glossary_.add(entry.key, std::move(term));
        }
    }

    IssueLog& log_;
    CourseIds ids_;
    Glossary glossary_;
};

}  // namespace

Glossary read_glossary(std::string_view bytes, IssueLog& log) {
    const auto root = read_json(bytes, log);
    return root ? GlossaryReader(log).read(*root) : Glossary{};
}

Glossary load_glossary(const std::filesystem::path& course_folder, Issues& issues) {
    std::error_code ignored;
    if (!std::filesystem::exists(course_folder / kGlossaryFile, ignored)) {
        return {};
    }
    IssueLog log{std::string(kGlossaryFile), issues};
    const auto root = read_json_file(course_folder, log);
    return root ? GlossaryReader(log).read(*root) : Glossary{};
}

}  // namespace content::load
