// Type: the few text styles of the interface. Reading text has its own, in engine/layout.
#pragma once

#include "engine/base/theme.h"
#include "engine/layout/text_block.h"
#include "engine/text/glyph_run.h"

namespace engine::ui {

enum class Align { Left, Centre, Right };

struct TextLook {
    text::Font font;
    base::Tone tone = base::Tone::Ink;
    Align align = Align::Left;
    float line_height = 1.4F;  // of the font size
    layout::Wording wording;
    base::Tone code = base::Tone::BlueSoft;  // the ground under code: see on()

    TextLook in(base::Tone other) const {
        TextLook look = *this;
        look.tone = other;
        return look;
    }
    TextLook aligned(Align other) const {
        TextLook look = *this;
        look.align = other;
        return look;
    }
    /// As it is drawn on this ground.
    TextLook on(base::Tone ground) const {
        TextLook look = *this;
        const bool light = ground == base::Tone::Surface || ground == base::Tone::Paper;
        look.code = light ? base::Tone::BlueSoft : base::Tone::Surface;
        return look;
    }
    layout::TextSetting setting() const {
        return {
            .font = font, .line_height = font.size * line_height, .tone = tone, .wording = wording};
    }
    TextLook bold() const {
        TextLook look = *this;
        look.font.bold = true;
        return look;
    }
};

namespace type {

inline TextLook sans(float size) {
    return {.font = {.family = text::Family::Sans, .size = size}};
}
inline TextLook serif(float size) {
    return {.font = {.family = text::Family::Serif, .bold = true, .size = size},
            .line_height = 1.25F};
}

inline TextLook small() {
    return sans(15);
}
inline TextLook label() {
    return sans(15).bold();
}
inline TextLook chrome() {
    return sans(16);
}
inline TextLook body() {
    return sans(18);
}
inline TextLook strong() {
    return sans(17).bold();
}
inline TextLook wordmark() {
    return serif(22).in(base::Tone::Accent);
}
inline TextLook heading() {
    return serif(24);
}
inline TextLook title() {
    return serif(32);
}

}  // namespace type
}  // namespace engine::ui
