// How the questions do: for the trainer, who looks which of them are hard, misleading or too easy.
// About questions only; nobody's name is here.
#pragma once

#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct FiguresRow {
    std::string question;
    float share = 0;      // of right answers, 0 to 1; told in `figures` too
    std::string figures;  // "pareizi 25 % · atbildēts 12 reizes · izšķirtspēja 0,05"
    std::string wrong;    // "Biežākā kļūda, 50 %: Laime"; may be empty
    std::vector<std::string> remarks;  // what is worth a look, a sentence each
};

struct FiguresQuiz {
    std::string title;
    std::vector<FiguresRow> rows;  // the worst first
};

struct FiguresView {
    BarView bar;
    std::vector<FiguresQuiz> quizzes;  // none: nothing was submitted yet
};

learn::Action draw(Scene& scene, const FiguresView& view);

}  // namespace engine::screens
