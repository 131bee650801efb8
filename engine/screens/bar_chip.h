// The chip in the bar: whether time counts and why not, and what has been counted.
#pragma once

#include <string>

#include "engine/base/geometry.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct ChipView {
    enum class State { Counting, PausingSoon, Paused };
    State state = State::Paused;
    std::string text;   // "Skaita · šodien 42 min"
    std::string total;  // "3,2 / 8 ak. st."; empty for a guest
};

/// How much of it is seen; all of it is said in any case.
enum class ChipForm {
    Whole,
    Part,  // a running clock's total, or a stopped one's reason
    Sign
};

inline constexpr float kChipHeight = 36;

/// The least width in px that `form` needs.
float chip_width(Scene& scene, const ChipView& chip, ChipForm form);

/// A chip as wide as `rect`, in its middle.
void draw_chip(Scene& scene, const ChipView& chip, ChipForm form, base::Rect rect);

}  // namespace engine::screens
