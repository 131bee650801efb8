// The bar at the top of every screen after signing in: where she is, whether time counts and why
// not, who she is, searching, text size, language. Always in the same place, on one line: where
// that is too narrow, words give way to signs, which keep their names.
#pragma once

#include <string>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/learn/preferences.h"
#include "engine/screens/bar_chip.h"
#include "engine/screens/scene.h"

namespace engine::screens {

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
