// The passphrase builder: samples to judge, and a phrase to build. The phrase lives in the field it
// is typed into and nowhere else; only how strong it is leaves the screen, and the field is
// emptied.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

/// How strong a phrase is, in words.
struct PhraseView {
    std::size_t grade = 0;  // index into PassphraseView::grades
    float share = 0;        // of what is enough, 0 to 1
    std::vector<std::string> reasons;
};

struct PassphraseView {
    struct Grade {
        std::string id;
        std::string name;  // "vāja"
    };
    struct Sample {
        std::string id;
        std::string text;
        std::optional<std::size_t> judged;  // index of the grade
        bool right = false;
        std::string instead;  // "pareizi: vāja"; empty when it was judged right
        std::string why;
    };
    std::vector<Grade> grades;  // from the weakest
    std::vector<Sample> samples;
    std::string built;  // "Jūsu stiprākā frāze: stipra"; empty: none yet
    bool finished = false;
    std::function<PhraseView(std::string_view)> measure;
    std::function<std::string()> draw_phrase;  // drawn words
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_room(Scene& scene, const PassphraseView& view, base::Rect& area);

}  // namespace engine::screens
