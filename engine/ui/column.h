// Column: how wide the text of a document is set in the area that it is given.
#pragma once

#include <algorithm>

#include "engine/base/geometry.h"
#include "engine/ui/document.h"

namespace engine::ui {

/// In px of the layout, 40 at least: the document's own column, or what `area` (layout px of the
/// window) has room for between its side margins.
inline float column_width(const Document& document, base::Rect area) {
    constexpr float kNarrow = 480;  // areas below this width keep only a small margin
    constexpr float kSideMargin = 28;
    constexpr float kNarrowMargin = 16;
    const float margin = area.width < kNarrow ? kNarrowMargin : kSideMargin;
    return std::max(40.0F, std::min(document.column * document.magnify, area.width - 2 * margin) /
                               document.magnify);
}

}  // namespace engine::ui
