// Hotspot: a picture or a drawn scene in which the learner finds what is asked for. Every area has
// a name too, so that the same can be done from a list.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

/// In thousandths of the scene's width and height, from the top left corner.
struct SceneBox {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const SceneBox&) const = default;
};

struct SceneArea {
    std::string id;
    SceneBox box;
    LocalText name;
    LocalText why;  // said when it is marked; may be empty
};

/// A box that only furnishes a drawn scene.
struct SceneFurniture {
    SceneBox box;
    LocalText text;  // may be empty
};

struct SceneQuestion {
    std::string id;
    LocalText text;
    std::vector<std::string> areas;  // the right ones; at least one area is not
    LocalText explanation;           // may be empty
};

struct Hotspot {
    std::string picture;  // relative to the course folder; empty: the scene is drawn from its boxes
    LocalText alt;        // what the scene shows, for who cannot see it
    std::vector<SceneFurniture> furniture;
    std::vector<SceneArea> areas;
    std::vector<SceneQuestion> questions;
};

}  // namespace content::activity
