// Words: what a double click marks and Ctrl with an arrow passes, after UAX 29. "latvija.gov.lv" is
// one word, "e-pakalpojums" is "e", "-" and "pakalpojums".
//
// Between spaces only: the cost is that of the letters between the nearest two.
#pragma once

#include <cstddef>
#include <string_view>

namespace engine::text {

struct ByteSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const ByteSpan&) const = default;
};

/// The word, the run of spaces or the sign that the letter at byte `at` belongs to; at the text's
/// end, what ends there.
ByteSpan word_at(std::string_view utf8, std::size_t at);

/// The nearest end of a word behind `at`; the text's end when no word follows.
std::size_t word_end_after(std::string_view utf8, std::size_t at);

/// The nearest start of a word before `at`; 0 when there is none.
std::size_t word_start_before(std::string_view utf8, std::size_t at);

}  // namespace engine::text
