#include "engine/screens/quiz/asked.h"

#include "engine/layout/word_divider.h"

namespace engine::screens {

using base::Tone;

ui::TextLook reading(const layout::Style& style, ui::TextLook look, float column) {
    if (style.family != text::Family::Sans) {
        look.font.family = style.family;
    }
    look.font.letter_spacing = style.letter_spacing;
    look.font.word_spacing = style.word_spacing;
    look.line_height *= style.line_height / layout::Style{}.line_height;
    look.wording.language = style.language;
    if (layout::is_narrow(column, style.body)) {
        look.wording.hyphenator = style.hyphenator;
    }
    return look;
}

JudgedPaint paint_of(Judged judged) {
    switch (judged) {
        case Judged::Right:
            return {Tone::AccentSoft, Tone::Accent, Tone::Accent, "✓ "};
        case Judged::Wrong:
            return {Tone::RedSoft, Tone::Red, Tone::Red, "✕ "};
        case Judged::Not:
            break;
    }
    return {};
}

}  // namespace engine::screens
