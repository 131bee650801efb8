// OpenCard: a card that lies under what is drawn next and is as high as that turns out to be.
#pragma once

#include <cstddef>

#include "engine/ui/ui.h"

namespace engine::ui {

class OpenCard {
public:
    /// Borrows the ui until close(). The height of `rect` does not matter.
    OpenCard(Ui& ui, base::Rect rect, base::Tone edge = base::Tone::Line);

    /// In the frame in which it was opened.
    void close(float height);

private:
    Ui& ui_;
    std::size_t at_;  // in the display list: the ground, then the edge
};

}  // namespace engine::ui
