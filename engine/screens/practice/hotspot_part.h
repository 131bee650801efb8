// A scene, drawn or a picture, in which what is asked for is found; and its areas as a list.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct HotspotView {
    enum class Look { Plain, Right, Wrong, Missed };
    struct Furniture {
        base::Rect share;  // of the scene: 0 to 1
        std::string text;  // may be empty
    };
    struct Area {
        std::string id;
        base::Rect share;
        std::string name;
        Look look = Look::Plain;
        std::string word;  // the look in words
    };
    std::string question;
    std::string picture;  // in the course folder; empty: the scene is drawn from its boxes
    std::string alt;
    std::vector<Furniture> furniture;
    std::vector<Area> areas;
    bool answered = false;
    std::string list_title;
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_room(Scene& scene, const HotspotView& view, base::Rect& area);

}  // namespace engine::screens
