// Inline content: a paragraph's text as a flat list of spans.
//
// A lesson's emphasis never needs a tree: layout wants runs of one style, so the reader flattens
// nesting into style bits once and nobody walks it again.
#pragma once

#include <string>
#include <vector>

namespace content {

struct SpanStyle {
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    bool strike = false;  // "~~no longer so~~"
    bool operator==(const SpanStyle&) const = default;
};

/// The file of a picture that stands in a line of text.
struct InlinePicture {
    std::string path;  // relative to the course folder; empty: it cannot be shown
    int width_px = 0;  // from the file's header; 0 when the file could not be read
    int height_px = 0;
    bool decorative = false;  // it tells nothing, says `<!-- decorative -->`
    bool operator==(const InlinePicture&) const = default;
};

struct Span {
    enum class Kind {
        Text,       // `text` is UTF-8 without line ends
        LineBreak,  // a hard break; `text` is empty
        Fact,       // `text` is the value of a {{fact:key}}; its check date is shown with the page
        Picture,    // `text` is its alternative text, which stands in where `picture` is not shown
        Footnote    // a mark: `text` is its number, "3" for the third of Page::footnotes
    };

    Kind kind = Kind::Text;
    std::string text;
    SpanStyle style;
    std::string link;       // where it leads, as written; empty when it leads nowhere
    std::string term;       // the id of the glossary's term that it names; empty for none
    InlinePicture picture;  // of Kind::Picture
    bool operator==(const Span&) const = default;
};

using Spans = std::vector<Span>;

/// The words without their styles; a hard break becomes a space, a picture its alternative text.
/// Marks of footnotes are left out: "vārds.[1]" would run into the next sentence.
std::string plain_text(const Spans& spans);

}  // namespace content

// Compiled once, in inline.cpp.
extern template class std::vector<content::Span>;
extern template class std::vector<content::Spans>;
