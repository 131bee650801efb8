// A card for a role play, and the observer's sheet.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct RolePlayView {
    struct Section {
        std::string title;  // "Klients saka"
        std::vector<std::string> lines;
        bool numbered = false;
    };
    struct Row {
        std::string id;
        std::string text;
        std::optional<int> points;
    };
    std::vector<Section> card;  // situation, client, lines, goals
    std::string sheet_title;
    int most = 2;  // points of a row
    std::vector<Row> rows;
    bool handed_in = false;
    Section debrief;
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_room(Scene& scene, const RolePlayView& view, base::Rect& area);

}  // namespace engine::screens
