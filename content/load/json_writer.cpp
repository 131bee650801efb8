#include "content/load/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "content/base/match.h"

namespace content::load {
namespace {

constexpr std::size_t kShortLine = 80;  // what is longer is laid out over several

void append_escaped(std::string& out, char byte) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(byte);
    if (byte == '"' || byte == '\\') {
        out += '\\';
        out += byte;
    } else if (byte == '\n') {
        out += "\\n";
    } else if (code < 0x20) {
        out += "\\u00";
        out += kDigits[code / 16];
        out += kDigits[code % 16];
    } else {
        out += byte;
    }
}

std::string json_string(std::string_view text) {
    std::string out = "\"";
    for (const char byte : text) {
        append_escaped(out, byte);
    }
    return out + '"';
}

/// The shortest digits that mean the same number; with a point, so that it stays a decimal.
std::string decimal(double number) {
    std::array<char, 40> digits{};
    char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    std::string text(digits.data(), end);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

bool is_nested(const JsonValue& value) {
    const auto holds = [](const JsonValue& inner) {
        return std::holds_alternative<JsonArray>(inner.data) ||
               std::holds_alternative<JsonObject>(inner.data);
    };
    if (const auto* array = std::get_if<JsonArray>(&value.data)) {
        return std::ranges::any_of(*array, holds);
    }
    if (const auto* object = std::get_if<JsonObject>(&value.data)) {
        return std::ranges::any_of(*object,
                                   [&](const JsonMember& member) { return holds(member.value); });
    }
    return false;
}

class Writer {
public:
    explicit Writer(bool pretty) : pretty_(pretty) {}

    std::string write(const JsonValue& value, std::size_t depth) const {
        return match(
            value.data, [](std::nullptr_t) { return std::string("null"); },
            [](bool flag) { return std::string(flag ? "true" : "false"); },
            [](std::int64_t number) { return std::to_string(number); },
            [](double number) { return decimal(number); },
            [](const std::string& text) { return json_string(text); },
            [&](const JsonArray& array) { return list(array, depth, is_nested(value)); },
            [&](const JsonObject& object) { return members(object, depth, is_nested(value)); });
    }

private:
    std::string list(const JsonArray& array, std::size_t depth, bool nested) const {
        std::vector<std::string> entries;
        for (const JsonValue& entry : array) {
            entries.push_back(write(entry, depth + 1));
        }
        return enclosed('[', entries, ']', depth, nested);
    }

    std::string members(const JsonObject& object, std::size_t depth, bool nested) const {
        std::vector<std::string> entries;
        for (const JsonMember& member : object) {
            entries.push_back(json_string(member.key) + ": " + write(member.value, depth + 1));
        }
        return enclosed('{', entries, '}', depth, nested);
    }

    std::string enclosed(char open, const std::vector<std::string>& entries, char close,
                         std::size_t depth, bool nested) const {
        std::size_t length = 0;
        for (const std::string& entry : entries) {
            length += entry.size() + 2;
        }
        const bool lines = pretty_ && !entries.empty() && (nested || length > kShortLine);
        const std::string indent = lines ? "\n" + std::string(2 * (depth + 1), ' ') : "";
        std::string out(1, open);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            out += (i == 0 ? "" : lines ? "," : ", ") + indent + entries[i];
        }
        return out + (lines ? "\n" + std::string(2 * depth, ' ') : "") + close;
    }

    bool pretty_;
};

}  // namespace

std::string write_json(const JsonValue& value) {
    return Writer(true).write(value, 0) + "\n";
}

std::string write_json_line(const JsonValue& value) {
    return Writer(false).write(value, 0);
}

}  // namespace content::load
