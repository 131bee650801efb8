#include "engine/learn/rooms/passphrase_strength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

#include "content/base/fold.h"
#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace engine::learn::rooms {
namespace {

using content::Error;
using content::activity::Grade;
using Reason = Strength::Reason;

constexpr double kUnknownWordBits = 12;  // a word that our list has not: of a dictionary
constexpr double kLetterBits = 2;        // of a letter of a word: words are not any letters
constexpr double kDigitBits = 3.3;
constexpr double kSignBits = 4;
constexpr double kYearBits = 6;
constexpr double kAgainBits = 1;  // what stands there already
constexpr double kFairBits = 28;
constexpr double kStrongBits = 39;  // four words of a list of a thousand

constexpr std::array<std::string_view, 20> kCommon{
    "password",   "parole",  "qwerty",   "qwertyuiop", "123456789", "12345678",    "letmein",
    "admin",      "welcome", "iloveyou", "mansparole", "parole123", "password123", "latvija",
    "biblioteka", "abc123",  "monkey",   "dragon",     "sveiki",    "milu"};
constexpr std::array<std::string_view, 5> kRows{"abcdefghijklmnopqrstuvwxyz", "01234567890",
                                                "qwertyuiop", "asdfghjkl", "zxcvbnm"};
constexpr std::size_t kRowLength = 4;  // so much of a row is a sequence

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

bool is_year(std::string_view text) {
    return text.size() == 4 && all_digits(text) &&
           (text.starts_with("19") || text.starts_with("20"));
}

bool is_one_letter(std::string_view text) {
    return std::ranges::all_of(text, [&](char byte) { return byte == text.front(); });
}

/// Four keys in a row, forwards or backwards, or one key four times.
bool has_sequence(std::string_view text) {
    for (std::size_t at = 0; at + kRowLength <= text.size(); ++at) {
        const std::string part(text.substr(at, kRowLength));
        const std::string back(part.rbegin(), part.rend());
        const auto holds = [&](std::string_view row) {
            return row.find(part) != std::string_view::npos ||
                   row.find(back) != std::string_view::npos;
        };
        if (is_one_letter(part) || std::ranges::any_of(kRows, holds)) {
            return true;
        }
    }
    return false;
}

/// The words of a phrase, folded: what lies between spaces and signs.
std::vector<std::string> words_in(std::string_view folded) {
    std::vector<std::string> words(1);
    while (!folded.empty()) {
        const auto next = content::decode_utf8(folded);
        if (content::is_word_character(next.code)) {
            words.back().append(folded.substr(0, next.bytes));
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
        folded.remove_prefix(next.bytes);
    }
    std::erase(words, std::string());
    return words;
}

int characters_in(std::string_view text) {
    int characters = 0;
    while (!text.empty()) {
        text.remove_prefix(content::decode_utf8(text).bytes);
        ++characters;
    }
    return characters;
}

double bits_by_characters(std::string_view word) {
    double bits = 0;
    double letters = 0;
    for (const char byte : word) {
        if (is_digit(byte)) {
            bits += kDigitBits;
        } else if (byte >= 'a' && byte <= 'z') {
            letters += kLetterBits;
        } else {
            bits += kSignBits;
        }
    }
    return bits + std::min(letters, kUnknownWordBits);
}

double bits_of(const std::string& word, const WordList& list) {
    if (list.has(word)) {
        return list.bits_of_a_word();
    }
    if (is_year(word)) {
        return kYearBits;
    }
    return has_sequence(word) ? kSignBits : bits_by_characters(word);
}

bool is_common(const std::vector<std::string>& words) {
    std::string together;
    for (const std::string& word : words) {
        together += word;
    }
    const bool found = std::ranges::find(kCommon, together) != kCommon.end();
    wipe(together);
    return found;
}

/// A year at the end of a word counts too: "vasara2024".
bool ends_with_year(std::string_view word) {
    return word.size() >= 4 && is_year(word.substr(word.size() - 4)) &&
           (word.size() == 4 || !is_digit(word[word.size() - 5]));
}

std::vector<Reason> reasons_of(const Strength& strength, const std::vector<std::string>& words) {
    std::vector<Reason> reasons;
    const auto add = [&](bool holds, Reason reason) {
        if (holds) {
            reasons.push_back(reason);
        }
    };
    const bool long_enough = strength.characters >= kLongEnough;
    const bool many = strength.words >= kEnoughWords;
    add(is_common(words), Reason::Common);
    add(!long_enough, Reason::TooShort);
    add(!many, Reason::FewWords);
    add(std::cmp_less(strength.words, words.size()), Reason::Repeats);
    add(std::ranges::any_of(words, has_sequence), Reason::Sequence);
    add(std::ranges::any_of(words, ends_with_year), Reason::Year);
    add(long_enough, Reason::LongEnough);
    add(many, Reason::ManyWords);
    return reasons;
}

Grade grade_of(const Strength& strength, bool common) {
    if (common || strength.bits < kFairBits) {
        return Grade::Weak;
    }
    const bool strong = strength.bits >= kStrongBits && strength.characters >= kLongEnough;
    return strong ? Grade::Strong : Grade::Fair;
}

bool is_word(std::string_view text) {
    while (!text.empty()) {
        const auto next = content::decode_utf8(text);
        if (!next.well_formed || content::plain_letter(next.code) < 'a') {
            return false;
        }
        text.remove_prefix(next.bytes);
    }
    return true;
}

}  // namespace

content::Result<WordList> WordList::read(std::string_view bytes) {
    WordList list;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        if (!is_word(line)) {
            return Error{Error::Kind::Malformed, "words", "a line of the list is no word"};
        }
        list.words_.emplace_back(line);
        list.folded_.push_back(content::folded(line));
    }
    std::ranges::sort(list.folded_);
    if (std::ranges::adjacent_find(list.folded_) != list.folded_.end()) {
        return Error{Error::Kind::Malformed, "words", "a word stands twice"};
    }
    if (list.words_.size() < kFewest) {
        return Error{Error::Kind::Malformed, "words", "the list has too few words"};
    }
    return list;
}

