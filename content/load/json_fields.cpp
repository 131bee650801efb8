#include "content/load/json_fields.h"

#include <cstdint>
#include <sstream>
#include <variant>

#include "content/base/letters.h"

namespace content::load {
namespace {

constexpr int kFormat = 1;
constexpr std::string_view kAnId = "an id of at most 64 letters a-z, digits and . _ -";
constexpr std::string_view kAText = "a text that is not empty";
constexpr std::string_view kALocalText = R"(a text, or {"lv": "...", "en": "..."})";
constexpr std::string_view kLines = "a text that is not empty, or a list of its lines";

bool has_words(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

std::string a_whole_number(Range range) {
    return "a whole number from " + std::to_string(range.min) + " to " + std::to_string(range.max);
}

/// A whole number is a decimal too.
std::optional<double> decimal_in(const JsonValue& value) {
    if (const auto* whole = std::get_if<std::int64_t>(&value.data)) {
        return static_cast<double>(*whole);
    }
    const auto* number = std::get_if<double>(&value.data);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

}  // namespace

JsonFields::JsonFields(const JsonValue& object, IssueLog& log) : object_(&object), log_(&log) {
    if (!std::holds_alternative<JsonObject>(object.data)) {
        log.error(object.line, "an object in braces { } is expected here");
    }
}

int JsonFields::line_of(std::string_view key) const {
    const JsonValue* value = object_->member(key);
    return value == nullptr ? object_->line : value->line;
}

std::string JsonFields::text(std::string_view key, Need need) {
    const auto* text = find_as<std::string>(key, need, kAText);
    if (text == nullptr) {
        return {};
    }
    if (!has_words(*text)) {
        refuse(key, line_of(key), kAText);
        return {};
    }
    return *text;
}

std::string JsonFields::id(std::string_view key, Need need) {
    const auto* text = find_as<std::string>(key, need, kAnId);
    if (text == nullptr) {
        return {};
    }
    if (!is_course_id(*text)) {
        refuse(key, line_of(key), kAnId);
        return {};
    }
    return *text;
}

LocalText JsonFields::local_text(std::string_view key, Need need) {
    const JsonValue* value = find(key, need, kALocalText);
    return value == nullptr ? LocalText{} : local_text_of(key, *value);
}

LocalText JsonFields::local_text_of(std::string_view key, const JsonValue& value) {
    if (const auto* text = std::get_if<std::string>(&value.data)) {
        if (!has_words(*text)) {
            refuse(key, value.line, kAText);
            return {};
        }
        return {.lv = *text, .en = ""};
    }
    if (!std::holds_alternative<JsonObject>(value.data)) {
        refuse(key, value.line, kALocalText);
        return {};
    }
    JsonFields languages(value, *log_);
    LocalText both{.lv = languages.text("lv"), .en = languages.text("en", Need::Optional)};
    languages.report_unknown();
    return both;
}

LocalText JsonFields::long_text(std::string_view key, Need need) {
    const JsonValue* value = find(key, need, kALocalText);
    return value == nullptr ? LocalText{} : long_text_of(key, *value);
}

std::vector<LocalText> JsonFields::long_texts(std::string_view key) {
    std::vector<LocalText> texts;
    for (const JsonValue& value : list(key, Need::Optional)) {
        texts.push_back(long_text_of(key, value));
    }
    return texts;
}

LocalText JsonFields::long_text_of(std::string_view key, const JsonValue& value) {
    if (std::holds_alternative<JsonArray>(value.data)) {
        return {.lv = lines_of(key, value), .en = ""};
    }
    const JsonValue* latvian = value.member("lv");
    const JsonValue* english = value.member("en");
    const auto has_lines = [](const JsonValue* text) {
        return text != nullptr && std::holds_alternative<JsonArray>(text->data);
    };
    if (!has_lines(latvian) && !has_lines(english)) {
        return local_text_of(key, value);
    }
    JsonFields languages(value, *log_);
    languages.find("lv", Need::Required, kLines);
    languages.find("en", Need::Optional, kLines);
    languages.report_unknown();
    return {.lv = latvian == nullptr ? "" : lines_of("lv", *latvian),
            .en = english == nullptr ? "" : lines_of("en", *english)};
}

/// A text, or the lines of one.
std::string JsonFields::lines_of(std::string_view key, const JsonValue& value) {
    std::string text;
    if (const auto* lines = std::get_if<JsonArray>(&value.data)) {
        for (const JsonValue& line : *lines) {
            const auto* words = std::get_if<std::string>(&line.data);
            if (words == nullptr) {
                refuse(key, line.line, kLines);
                return {};
            }
            text += (&line == &lines->front() ? "" : "\n") + *words;
        }
    } else if (const auto* whole = std::get_if<std::string>(&value.data)) {
        text = *whole;
    }
    if (!has_words(text)) {
        refuse(key, value.line, kLines);
        return {};
    }
    return text;
}

std::vector<int> JsonFields::numbers(std::string_view key, Range range) {
    std::vector<int> numbers;
    for (const JsonValue& value : list(key, Need::Optional)) {
        const auto* number = std::get_if<std::int64_t>(&value.data);
        if (number == nullptr || *number < range.min || *number > range.max) {
            log_->error(value.line,
                        "each entry of " + in_quotes(key) + " must be " + a_whole_number(range));
        } else {
            numbers.push_back(static_cast<int>(*number));
        }
    }
    return numbers;
}

std::vector<std::string> JsonFields::list_of(std::string_view key, std::string_view expected,
                                             bool (*accepts)(std::string_view)) {
    std::vector<std::string> texts;
    for (const JsonValue& value : list(key, Need::Optional)) {
        const auto* text = std::get_if<std::string>(&value.data);
        if (text == nullptr || !accepts(*text)) {
            log_->error(value.line,
                        "each entry of " + in_quotes(key) + " must be " + std::string(expected));
        } else {
            texts.push_back(*text);
        }
    }
    return texts;
}

std::vector<std::string> JsonFields::ids(std::string_view key) {
    return list_of(key, kAnId, is_course_id);
}

std::vector<std::string> JsonFields::texts(std::string_view key) {
    return list_of(key, kAText, has_words);
}

std::optional<int> JsonFields::whole_number(std::string_view key, Need need, Range range) {
    const std::string expected = a_whole_number(range);
    const auto* number = find_as<std::int64_t>(key, need, expected);
    if (number == nullptr) {
        return std::nullopt;
    }
    if (*number < range.min || *number > range.max) {
        refuse(key, line_of(key), expected);
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

int JsonFields::number(std::string_view key, Range range) {
    return whole_number(key, Need::Required, range).value_or(range.min);
}

int JsonFields::number_or(std::string_view key, int fallback, Range range) {
    return whole_number(key, Need::Optional, range).value_or(fallback);
}

std::optional<double> JsonFields::decimal_number(std::string_view key, Need need,
                                                 DecimalRange range) {
    std::ostringstream expected;
    expected << "a number from " << range.min << " to " << range.max;
    const JsonValue* value = find(key, need, expected.str());
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto number = decimal_in(*value);
    if (!number || *number < range.min || *number > range.max) {
        refuse(key, value->line, expected.str());
        return std::nullopt;
    }
    return number;
}

double JsonFields::decimal(std::string_view key, DecimalRange range) {
    return decimal_number(key, Need::Required, range).value_or(range.min);
}

double JsonFields::decimal_or(std::string_view key, double fallback, DecimalRange range) {
    return decimal_number(key, Need::Optional, range).value_or(fallback);
}

bool JsonFields::flag(std::string_view key) {
    const bool* flag = find_as<bool>(key, Need::Required, "true or false");
    return flag != nullptr && *flag;
}

bool JsonFields::flag_or(std::string_view key, bool fallback) {
    const bool* flag = find_as<bool>(key, Need::Optional, "true or false");
    return flag == nullptr ? fallback : *flag;
}

const JsonArray& JsonFields::list(std::string_view key, Need need) {
    static const JsonArray none;
    constexpr std::string_view kExpected = "a list in brackets [ ]";
    const auto* values = find_as<JsonArray>(key, need, kExpected);
    if (values == nullptr) {
        return none;
    }
    if (values->empty() && need == Need::Required) {
        refuse(key, line_of(key), "a list with at least one entry");
    }
    return *values;
}

const JsonValue* JsonFields::object(std::string_view key, Need need) {
    return find_as<JsonObject>(key, need, "an object in braces { }") == nullptr
               ? nullptr
               : object_->member(key);
}

const JsonObject& JsonFields::members() const {
    static const JsonObject none;
    const auto* members = std::get_if<JsonObject>(&object_->data);
    return members == nullptr ? none : *members;
}

void JsonFields::report_unknown() const {
    std::string known;
    for (const std::string& key : asked_) {
        known += (known.empty() ? "" : ", ") + key;
    }
    for (const JsonMember& member : members()) {
        if (std::ranges::find(asked_, member.key) == asked_.end()) {
            log_->warn(member.value.line,
                       "the field " + in_quotes(member.key) + " is not known here: use " + known);
        }
    }
}

const JsonValue* JsonFields::find(std::string_view key, Need need, std::string_view expected) {
    if (std::ranges::find(asked_, key) == asked_.end()) {
        asked_.emplace_back(key);
    }
    const JsonValue* value = object_->member(key);
    const bool is_object = std::holds_alternative<JsonObject>(object_->data);
    if (value == nullptr && need == Need::Required && is_object) {
        log_->error(object_->line,
                    "the field " + in_quotes(key) + " is missing: give " + std::string(expected));
    }
    return value;
}

void JsonFields::refuse(std::string_view key, int line, std::string_view expected) {
    log_->error(line, in_quotes(key) + " must be " + std::string(expected));
}

bool reads_format(JsonFields& fields, IssueLog& log) {
    fields.text("$schema", Need::Optional);  // tells an editor where the schema is
    const int format = fields.number("format", {.min = 1, .max = 1'000'000});
    if (format > kFormat) {
        log.error(fields.line_of("format"),
                  "this file needs a newer player: its format is " + std::to_string(format) +
                      ", this player reads " + std::to_string(kFormat),
                  Error::Kind::Unsupported);
        return false;
    }
    return true;
}

}  // namespace content::load
