// What is refused before cmark sees a text, because cmark would be slow on it and cannot be
// stopped.
//
// Its time grows with lines x nesting and with the square of unclosed pictures; everything else
// that fits in limits::kMarkdownBytes was measured to parse in a quarter of a second.
#pragma once

#include <string_view>

#include "content/base/result.h"
#include "content/load/source_text.h"

namespace content::load {

/// Refuses with TooLarge a text that may nest so deeply, or marks so many pictures, that parsing it
/// takes long. The nesting is an upper bound from each line's markers and indentation, so it may
/// pass a text that the reader then finds deeper than limits::kMarkdownNesting, never the reverse.
/// `file` is for the error.
Status check_before_parsing(const SourceLines& lines, std::string_view file);

/// How many quotes and list items can be open at most once the line is read; 0 for a line that
/// opens none.
int nesting_bound(std::string_view line);

}  // namespace content::load
