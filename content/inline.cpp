#include "content/inline.h"

namespace content {

std::string plain_text(const Spans& spans) {
    std::string text;
    for (const Span& span : spans) {
        text += span.kind == Span::Kind::LineBreak ? " " : span.text;
    }
    return text;
}

}  // namespace content
