// For tests: a hyphenator that needs no dictionary, so that goldens are the same on every machine.
#pragma once

#include <string_view>
#include <vector>

#include "engine/text/hyphenation.h"

namespace tests {

/// Divides before every consonant that a vowel follows: bi-bli-o-tē-ka comes out as bib-lio-tē-ka.
class Syllables : public engine::text::Hyphenator {
public:
    std::vector<std::size_t> divisions(std::u32string_view word,
                                       engine::text::Patterns patterns) override {
        asked.push_back(patterns);
        std::vector<std::size_t> result;
        for (std::size_t i = 1; i + 1 < word.size(); ++i) {
            if (!vowel(word[i]) && vowel(word[i + 1])) {
                result.push_back(i);
            }
        }
        return result;
    }

    std::vector<engine::text::Patterns> asked;  // which language each word was taken for

private:
    static bool vowel(char32_t code) {
        return std::u32string_view(U"aāeēiīouūyаеёиоуыэюя").find(code) != std::u32string_view::npos;
    }
};

}  // namespace tests
