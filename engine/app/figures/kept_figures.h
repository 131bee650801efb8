// KeptFigures: the figures of the questions as they were when the screen was opened, put into words
// again only when the language is another one.
#pragma once

#include <optional>
#include <vector>

#include "engine/app/figures/question_figures.h"

namespace engine::app {

class KeptFigures {
public:
    /// Borrows the shelf.
    explicit KeptFigures(learn::Shelf& shelf) : shelf_(shelf) {}

    /// Reads the records. What cannot be read is not there.
    void read(const records::Store& store);
    /// Valid until the next call of either.
    const std::vector<QuizFigures>& of(const base::Strings& words);

private:
    learn::Shelf& shelf_;
    std::vector<QuizTally> tallies_;
    std::optional<content::Language> language_;  // of the words; empty: they are out of date
    std::vector<QuizFigures> figures_;
};

}  // namespace engine::app
