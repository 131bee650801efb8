// A checklist that keeps its ticks, and flash cards.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct ChecklistView {
    struct Row {
        std::string id;
        std::string text;
        std::string why;  // may be empty
        bool ticked = false;
    };
    std::vector<Row> rows;
};

/// The card in hand; nothing when the pile is empty.
struct FlashCardView {
    std::string front;
    std::string back;
    bool turned = false;
    std::string left;  // "Vēl 4 kartītes"
};

/// These draw from the top of `area` and cut off what they used.
learn::Action draw_room(Scene& scene, const ChecklistView& view, base::Rect& area);
learn::Action draw_room(Scene& scene, const FlashCardView& view, base::Rect& area);

}  // namespace engine::screens
