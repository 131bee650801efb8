// PageText: the words of a laid-out page as one text, and where each of them stands.
//
// A place in it is a number of bytes from its start. The text does not depend on the page's width:
// a selection kept as two places outlives a change of text size or window. It is also what copying
// gives: paragraphs are parted by an empty line, items stand behind their markers, cells are parted
// by tabs. What was put there only for that belongs to no line and no caret ever stands in it.
//
// What a closed disclosure hides is part of the text, on lines without height: so every place means
// the same open and closed, and looking for words finds them there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/layout/page_layout.h"

namespace engine::layout {

struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool empty() const { return begin >= end; }
    bool contains(std::size_t place) const { return place >= begin && place < end; }
    bool operator==(const TextRange&) const = default;
};

/// A line and the text it shows.
struct TextLine {
    TextRange range;
    std::size_t paragraph = 0;  // index into PageText::paragraphs()
    const Line* line = nullptr;
};

/// The lines of one box: a paragraph, a heading, a cell, a block of code.
struct TextParagraph {
    TextRange range;       // with what parts its lines
    std::size_t lead = 0;  // where its indent and marker begin; range.begin when it has none
    std::size_t first_line = 0;
    std::size_t lines = 0;
    std::size_t block = 0;  // index into content::Page::blocks; past the last for the page's note
    BoxKind kind = BoxKind::Paragraph;
    bool written = true;  // part of content::plain_text(); false: a title or note of ours
    base::Rect cell;      // of a table or a comparison, with the margin beside the outermost; empty
                          // elsewhere
    int disclosure = -1;  // the innermost one that holds it: index into PageLayout::disclosures
    bool hidden = false;  // by that one or one around it
};

class PageText {
public:
    PageText() = default;
    /// Borrows the layout's lines: it must outlive this and not change.
    explicit PageText(const PageLayout& layout);

    const std::string& text() const { return text_; }
    const std::vector<TextLine>& lines() const { return lines_; }
    const std::vector<TextParagraph>& paragraphs() const { return paragraphs_; }
    /// The marks of footnotes, and what stands for pictures that nobody described: what
    /// content::plain_text() leaves out; in order.
    const std::vector<TextRange>& marks() const { return marks_; }
    bool empty() const { return lines_.empty(); }

    /// From the first letter to the last.
    TextRange whole() const;

    /// The index of the line that shows `place`; where one line ends and the next begins, the next.
    /// What no line shows belongs to the line before it. Requires that the page has lines.
    std::size_t line_at(std::size_t place) const;
    const TextParagraph& paragraph_at(std::size_t place) const;
    bool hidden(const TextLine& line) const { return paragraphs_[line.paragraph].hidden; }

    /// The nearest place that a caret can stand at, not before `place` if there is one.
    std::size_t nearest(std::size_t place) const;

    /// What is copied: `range` without soft hyphens, with the marker of the item that it begins
    /// with when it goes on behind that item, and without the arrows that lead back from notes. The
    /// whole page is the whole text.
    std::string copied(TextRange range) const;

private:
    std::string text_;
    std::vector<TextLine> lines_;
    std::vector<TextParagraph> paragraphs_;
    std::vector<TextRange> marks_;
};

/// `text` without soft hyphens.
std::string without_soft_hyphens(std::string_view text);

}  // namespace engine::layout
