#include "engine/app/views/reading_style.h"

namespace engine::app {
namespace {

/// WCAG 1.4.12 asks that text survives 0.12 em between letters, 0.16 em between words and lines of
/// 1.5; who needs spacing gets that much, and higher lines still.
void set_spacing(learn::Spacing spacing, layout::Style& style) {
    switch (spacing) {
        case learn::Spacing::Normal:
            break;
        case learn::Spacing::Wider:
            style.letter_spacing = 0.06F;
            style.word_spacing = 0.08F;
            style.line_height = 1.65F;
            style.paragraph_gap = 15;
            break;
        case learn::Spacing::Widest:
            style.letter_spacing = 0.12F;
            style.word_spacing = 0.16F;
            style.line_height = 1.8F;
            style.paragraph_gap = 18;
            break;
    }
}

}  // namespace

layout::Style reading_style(const ViewContext& context, content::Language language) {
    layout::Style style{.language = language, .hyphenator = context.hyphenator};
    set_spacing(context.state.preferences.spacing, style);
    const auto font = context.state.preferences.reading_font;
    if (font == learn::ReadingFont::OpenDyslexic && context.dyslexic_font) {
        style.family = text::Family::Dyslexic;
    }
    return style;
}

}  // namespace engine::app
