#include "content/load/question_writer.h"

#include <array>
#include <utility>

#include "content/base/match.h"
#include "content/load/json_reader.h"
#include "content/load/json_writer.h"
#include "content/load/question_reader.h"

namespace content::load {
namespace {

/// An object that grows field by field; what is at its default is left out.
class Fields {
public:
    Fields& add(std::string_view key, JsonValue::Data data) {
        object_.push_back({.key = std::string(key), .value = {.data = std::move(data)}});
        return *this;
    }
    Fields& add_if(bool is_set, std::string_view key, JsonValue::Data data) {
        return is_set ? add(key, std::move(data)) : *this;
    }
    Fields& text(std::string_view key, const std::string& text) {
        return add_if(!text.empty(), key, text);
    }
    Fields& text(std::string_view key, const LocalText& text) {
        return add_if(!text.lv.empty() || !text.en.empty(), key, data_of(text));
    }
    template <class Values>
    Fields& list(std::string_view key, const Values& values) {
        return list(key, values, [](const auto& value) { return JsonValue::Data(value); });
    }
    template <class Values, class DataOf>
    Fields& list(std::string_view key, const Values& values, DataOf data) {
        JsonArray array;
        for (const auto& value : values) {
            array.push_back({.data = data(value)});
        }
        return array.empty() ? *this : add(key, std::move(array));
    }

    static JsonValue::Data data_of(const LocalText& text) {
        if (text.en.empty()) {
            return text.lv;
        }
        return Fields().add("lv", text.lv).add("en", text.en).take();
    }
    JsonObject take() { return std::move(object_); }

private:
    JsonObject object_;
};

JsonValue::Data option_data(const Option& option) {
    return Fields()
        .add("id", option.id)
        .text("text", option.text)
        .add_if(option.correct, "correct", true)
        .text("feedback", option.feedback)
        .take();
}

JsonValue::Data area_data(const Area& area) {
    constexpr std::array kNames{"rect", "circle", "polygon"};
    return Fields()
        .add("id", area.id)
        .text("text", area.text)
        .add_if(area.correct, "correct", true)
        .text("feedback", area.feedback)
        .list(kNames.at(static_cast<std::size_t>(area.outline.kind)), area.outline.numbers,
              [](int number) { return JsonValue::Data(std::int64_t{number}); })
        .take();
}

JsonValue::Data row_data(const Row& row) {
    return Fields()
        .add("id", row.id)
        .text("text", row.text)
        .list("right", row.right)
        .text("feedback", row.feedback)
        .take();
}

Fields& add_key(Fields& fields, const TextKey& key) {
    return fields.list("accept", key.accept)
        .add_if(key.match_case, "match_case", true)
        .add_if(key.match_diacritics, "match_diacritics", true);
}

JsonValue::Data gap_data(const Gap& gap) {
    Fields fields;
    fields.add("id", gap.id);
    return add_key(fields, gap.typed).list("options", gap.options, option_data).take();
}

JsonValue::Data unit_data(const Unit& unit) {
    return Fields().list("names", unit.names).add("factor", unit.factor).take();
}

void add_choices(Fields& fields, const Choices& body) {
    if (body.kind == Choices::Kind::TrueFalse) {
        const bool answer = body.options.front().correct;
        fields.add("answer", answer).text("feedback", body.options[answer ? 0 : 1].feedback);
        return;
    }
    fields.add_if(body.marks == Choices::Marks::Partial, "marks", std::string("partial"))
        .list("options", body.options, option_data);
}

void add_rows(Fields& fields, const Rows& body) {
    fields
        .list("choices", body.choices,
              [](const RowChoice& choice) -> JsonValue::Data {
                  return Fields().add("id", choice.id).text("text", choice.text).take();
              })
        .list("rows", body.rows, row_data);
}

void add_ordering(Fields& fields, const Ordering& body) {
    fields.list("items", body.items, [](const OrderItem& item) -> JsonValue::Data {
        return Fields()
            .add("id", item.id)
            .text("text", item.text)
            .add_if(item.tied, "tied", true)
            .take();
    });
}

void add_numeric(Fields& fields, const Numeric& body) {
    fields.add("value", body.value)
        .add_if(body.tolerance != 0, "tolerance", body.tolerance)
        .list("units", body.units, unit_data)
        .add_if(body.unit_needed, "unit_needed", true);
}

void add_hotspot(Fields& fields, const Hotspot& body) {
    fields.text("picture", body.picture)
        .text("alt", body.alt)
        .add_if(body.several, "several", true)
        .list("areas", body.areas, area_data);
}

void add_body(Fields& fields, const QuestionBody& body) {
    match(
        body, [&](const Choices& choices) { add_choices(fields, choices); },
        [&](const Rows& rows) { add_rows(fields, rows); },
        [&](const Ordering& ordering) { add_ordering(fields, ordering); },
        [&](const Gaps& gaps) {
            fields.text("passage", gaps.passage).list("gaps", gaps.gaps, gap_data);
        },
        [&](const ShortText& text) { add_key(fields, text.key); },
        [&](const Numeric& numeric) { add_numeric(fields, numeric); },
        [&](const Hotspot& hotspot) { add_hotspot(fields, hotspot); });
}

std::int64_t whole(std::int64_t number) {
    return number;
}

JsonValue::Data rule_data(const DrawRule& rule) {
    return Fields()
        .add("draw", whole(rule.count))
        .text("tag", rule.tag)
        .add_if(rule.difficulty != 0, "difficulty", whole(rule.difficulty))
        .take();
}

}  // namespace

JsonValue question_value(const Question& question) {
    Fields fields;
    fields.add("id", question.id)
        .list("aliases", question.aliases)
        .add("type", type_name(question))
        .text("lesson", question.lesson)
        .text("page", question.page)
        .text("folder", question.folder)
        .text("outcome", question.outcome)
        .list("digcomp", question.digcomp)
        .add_if(question.difficulty != 1, "difficulty", whole(question.difficulty))
        .list("tags", question.tags)
        .list("facts", question.facts)
        .add_if(question.tries != 1, "tries", whole(question.tries))
        .add_if(!question.shuffle, "shuffle", false)
        .text("text", question.text);
    add_body(fields, question.body);
    fields.list("hints", question.hints, Fields::data_of).text("solution", question.solution);
    return {.data = fields.take()};
}

std::string write_quiz(const Quiz& quiz) {
    Fields fields;
    fields.add("format", whole(1))
        .add("id", quiz.id)
        .add_if(!quiz.scored, "scored", false)
        .add_if(quiz.mode == Quiz::Mode::Test, "mode", std::string("test"))
        .add("draw", whole(quiz.draw))
        .list("rules", quiz.rules, rule_data)
        .add_if(!quiz.shuffle, "shuffle", false)
        .add_if(quiz.scored, "pass", whole(quiz.pass_mark))
        .add_if(quiz.scored, "cool_down_s", whole(quiz.cool_down.count()))
        .add_if(quiz.attempts_per_day != 0, "attempts_per_day", whole(quiz.attempts_per_day))
        .add_if(quiz.time_limit.count() != 0, "time_limit_minutes", whole(quiz.time_limit.count()))
        .list("questions", quiz.questions,
              [](const Question& question) { return question_value(question).data; });
    return write_json({.data = fields.take()});
}

std::string write_question(const Question& question) {
    return write_json_line(question_value(question));
}

std::optional<Question> read_stored_question(std::string_view line) {
    Issues issues;
    IssueLog log("question", issues);
    const auto value = read_json(line, log);
    std::set<std::string> ids;
    return value ? read_question(*value, {}, ids, log) : std::nullopt;
}

}  // namespace content::load
