// PartText: one flowing text made of parts, each with its own look, and where on the screen each
// part lies: a message in which pieces can be marked, a sentence with boxes to fill.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/layout/page_layout.h"
#include "engine/ui/ui.h"

namespace engine::ui {

class PartText {
public:
    struct Part {
        std::string text;
        base::Tone tone = base::Tone::Ink;
        bool bold = false;
        float box = 0;  // px: in place of words, room for a control; at most a line wide
        content::SpanStyle style = {};
        bool joined = false;  // follows the part before it as it stands
    };

    /// Lays `parts` out from the top left of `area`, a space between two of them unless the second
    /// begins with a mark that belongs to the word before. Beside a box stands what the texts say.
    PartText(Ui& ui, base::Rect area, const std::vector<Part>& parts, const TextLook& look);

    float height() const { return height_; }
    /// One for each line that the part runs over, as high as the line; none for an empty part.
    const std::vector<base::Rect>& rects(std::size_t part) const { return rects_[part]; }
    void draw(Ui& ui) const;

private:
    base::Point origin_;
    base::Tone code_;
    float height_ = 0;
    std::vector<layout::Line> lines_;
    std::vector<std::vector<base::Rect>> rects_;
};

}  // namespace engine::ui
