// What the parts of a question have in common, whatever its kind.
#pragma once

#include "engine/base/theme.h"
#include "engine/layout/page_layout.h"
#include "engine/ui/type.h"

namespace engine::screens {

/// px; as in the tables of a question's own words, below which tables of its answer stand.
inline constexpr float kTableType = 17;

/// What was found about one part of an answer.
enum class Judged { Not, Right, Wrong };

struct Asked {
    const layout::Style& style;  // what the reader wants of the question's own words
    bool feedback = false;       // it is answered: verdicts are shown and nothing changes any more
};

/// `look` as the reader wants what she reads. Words are divided only where `column`, the whole
/// question's, is narrow: options and reasons are a little narrower than it.
ui::TextLook reading(const layout::Style& style, ui::TextLook look, float column);

/// How a part looks once it is judged: never by its colour alone.
struct JudgedPaint {
    base::Tone ground = base::Tone::Surface;
    base::Tone edge = base::Tone::ControlLine;
    base::Tone ink = base::Tone::Ink;
    const char* sign = "";  // "✓ ", "✕ "
};
JudgedPaint paint_of(Judged judged);

}  // namespace engine::screens
