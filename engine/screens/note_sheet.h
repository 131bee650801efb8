// The sheet in which a learner writes about a bookmark or a highlight.
#pragma once

#include <string>

#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct NoteView {
    learn::MarkId mark;
    std::string about;   // "Zaļš izcēlums · Aģenta darbs · 2026. gada 23. novembris"
    std::string quoted;  // „the words”; empty: a bookmark
    std::string note;    // as it was kept last
    bool highlight = false;
    learn::MarkTint tint = learn::MarkTint::Amber;
};

/// What is written is kept when the sheet is closed by Esc too; only "cancel" throws it away.
learn::Action draw(Scene& scene, const NoteView& view);

}  // namespace engine::screens
