#include "content/load/question_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "content/limits.h"
#include "content/load/question/body_reading.h"

namespace content::load {
namespace {

using ReadBody = QuestionBody (*)(const BodyReading&);

/// Every "type" and who reads what it has of its own.
constexpr std::array<Choice<ReadBody>, 11> kTypes{{
    {"single", [](auto& in) -> QuestionBody { return read_choices(in, Choices::Kind::Single); }},
    {"multiple",
     [](auto& in) -> QuestionBody { return read_choices(in, Choices::Kind::Multiple); }},
    {"true-false", [](auto& in) -> QuestionBody { return read_true_false(in); }},
    {"matching", [](auto& in) -> QuestionBody { return read_rows(in, Rows::Kind::Matching); }},
    {"columns", [](auto& in) -> QuestionBody { return read_rows(in, Rows::Kind::Columns); }},
    {"matrix", [](auto& in) -> QuestionBody { return read_rows(in, Rows::Kind::Matrix); }},
    {"ordering", [](auto& in) -> QuestionBody { return read_ordering(in); }},
    {"gaps", [](auto& in) -> QuestionBody { return read_gaps(in); }},
    {"text",
     [](auto& in) -> QuestionBody {
         return ShortText{.key = read_text_key(in.fields, Need::Required, in.log)};
     }},
    {"number", [](auto& in) -> QuestionBody { return read_numeric(in); }},
    {"hotspot", [](auto& in) -> QuestionBody { return read_hotspot(in); }},
}};

void claim_ids(const Question& question, int line, std::set<std::string>& ids, IssueLog& log) {
    const auto claim = [&](const std::string& id) {
        if (!id.empty() && !ids.insert(id).second) {
            log.error(line, "the id " + in_quotes(id) + " is already used in this quiz");
        }
    };
    claim(question.id);
    std::ranges::for_each(question.aliases, claim);
}

/// An answer is kept by these ids: no two parts of one question may share one.
void check_piece_ids(const Question& question, int line, IssueLog& log) {
    std::set<std::string> ids;
    const auto claim = [&](const std::string& id) {
        if (!id.empty() && !ids.insert(id).second) {
            log.error(line, "the id " + in_quotes(id) + " is used twice in one question");
        }
    };
    for (const PieceGroup& group : piece_groups(question)) {
        std::ranges::for_each(group.ids, claim);
    }
    if (const auto* gaps = std::get_if<Gaps>(&question.body)) {
        for (const Gap& gap : gaps->gaps) {
            claim(gap.id);
        }
    }
}

/// The keys listed under "facts" and those met in the texts, each once.
std::vector<std::string> facts_of(JsonFields& fields, const TextFields& texts, const Facts* facts,
                                  IssueLog& log) {
    std::vector<std::string> keys = fields.ids("facts");
    for (const std::string& key : keys) {
        if (facts != nullptr && !facts->contains(key)) {
            log.error(fields.line_of("facts"),
                      "the fact " + in_quotes(key) + " is not in facts.json");
        }
    }
    for (const std::string& key : texts.used_facts()) {
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
    }
    return keys;
}

std::vector<LocalText> read_hints(const BodyReading& reading) {
    std::vector<LocalText> hints = reading.texts.prose_list(reading.fields, "hints");
    if (hints.size() > std::size_t{limits::kHints}) {
        reading.log.error(reading.fields.line_of("hints"),
                          "a question has at most " + std::to_string(limits::kHints) + " hints");
    }
    return hints;
}

void read_common(const BodyReading& reading, Question& question) {
    JsonFields& fields = reading.fields;
    question.id = fields.id("id");
    question.aliases = fields.ids("aliases");
    question.lesson = fields.id("lesson");
    question.page = fields.id("page", Need::Optional);
    question.outcome = fields.id("outcome", Need::Optional);
    question.digcomp = fields.texts("digcomp");
    question.difficulty = fields.number_or("difficulty", 1, {.min = 1, .max = 3});
    question.tags = fields.ids("tags");
    question.tries = fields.number_or("tries", 1, {.min = 1, .max = 10});
    question.shuffle = fields.flag_or("shuffle", true);
    question.text = reading.texts.prose(fields, "text");
    question.hints = read_hints(reading);
    question.solution = reading.texts.prose(fields, "solution", Need::Optional);
}

}  // namespace

std::optional<Question> read_question(const JsonValue& value, const QuestionContext& context,
                                      std::set<std::string>& ids, IssueLog& log) {
    const int errors = log.errors();
    JsonFields fields(value, log);
    TextFields texts(
        {.facts = context.facts, .glossary = context.glossary, .folder = context.folder}, log);
    const BodyReading reading{
        .fields = fields, .texts = texts, .log = log, .folder = context.folder};
    Question question{.folder = context.folder};
    if (context.facts == nullptr) {
        question.folder = fields.text("folder", Need::Optional);
    }
    const auto read_body = fields.choice<ReadBody>("type", kTypes);
    read_common(reading, question);
    if (read_body != nullptr) {
        question.body = read_body(reading);
        check_piece_ids(question, fields.line_of("id"), log);
        question.facts = facts_of(fields, texts, context.facts, log);
        fields.report_unknown();
    }
    claim_ids(question, fields.line_of("id"), ids, log);
    return log.errors() == errors ? std::optional(std::move(question)) : std::nullopt;
}

}  // namespace content::load
