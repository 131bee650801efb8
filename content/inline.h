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
    bool operator==(const SpanStyle&) const = default;
};

struct Span {
    enum class Kind {
        Text,       // `text` is UTF-8 without line ends
        LineBreak,  // a hard break; `text` is empty
        Fact        // `text` is the value of a {{fact:key}}; its check date is shown with the page
    };

    Kind kind = Kind::Text;
    std::string text;
    SpanStyle style;
    std::string link;  // where it leads, as written; empty when it leads nowhere
    bool operator==(const Span&) const = default;
};

using Spans = std::vector<Span>;

/// The words without their styles; a hard break becomes a space.
std::string plain_text(const Spans& spans);

}  // namespace content
