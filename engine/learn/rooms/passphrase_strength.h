// How strong a phrase is, and why. Measured where it was typed and forgotten at once: what is
// returned says nothing of the phrase itself, and only its grade ever leaves the screen.
//
// The measure is how much there is to guess for somebody who knows how people choose: a word of the
// list is one of so many, a year one of a few, and what stands on the list of common passwords is
// the first guess.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "content/activity/passphrase.h"
#include "content/base/result.h"

namespace engine::learn::rooms {

/// The words the builder draws from: assets/words/lv.txt.
class WordList {
public:
    /// One word a line, UTF-8; empty lines and lines that start with '#' do not count. Fails with
    /// Kind::Malformed on a word with anything but letters, or with fewer than kFewest words.
    static content::Result<WordList> read(std::string_view bytes);
    static constexpr std::size_t kFewest = 1'000;

    const std::vector<std::string>& words() const { return words_; }
    /// Whether the word, without case and diacritics, is on the list.
    bool has(std::string_view word) const;
    /// How many bits of guessing one drawn word is worth.
    double bits_of_a_word() const;

private:
    std::vector<std::string> words_;   // as written, in the order of the file
    std::vector<std::string> folded_;  // sorted
};

/// `count` different words, as far as the list has so many; `chance` returns any of 2^64 numbers,
/// each as likely, and must not be one whose numbers can be done again: what it draws is a secret.
std::vector<std::string> draw_words(const WordList& list, int count,
                                    const std::function<std::uint64_t()>& chance);

struct Strength {
    /// What speaks for the phrase or against it, worst first.
    enum class Reason {
        Common,      // on every list of passwords
        TooShort,    // fewer than kLongEnough characters
        FewWords,    // fewer than kEnoughWords different words
        Repeats,     // a word stands twice
        Sequence,    // "1234", "qwerty", "aaaa"
        Year,        // a year is the first number that is tried
        LongEnough,  // good
        ManyWords    // good
    };

    content::activity::Grade grade = content::activity::Grade::Weak;
    double bits = 0;
    int characters = 0;
    int words = 0;  // different ones
    std::vector<Reason> reasons;
};

inline constexpr int kLongEnough = 15;  // NIST SP 800-63B-4, for a password on its own
inline constexpr int kEnoughWords = 4;
inline constexpr std::size_t kMostBytes = 1'024;  // of a phrase; the rest is not looked at

Strength strength_of(std::string_view phrase, const WordList& list);

/// Overwrites the text before it is given back, so that nothing of it stays in the memory.
void wipe(std::string& secret);

}  // namespace engine::learn::rooms
