// How an attempt went and what it teaches: what she was sure of and wrong about comes first.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"
#include "engine/ui/words.h"

namespace engine::screens {

struct ResultView {
    struct Mistake {
        std::string insight;  // "Bijāt droša, bet atbilde nav pareiza"; may be empty
        bool urgent = false;  // to be read first
        ui::Words question;
        std::string lesson_label;  // "Atkārtot 1.2 …"
        learn::OpenLesson lesson;
    };
    /// How well one outcome of the module was met.
    struct Outcome {
        std::string name;
        std::string value;  // "1,5 no 2"
        float share = 0;
    };
    bool passed = false;
    std::string score;    // "5 no 7"
    std::string verdict;  // "Nokārtots"
    std::string words;    // what follows from it
    std::string mistakes_title;
    std::vector<Mistake> mistakes;
    std::vector<Outcome> outcomes;
    std::string wait;         // when she may try again; empty: now
    std::string retry_label;  // "Atkārtot kļūdas (2)"; empty: there are none
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_result(Scene& scene, const ResultView& view, base::Rect& area);

}  // namespace engine::screens
