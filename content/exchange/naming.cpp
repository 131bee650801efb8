#include "content/exchange/naming.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "content/base/fold.h"
#include "content/base/letters.h"

namespace content::exchange {
namespace {

constexpr std::size_t kLongestName = 48;  // leaves room for a number

/// "Kas ir PIN2?" -> "kas-ir-pin2".
std::string slug(std::string_view title) {
    std::string name;
    for (const char byte : folded(title.substr(0, 4 * kLongestName))) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (plain && name.size() < kLongestName) {
            name += byte;
        } else if (!plain && !name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    while (name.ends_with('-')) {
        name.pop_back();
    }
    return name;
}

/// Each word with each ending.
std::vector<std::string> joined(const std::vector<std::string>& words,
                                const std::vector<std::string>& endings, std::size_t most) {
    std::vector<std::string> longer;
    for (const std::string& word : words) {
        for (const std::string& ending : endings) {
            if (longer.size() < most) {
                longer.push_back(word + ending);
            }
        }
    }
    return longer;
}

}  // namespace

std::string Ids::next(std::string_view title) {
    std::string base = is_course_id(title) ? std::string(title) : slug(title);
    if (base.empty()) {
        base = "question-" + std::to_string(used_.size() + 1);
    }
    std::string id = base;
    for (int number = 2; !used_.insert(id).second; ++number) {
        id = base.substr(0, kLongestName) + "-" + std::to_string(number);
    }
    return id;
}

std::string piece_id(std::string_view prefix, std::size_t index) {
    return std::string(prefix) + static_cast<char>('a' + index % 26);
}

std::string pattern_of(std::string_view word) {
    std::string pattern;
    for (const char byte : word) {
        if (byte == '(' || byte == ')' || byte == '\\') {
            pattern += '\\';
        }
        pattern += byte;
    }
    return pattern;
}

std::vector<std::string> words_of(std::string_view pattern, std::size_t most) {
    std::vector<std::string> words{""};  // what is read so far
    std::vector<std::string> endings;    // of the group that is open; empty when none is
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool escaped = pattern[i] == '\\' && i + 1 < pattern.size();
        i += escaped ? 1 : 0;
        const char byte = pattern[i];
        if (!escaped && byte == '(' && endings.empty()) {
            endings = {""};
        } else if (!escaped && byte == '|' && !endings.empty()) {
            endings.emplace_back();
        } else if (!escaped && byte == ')' && !endings.empty()) {
            words = joined(words, std::exchange(endings, {}), most);
        } else if (!endings.empty()) {
            endings.back() += byte;
        } else {
            std::ranges::for_each(words, [&](std::string& word) { word += byte; });
        }
    }
    return words;
}

std::string decimal(double number) {
    std::array<char, 64> digits{};
    std::snprintf(digits.data(), digits.size(), "%.5f", number);
    std::string text = digits.data();
    while (text.ends_with('0')) {
        text.pop_back();
    }
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

}  // namespace content::exchange
