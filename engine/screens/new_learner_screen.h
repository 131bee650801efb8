// The form for somebody who learns on this PC for the first time, and the PIN question of somebody
// who has chosen one.
#pragma once

#include <cstdint>
#include <string>

#include "engine/learn/action.h"
#include "engine/screens/brand_panel.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct NewLearnerView {
    BrandPanel brand;
    std::string error;  // string key of what to mend; empty: nothing
    learn::Preferences preferences;
};

learn::Action draw(Scene& scene, const NewLearnerView& view);

struct PinView {
    BrandPanel brand;
    std::int64_t learner = 0;
    std::string name;
    bool was_wrong = false;
    learn::Preferences preferences;
};

learn::Action draw(Scene& scene, const PinView& view);

}  // namespace engine::screens
