// Options to choose from, each a row with its letter: one, several, or whether a statement is true.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/scene.h"
#include "engine/ui/words.h"

namespace engine::screens {

struct OptionView {
    enum class Verdict { None, Right, ChosenRight, ChosenWrong };
    ui::Words text;
    bool chosen = false;
    Verdict verdict = Verdict::None;
    std::string points = {};  // "+0,5": what choosing it earned; empty: nothing to tell
};

struct OptionsView {
    bool multiple = false;
    std::vector<OptionView> options;
};

/// "A" of the first.
std::string option_letter(std::size_t option);

/// Draws from the top of `area` and cuts off what it used. Letters and digits choose too.
learn::Action draw_answer(Scene& scene, const Asked& asked, const OptionsView& view,
                          base::Rect& area);

}  // namespace engine::screens
