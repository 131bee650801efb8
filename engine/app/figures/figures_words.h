// The words in which the figures of questions are shown and printed.
#pragma once

#include <string>
#include <vector>

#include "engine/app/figures/question_figures.h"

namespace engine::app {

/// What was asked, or that the course has lost it.
std::string question_words(const QuestionFigures& figures, const base::Strings& words);

/// "pareizi 25 % · atbildēts 12 reizes · izšķirtspēja 0,05"
std::string figures_line(const QuestionFigures& figures, const base::Strings& words);

/// "Biežākā kļūda, 50 %: Laime"; empty when there is none to tell.
std::string wrong_line(const QuestionFigures& figures, const base::Strings& words);

/// A sentence for each remark, which says what to do.
std::vector<std::string> remark_sentences(const QuestionFigures& figures,
                                          const base::Strings& words);

}  // namespace engine::app
