// Graphemes: letters as a reader counts them, with their accents, joiners and soft hyphens. A caret
// stands only between two of them.
//
// After UAX 29; what only scripts outside of our fonts need (old Hangul, prepended marks) is left
// out.
#pragma once

#include <cstddef>
#include <string_view>

namespace engine::text {

/// Behind the grapheme that starts at byte `at`, which must lie inside the text.
std::size_t next_grapheme(std::string_view utf8, std::size_t at);

/// The start of the grapheme that ends at byte `at`, which must not be 0.
std::size_t previous_grapheme(std::string_view utf8, std::size_t at);

}  // namespace engine::text
