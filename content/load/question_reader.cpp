#include "content/load/question_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "content/limits.h"
#include "content/load/fact_text.h"
#include "content/load/json_fields.h"

namespace content::load {
namespace {

constexpr std::array<Choice<Question::Kind>, 2> kKinds{{
    {.name = "single", .value = Question::Kind::Single},
    {.name = "multiple", .value = Question::Kind::Multiple},
}};

/// Puts the values of {{fact:key}} into the texts of one question and remembers the keys.
class FactFiller {
public:
    FactFiller(const Facts& facts, IssueLog& log) : facts_(facts), log_(log) {}

    LocalText fill(const LocalText& text, int line) {
        LocalText filled{.lv = replace_facts(text.lv, Language::Latvian, facts_, keys_),
                         .en = replace_facts(text.en, Language::English, facts_, keys_)};
        for (const std::string& key : std::exchange(keys_.unknown, {})) {
            log_.error(line, "the fact " + in_quotes(key) + " is not in facts.json");
        }
        return filled;
    }
    const std::vector<std::string>& used() const { return keys_.known; }

private:
    const Facts& facts_;
    IssueLog& log_;
    FactKeys keys_;
};

Option read_option(const JsonValue& value, FactFiller& filler, IssueLog& log) {
    JsonFields fields(value, log);
    Option option;
    option.id = fields.id("id");
    option.text = filler.fill(fields.local_text("text"), fields.line_of("text"));
    option.correct = fields.flag_or("correct", false);
    option.feedback =
        filler.fill(fields.local_text("feedback", Need::Optional), fields.line_of("feedback"));
    fields.report_unknown();
    return option;
}

void check_ids(const std::vector<Option>& options, int line, IssueLog& log) {
    std::set<std::string> ids;
    for (const Option& option : options) {
        if (!option.id.empty() && !ids.insert(option.id).second) {
            log.error(line, "two options have the id " + in_quotes(option.id));
        }
    }
}

void check_right_ones(const Question& question, int line, IssueLog& log) {
    const auto right = std::ranges::count_if(question.options, &Option::correct);
    if (question.kind == Question::Kind::Single && right != 1) {
        log.error(line,
                  "a \"single\" question needs exactly one option with \"correct\": true, "
                  "this one has " +
                      std::to_string(right));
    } else if (right == 0) {
        log.error(line, "no option has \"correct\": true");
    } else if (std::cmp_equal(right, question.options.size())) {
        log.warn(line, "every option is right: the learner has nothing to decide");
    }
}

std::vector<Option> read_options(JsonFields& fields, FactFiller& filler, IssueLog& log) {
    const JsonArray& values = fields.list("options");
    const std::size_t count = values.size();
    std::vector<Option> options;
    if (count == 1 || count > std::size_t{limits::kQuestionOptions}) {
        log.error(fields.line_of("options"), "a question has 2 to " +
                                                 std::to_string(limits::kQuestionOptions) +
                                                 " options, this one has " + std::to_string(count));
        return options;
    }
    for (const JsonValue& value : values) {
        options.push_back(read_option(value, filler, log));
    }
    check_ids(options, fields.line_of("options"), log);
    return options;
}

void claim_ids(const Question& question, int line, std::set<std::string>& ids, IssueLog& log) {
    const auto claim = [&](const std::string& id) {
        if (!id.empty() && !ids.insert(id).second) {
            log.error(line, "the id " + in_quotes(id) + " is already used in this quiz");
        }
    };
    claim(question.id);
    std::ranges::for_each(question.aliases, claim);
}

/// The keys listed under "facts" and those met in the texts, each once.
std::vector<std::string> facts_of(JsonFields& fields, const FactFiller& filler, const Facts& facts,
                                  IssueLog& log) {
    std::vector<std::string> keys = fields.ids("facts");
    for (const std::string& key : keys) {
        if (!facts.contains(key)) {
            log.error(fields.line_of("facts"),
                      "the fact " + in_quotes(key) + " is not in facts.json");
        }
    }
    for (const std::string& key : filler.used()) {
        if (std::ranges::find(keys, key) == keys.end()) {
            keys.push_back(key);
        }
    }
    return keys;
}

}  // namespace

std::optional<Question> read_question(const JsonValue& value, const Facts& facts,
                                      std::set<std::string>& ids, IssueLog& log) {
    const int errors = log.errors();
    JsonFields fields(value, log);
    FactFiller filler(facts, log);
    Question question;
    question.id = fields.id("id");
    question.aliases = fields.ids("aliases");
    question.kind = fields.choice<Question::Kind>("type", kKinds);
    question.lesson = fields.id("lesson");
    question.page = fields.id("page", Need::Optional);
    question.outcome = fields.id("outcome", Need::Optional);
    question.digcomp = fields.texts("digcomp");
    question.difficulty = fields.number_or("difficulty", 1, {.min = 1, .max = 3});
    question.text = filler.fill(fields.local_text("text"), fields.line_of("text"));
    question.options = read_options(fields, filler, log);
    question.facts = facts_of(fields, filler, facts, log);
    fields.report_unknown();
    claim_ids(question, fields.line_of("id"), ids, log);
    if (log.errors() == errors) {
        check_right_ones(question, fields.line_of("options"), log);
    }
    return log.errors() == errors ? std::optional(std::move(question)) : std::nullopt;
}

}  // namespace content::load
