#include "engine/app/figures/kept_figures.h"

#include <utility>

namespace engine::app {

void KeptFigures::read(const records::Store& store) {
    auto tallies = tally_quizzes(store, shelf_);
    tallies_ = tallies ? *std::move(tallies) : std::vector<QuizTally>{};
    language_.reset();
}

const std::vector<QuizFigures>& KeptFigures::of(const base::Strings& words) {
    if (language_ != words.language()) {
        figures_ = in_words(tallies_, shelf_, words);
        language_ = words.language();
    }
    return figures_;
}

}  // namespace engine::app
