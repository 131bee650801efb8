#include "content/question/numeric.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "content/base/fold.h"
#include "content/base/letters.h"
#include "content/base/utf8.h"
#include "content/question/text_key.h"

namespace content {
namespace {

struct Written {
    double number = 0;
    std::string unit;  // folded, without spaces
};

std::string without_spaces(std::string_view utf8) {
    std::string out;
    while (!utf8.empty()) {
        const DecodedCharacter next = decode_utf8(utf8);
        if (!is_space(next.code)) {
            out += utf8.substr(0, next.bytes);
        }
        utf8.remove_prefix(next.bytes);
    }
    return out;
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// The typographic minus as a keyboard has it.
std::string with_plain_minus(std::string text) {
    constexpr std::string_view kMinus = "−";
    for (std::size_t at = text.find(kMinus); at != std::string::npos; at = text.find(kMinus, at)) {
        text.replace(at, kMinus.size(), "-");
    }
    return text;
}

/// How many bytes of `text` are a number: a sign, digits, at most one comma or point among them.
std::size_t number_length(std::string_view text) {
    std::size_t length = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    bool separated = false;
    while (length < text.size()) {
        const bool separator = text[length] == ',' || text[length] == '.';
        const bool digit_follows = length + 1 < text.size() && is_digit(text[length + 1]);
        if (!is_digit(text[length]) && !(separator && !separated && digit_follows)) {
            break;
        }
        separated |= separator;
        ++length;
    }
    return length;
}

std::optional<double> number_in(std::string text) {
    std::ranges::replace(text, ',', '.');
    const char* start = text.data() + (text.starts_with('+') ? 1 : 0);
    double number = 0;
    const auto [end, error] = std::from_chars(start, text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

std::optional<Written> written(std::string_view typed) {
    const std::string text = with_plain_minus(without_spaces(typed));
    const std::size_t start = std::min(text.find_first_of("+-0123456789"), text.size());
    const std::size_t length = number_length(std::string_view(text).substr(start));
    const auto number = number_in(text.substr(start, length));
    const std::string before = text.substr(0, start);
    const std::string behind = text.substr(start + length);
    if (!number || (!before.empty() && !behind.empty())) {
        return std::nullopt;
    }
    return Written{.number = *number, .unit = folded(before + behind)};
}

const Unit* unit_called(const Numeric& key, const std::string& name) {
    const auto found = std::ranges::find_if(key.units, [&](const Unit& unit) {
        return std::ranges::any_of(unit.names, [&](const std::string& known) {
            return folded(without_spaces(known)) == name;
        });
    });
    return found == key.units.end() ? nullptr : &*found;
}

bool is_near(const Numeric& key, double number) {
    // 0.1 + 0.2 is not quite 0.3 inside a computer, and an end of the range is right.
    const double rounding = 1e-9 * std::max({1.0, std::abs(key.value), std::abs(number)});
    return std::abs(number - key.value) <= key.tolerance + rounding;
}

}  // namespace

bool accepts(const Numeric& key, std::string_view typed) {
    const auto answer = typed.size() > kTypedBytes ? std::nullopt : written(typed);
    if (!answer) {
        return false;
    }
    if (answer->unit.empty()) {
        return !key.unit_needed && is_near(key, answer->number);
    }
    const Unit* unit = unit_called(key, answer->unit);
    return unit != nullptr && is_near(key, answer->number * unit->factor);
}

}  // namespace content

template class std::vector<content::Unit>;