bool WordList::has(std::string_view word) const {
    return std::ranges::binary_search(folded_, content::folded(word));
}

double WordList::bits_of_a_word() const {
    return std::log2(static_cast<double>(words_.size()));
}

std::vector<std::string> draw_words(const WordList& list, int count,
                                    const std::function<std::uint64_t()>& chance) {
    const auto limit = std::uint64_t{list.words().size()};
    if (limit == 0) {
        return {};
    }
    const std::uint64_t uneven = (0 - limit) % limit;  // see random.h
    std::set<std::size_t> drawn;
    std::vector<std::string> words;
    while (std::cmp_less(
        words.size(), std::min<std::size_t>(static_cast<std::size_t>(std::max(count, 0)), limit))) {
        const std::uint64_t value = chance();
        if (value >= uneven && drawn.insert(value % limit).second) {
            words.push_back(list.words()[value % limit]);
        }
    }
    return words;
}

Strength strength_of(std::string_view phrase, const WordList& list) {
    phrase = phrase.substr(0, kMostBytes);
    Strength strength;
    strength.characters = characters_in(phrase);
    std::string folded = content::folded(phrase);
    std::vector<std::string> words = words_in(folded);
    std::set<std::string_view> different;
    for (const std::string& word : words) {
        strength.bits += different.insert(word).second ? bits_of(word, list) : kAgainBits;
    }
    strength.words = static_cast<int>(different.size());
    strength.reasons = reasons_of(strength, words);
    const bool common = !strength.reasons.empty() && strength.reasons.front() == Reason::Common;
    strength.grade = grade_of(strength, common);
    wipe(folded);
    std::ranges::for_each(words, wipe);
    return strength;
}

void wipe(std::string& secret) {
    volatile char* bytes = secret.data();  // volatile: the compiler may not skip it
    for (std::size_t i = 0; i < secret.size(); ++i) {
        bytes[i] = '\0';
    }
    secret.clear();
}

}  // namespace engine::learn::rooms
