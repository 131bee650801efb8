#include "content/load/number_text.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace content::load {

namespace {

constexpr std::size_t kLongestUnit = 32;  // bytes; what is longer is a sentence with a number in it
constexpr std::size_t kMostDigits = 15;   // what a double holds exactly

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// `text` with one ' ' for each space of whatever kind, and none at the ends.
std::string with_plain_spaces(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const DecodedCharacter character = decode_utf8(text);
        const bool space = is_space(character.code);
        if (!space) {
            plain += text.substr(0, character.bytes);
        } else if (!plain.empty() && plain.back() != ' ') {
            plain += ' ';
        }
        text.remove_prefix(character.bytes);
    }
    if (plain.ends_with(' ')) {
        plain.pop_back();
    }
    return plain;
}

/// A cell taken apart: "EUR" "-" "1 400,50" "". The number starts and ends with a digit.
struct NumberParts {
    std::string_view before;
    bool negative = false;
    std::string_view number;
    std::string_view after;
};

bool continues_number(std::string_view rest) {
    return is_digit(rest[0]) || ((rest[0] == ' ' || rest[0] == ',' || rest[0] == '.') &&
                                 rest.size() > 1 && is_digit(rest[1]));
}

std::optional<NumberParts> take_apart(std::string_view text) {
    const auto first =
        static_cast<std::size_t>(std::ranges::find_if(text, is_digit) - text.begin());
    std::size_t end = first;
    while (end < text.size() && continues_number(text.substr(end))) {
        ++end;
    }
    if (first == end) {
        return std::nullopt;
    }
    NumberParts parts{.before = text.substr(0, first),
                      .number = text.substr(first, end - first),
                      .after = text.substr(end)};
    for (std::string_view minus : {"-", "\u2013", "\u2212", "+"}) {
        if (parts.before.ends_with(minus)) {
            parts.before.remove_suffix(minus.size());
            parts.negative = minus != "+";
            break;
        }
    }
    return parts;
}

bool is_unit(std::string_view text) {
    return text.size() <= kLongestUnit && std::ranges::none_of(text, is_digit) &&
           !text.starts_with('.') && !text.starts_with(',');
}

/// Whether the digits between the separators are one to three, then three and three.
bool is_grouped(std::string_view number, char separator) {
    bool first = true;
    while (true) {
        const std::size_t length = std::min(number.find(separator), number.size());
        if (length > 3 || length == 0 || (!first && length != 3)) {
            return false;
        }
        if (length == number.size()) {
            return true;
        }
        number.remove_prefix(length + 1);
        first = false;
    }
}

/// The mark that starts the decimals, or '\0' when every mark parts thousands.
char decimal_mark(std::string_view number, Language language) {
    const std::size_t last = number.find_last_of(".,");
    if (last == std::string_view::npos) {
        return '\0';
    }
    const char mark = number[last];
    const auto times = std::ranges::count(number, mark);
    const bool both = number.find(mark == ',' ? '.' : ',') != std::string_view::npos;
    const bool english_thousands =
        language == Language::English && mark == ',' && !both && is_grouped(number, ',');
    return times > 1 || english_thousands ? '\0' : mark;
}

/// The whole part without what parts its thousands, or nothing when they are parted wrongly.
std::optional<std::string> whole_part(std::string_view whole) {
    std::string digits;
    for (const char separator : {' ', ',', '.'}) {
        if (whole.find(separator) != std::string_view::npos && !is_grouped(whole, separator)) {
            return std::nullopt;
        }
    }
    std::ranges::copy_if(whole, std::back_inserter(digits), is_digit);
    return digits;
}

std::optional<double> value_of(std::string_view number, Language language) {
    const char mark = decimal_mark(number, language);
    const std::size_t end = mark == '\0' ? number.size() : number.find(mark);
    const auto whole = whole_part(number.substr(0, end));
    const std::string_view decimals = mark == '\0' ? std::string_view{} : number.substr(end + 1);
    if (!whole || !std::ranges::all_of(decimals, is_digit) ||
        whole->size() + decimals.size() > kMostDigits) {
        return std::nullopt;
    }
    const std::string plain = *whole + "." + std::string(decimals) + "0";
    double value = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return value;
}

std::string_view trimmed_spaces(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

}  // namespace

std::optional<Quantity> read_quantity(std::string_view text, Language language) {
    const std::string plain = with_plain_spaces(text);
    const auto parts = take_apart(plain);
    if (!parts) {
        return std::nullopt;
    }
    const std::string_view before = trimmed_spaces(parts->before);
    const std::string_view after = trimmed_spaces(parts->after);
    const auto value = value_of(parts->number, language);
    if (!value || !is_unit(before) || !is_unit(after)) {
        return std::nullopt;
    }
    return Quantity{.value = parts->negative ? -*value : *value,
                    .unit = std::string(after.empty() ? before : after)};
}

}  // namespace content::load
