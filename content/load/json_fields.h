// JsonFields: one JSON object, read field by field with every mistake reported at its line.
//
// A reader asks for its fields in turn and never looks at a JSON type: a field that is missing, of
// the wrong type or out of range is an error in the log and comes back as a harmless default. The
// part is sound when reading it added no error. Whatever nobody asked for is then reported.
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/language.h"
#include "content/load/issue_log.h"
#include "content/load/json_value.h"

namespace content::load {

enum class Need { Required, Optional };

struct Range {
    int min = 0;
    int max = 0;
};

struct DecimalRange {
    double min = 0;
    double max = 0;
};

/// What a text of a fixed vocabulary stands for.
template <class Value>
struct Choice {
    std::string_view name;
    Value value{};
};

class JsonFields {
public:
    /// `object` and `log` must outlive the fields. Reports when `object` is not an object.
    JsonFields(const JsonValue& object, IssueLog& log);

    int line() const { return object_->line; }
    /// The line of the field, or of the object when there is no such field.
    int line_of(std::string_view key) const;
    bool has(std::string_view key) const { return object_->member(key) != nullptr; }

    /// A text that is not empty; "" when an optional one is missing.
    std::string text(std::string_view key, Need need = Need::Required);
    std::string id(std::string_view key, Need need = Need::Required);
    /// A text in Latvian, or {"lv": ..., "en": ...} with an optional English one.
    LocalText local_text(std::string_view key, Need need = Need::Required);
    /// The same of a text that may have line ends: each language also as a list of its lines.
    LocalText long_text(std::string_view key, Need need = Need::Required);
    /// Optional: a missing list is an empty one.
    std::vector<std::string> ids(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    std::vector<LocalText> long_texts(std::string_view key);
    std::vector<int> numbers(std::string_view key, Range range);

    int number(std::string_view key, Range range);
    int number_or(std::string_view key, int fallback, Range range);
    double decimal(std::string_view key, DecimalRange range);
    double decimal_or(std::string_view key, double fallback, DecimalRange range);
    bool flag(std::string_view key);
    bool flag_or(std::string_view key, bool fallback);

    template <class Value>
    Value choice(std::string_view key, std::span<const Choice<Value>> choices) {
        return pick(key, choices, Need::Required).value_or(Value{});
    }
    template <class Value>
    Value choice_or(std::string_view key, Value fallback, std::span<const Choice<Value>> choices) {
        return pick(key, choices, Need::Optional).value_or(fallback);
    }

    /// The values of a list, which must not be empty when it is required.
    const JsonArray& list(std::string_view key, Need need = Need::Required);
    /// The object called `key`, or nullptr when there is none.
    const JsonValue* object(std::string_view key, Need need);
    /// Every member, for an object whose keys are names and not fields.
    const JsonObject& members() const;

    /// Warns of every field that nobody asked for. Call it last.
    void report_unknown() const;

private:
    const JsonValue* find(std::string_view key, Need need, std::string_view expected);
    void refuse(std::string_view key, int line, std::string_view expected);

    template <class Type>
    const Type* find_as(std::string_view key, Need need, std::string_view expected) {
        const JsonValue* value = find(key, need, expected);
        if (value == nullptr) {
            return nullptr;
        }
        const auto* typed = std::get_if<Type>(&value->data);
        if (typed == nullptr) {
            refuse(key, value->line, expected);
        }
        return typed;
    }

    LocalText local_text_of(std::string_view key, const JsonValue& value);
    LocalText long_text_of(std::string_view key, const JsonValue& value);
    std::string lines_of(std::string_view key, const JsonValue& value);
    std::optional<int> whole_number(std::string_view key, Need need, Range range);
    std::optional<double> decimal_number(std::string_view key, Need need, DecimalRange range);
    std::vector<std::string> list_of(std::string_view key, std::string_view expected,
                                     bool (*accepts)(std::string_view));

    template <class Value>
    std::optional<Value> pick(std::string_view key, std::span<const Choice<Value>> choices,
                              Need need) {
        std::string expected = "one of";
        for (const Choice<Value>& choice : choices) {
            expected += ' ' + in_quotes(choice.name);
        }
        const auto* name = find_as<std::string>(key, need, expected);
        if (name == nullptr) {
            return std::nullopt;
        }
        const auto found = std::ranges::find(choices, *name, &Choice<Value>::name);
        if (found == choices.end()) {
            refuse(key, line_of(key), expected);
            return std::nullopt;
        }
        return found->value;
    }

    const JsonValue* object_;
    IssueLog* log_;
    std::vector<std::string> asked_;
};

/// Whether the file's "format" is one this player reads; an error in the log when it is not. A
/// format from the future ends the reading: its fields may mean something else.
bool reads_format(JsonFields& fields, IssueLog& log);

}  // namespace content::load
