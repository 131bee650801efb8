// A branching scenario: who speaks, what is said, what can be chosen, how it stands with safety,
// trust and time; at its end the path that was taken.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct ScenarioView {
    struct Meter {
        std::string name;   // "Drošība"
        std::string value;  // "6 no 10"
        float share = 0;    // 0 to 1
    };
    struct Choice {
        std::string id;
        std::string text;
        bool chosen = false;
    };
    struct Step {
        std::string node;    // what was told
        std::string choice;  // what was chosen
        std::string why;     // what followed; may be empty
        bool taken_back = false;
    };
    std::vector<Meter> meters;
    std::string speaker;  // empty: the narrator, or the ending's title when there are no choices
    std::string text;
    std::vector<Choice> choices;
    bool may_choose = false;
    std::vector<Step> path;  // only at the end
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_room(Scene& scene, const ScenarioView& view, base::Rect& area);

}  // namespace engine::screens
