// The bar at the top of every screen after signing in: where she is, whether time counts and why
// not, who she is, searching, text size, language. Always in the same place.
#pragma once

#include <string>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/learn/preferences.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct ChipView {
    enum class State { Counting, PausingSoon, Paused };
    State state = State::Paused;
    std::string text;   // "Skaita · šodien 42 min"
    std::string total;  // "3,2 / 8 ak. st."; empty for a guest
};

struct BarView {
    std::string title;  // the module, or what the screen is about
    ChipView chip;
    std::string person;  // "Anna B." or "Viesis"
    learn::Preferences preferences;
};

/// Draws the bar and takes its height off `body`.
learn::Action draw_bar(Scene& scene, const BarView& view, base::Rect& body);

/// "LV" and "EN" beside each other, and the text size button: the sign-in screen's corner.
learn::Action draw_language_corner(Scene& scene, const learn::Preferences& preferences,
                                   base::Rect area);

/// The keys that work everywhere: F1, F11, Esc, Ctrl Shift F, Ctrl +, Ctrl -, Ctrl 0.
learn::Action global_keys(Scene& scene, const learn::Preferences& preferences);

}  // namespace engine::screens
