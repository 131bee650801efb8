#include "content/inline.h"

namespace content {

std::string plain_text(const Spans& spans) {
    std::string text;
    for (const Span& span : spans) {
        if (span.kind == Span::Kind::LineBreak) {
            text += ' ';
        } else if (span.kind != Span::Kind::Footnote) {
            text += span.text;
        }
    }
    return text;
}

}  // namespace content

template class std::vector<content::Span>;
template class std::vector<content::Spans>;
