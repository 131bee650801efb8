// Finding words on a page as a reader types them: without case and diacritics ("berns" finds
// "bērns"), with plain quotes, dashes and spaces, over changes of style, soft hyphens and line
// ends, but never from one paragraph or cell into the next.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/layout/page_text.h"

namespace engine::layout {

class FoldedText {
public:
    FoldedText() = default;
    /// Remembers what it needs of `text`. The page's own note about checked facts is left out.
    explicit FoldedText(const PageText& text);

    /// Every place where `words` stand, in order; none overlaps another. Blanks at either end of
    /// `words` do not count; without anything else there is nothing to find.
    std::vector<TextRange> find(std::string_view words) const;

private:
    std::string folded_;                 // a '\n' behind each paragraph
    std::vector<std::uint32_t> places_;  // of each of its bytes in the page's text
};

}  // namespace engine::layout
