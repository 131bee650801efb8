// Lessons of any length for benchmarks, from the shipped course's own Latvian text.
#pragma once

#include <cstddef>
#include <string>

namespace bench {

/// `bytes` of Markdown, at most a block less, all on one page: the text of the shipped lessons, as
/// often as it takes. Empty when they cannot be read.
std::string long_lesson(std::size_t bytes);

/// As many whole paragraphs, lists and tables as `words` words need, likewise.
std::string lesson_of_words(int words);

}  // namespace bench
