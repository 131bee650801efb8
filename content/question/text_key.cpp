#include "content/question/text_key.h"

#include <algorithm>
#include <array>
#include <set>

#include "content/base/fold.h"
#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace content {
namespace {

constexpr int kEndingLetters = 4;  // "-iem", "-ajai": what `*` may stand for

/// A step of a pattern: one of the alternatives, or any ending.
struct Step {
    std::vector<std::string> alternatives;
    bool any_ending = false;
};

struct Pattern {
    std::vector<Step> steps;
    std::string mistake;
};

/// Splits a pattern into steps. A group's bar and its brackets lose their meaning behind a '\'.
class PatternReader {
public:
    explicit PatternReader(std::string_view text) : text_(text) {}

    Pattern read() {
        while (!text_.empty() && pattern_.mistake.empty()) {
            read_byte();
        }
        if (in_group_ && pattern_.mistake.empty()) {
            pattern_.mistake = "has a ( without its )";
        }
        end_literal();
        return std::move(pattern_);
    }

private:
    void read_byte() {
        const char byte = text_.front();
        text_.remove_prefix(1);
        if (byte == '\\' && !text_.empty()) {
            append(text_.front());
            text_.remove_prefix(1);
        } else if (byte == '(') {
            open_group();
        } else if (byte == ')') {
            close_group();
        } else if (byte == '|' && in_group_) {
            pattern_.steps.back().alternatives.emplace_back();
        } else if (byte == '*' && !in_group_) {
            end_literal();
            pattern_.steps.push_back({.alternatives = {}, .any_ending = true});
        } else {
            append(byte);
        }
    }

    void append(char byte) {
        (in_group_ ? pattern_.steps.back().alternatives.back() : literal_) += byte;
    }

    void open_group() {
        if (in_group_) {
            pattern_.mistake = "has a ( inside ( )";
        }
        end_literal();
        in_group_ = true;
        pattern_.steps.push_back({.alternatives = {""}, .any_ending = false});
    }

    void close_group() {
        if (!in_group_) {
            pattern_.mistake = "has a ) without its (";
        }
        in_group_ = false;
    }

    void end_literal() {
        if (!literal_.empty()) {
            pattern_.steps.push_back({.alternatives = {std::move(literal_)}, .any_ending = false});
            literal_.clear();
        }
    }

    std::string_view text_;
    Pattern pattern_;
    std::string literal_;
    bool in_group_ = false;
};

struct Composed {
    char32_t mark;
    std::u32string_view plain;
    std::u32string_view letters;
};

/// A letter typed as two characters, as some keyboards do; only those of Latvian.
constexpr std::array kComposed{Composed{0x304, U"aeiuAEIU", U"āēīūĀĒĪŪ"},
                               Composed{0x30C, U"cszCSZ", U"čšžČŠŽ"},
                               Composed{0x327, U"gklnGKLN", U"ģķļņĢĶĻŅ"}};

char32_t composed(char32_t letter, char32_t mark) {
    for (const Composed& row : kComposed) {
        const std::size_t at =
            row.mark == mark ? row.plain.find(letter) : std::u32string_view::npos;
        if (at != std::u32string_view::npos) {
            return row.letters[at];
        }
    }
    return 0;
}

std::u32string characters_of(std::string_view utf8) {
    std::u32string text;
    while (!utf8.empty()) {
        const DecodedCharacter next = decode_utf8(utf8);
        utf8.remove_prefix(next.bytes);
        const char32_t both = text.empty() ? 0 : composed(text.back(), next.code);
        if (both != 0) {
            text.back() = both;
        } else {
            text += next.code;
        }
    }
    return text;
}

/// Upper or lower case as it was, the letter without its marks.
char32_t without_marks(char32_t code) {
    const char plain = plain_letter(code);
    if (plain == '\0') {
        return code;
    }
    const bool upper = to_lower(code) != code && plain >= 'a';
    return static_cast<char32_t>(upper ? plain - 'a' + 'A' : plain);
}

/// What does not matter to the key is taken away, in patterns as in answers.
std::string normal(std::string_view utf8, const TextKey& key) {
    if (!key.match_case && !key.match_diacritics) {
        return folded(utf8);
    }
    std::string out;
    for (char32_t code : characters_of(utf8)) {
        code = key.match_case ? code : to_lower(code);
        append_utf8(out, key.match_diacritics ? code : without_marks(code));
    }
    return out;
}

bool may_close(char32_t code) {
    return code == '.' || code == ',' || code == '!' || code == '?' || code == ';' || code == ':';
}

/// One space for any run of them, none at the ends.
std::string single_spaced(std::string_view utf8) {
    std::string out;
    bool space = false;
    while (!utf8.empty()) {
        const DecodedCharacter next = decode_utf8(utf8);
        if (is_space(next.code) || is_control(next.code)) {
            space = !out.empty();
        } else {
            out += (space ? " " : "") + std::string(utf8.substr(0, next.bytes));
            space = false;
        }
        utf8.remove_prefix(next.bytes);
    }
    return out;
}

std::string trimmed_answer(std::string_view typed) {
    std::string text = single_spaced(typed);
    while (text.size() > 1 &&
           (may_close(static_cast<unsigned char>(text.back())) || text.back() == ' ')) {
        text.pop_back();
    }
    return text;
}

/// Where in the answer one may stand; at most one entry a byte, so matching stays small.
using Offsets = std::set<std::size_t>;

void add_endings(std::string_view text, std::size_t from, Offsets& to) {
    to.insert(from);
    for (int letters = 0; letters < kEndingLetters && from < text.size(); ++letters) {
        const DecodedCharacter next = decode_utf8(text.substr(from));
        if (!is_word_character(next.code)) {
            return;
        }
        from += next.bytes;
        to.insert(from);
    }
}

Offsets after(const Step& step, std::string_view text, const Offsets& starts) {
    Offsets ends;
    for (const std::size_t start : starts) {
        if (step.any_ending) {
            add_endings(text, start, ends);
        }
        for (const std::string& alternative : step.alternatives) {
            if (text.substr(start).starts_with(alternative)) {
                ends.insert(start + alternative.size());
            }
        }
    }
    return ends;
}

bool fits(std::string_view pattern, std::string_view text) {
    Offsets offsets{0};
    for (const Step& step : PatternReader(pattern).read().steps) {
        offsets = after(step, text, offsets);
    }
    return offsets.contains(text.size());
}

}  // namespace

bool accepts(const TextKey& key, std::string_view typed) {
    if (typed.size() > kTypedBytes) {
        return false;
    }
    const std::string answer = normal(trimmed_answer(typed), key);
    return !answer.empty() && std::ranges::any_of(key.accept, [&](const std::string& pattern) {
        return fits(normal(single_spaced(pattern), key), answer);
    });
}

std::string pattern_mistake(std::string_view pattern) {
    if (pattern.size() > kTypedBytes) {
        return "is too long";
    }
    const Pattern read = PatternReader(pattern).read();
    if (!read.mistake.empty()) {
        return read.mistake;
    }
    const bool has_letters = std::ranges::any_of(read.steps, [](const Step& step) {
        return !step.any_ending &&
               std::ranges::find(step.alternatives, "") == step.alternatives.end();
    });
    return has_letters ? "" : "fits an empty answer: write the stem of the word";
}

std::string pattern_example(std::string_view pattern) {
    std::string example;
    for (const Step& step : PatternReader(pattern).read().steps) {
        example += step.any_ending ? "" : step.alternatives.front();
    }
    return example;
}

}  // namespace content
