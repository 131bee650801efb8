// What helps while a question is open: hints one by one, what the last try came to, how sure she
// is, and the mark by which she finds it again.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/quiz/asked.h"
#include "engine/screens/quiz/prose.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct AidsView {
    std::string try_again;     // "Vēl nav pareizi. Mēģinājums 1 no 2."; empty: no try yet
    std::vector<Prose> hints;  // those she asked for
    std::string next_hint;     // "Padoms 2 no 3"; empty: there are no more
    learn::Confidence confidence = learn::Confidence::NotSaid;
    bool marked = false;  // for review
};

/// What the last try came to and the hints. Draws from the top of `area` and cuts off what it used.
learn::Action draw_hints(Scene& scene, const Asked& asked, const AidsView& view, base::Rect& area);

/// The buttons: how sure, the next hint, the mark.
learn::Action draw_aids(Scene& scene, const AidsView& view, base::Rect& area);

}  // namespace engine::screens
