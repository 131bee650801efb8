// FindHand: goes from one found word to the next. The word it came to is the selection, so that it
// stays marked when nobody looks for words any more.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "engine/layout/selection.h"
#include "engine/ui/document.h"
#include "engine/ui/lesson_finder.h"

namespace engine::ui {

struct FindCount {
    enum class Wrapped { No, ToStart, ToEnd };
    std::size_t current = 0;        // from 1; 0: the selection is none of them
    std::size_t total = 0;          // on all pages of the lesson
    Wrapped wrapped = Wrapped::No;  // by the last step
};

class FindHand {
public:
    /// Looks for the document's words. When they are new, the first of them on this page from
    /// `start` on is selected; another page is turned to only by step().
    void follow(const Document& document, std::size_t start, layout::Selection& selection);

    FindCount count(const Document& document, const layout::Selection& selection);

    /// Selects the next hit, or the one before, counted from the selection or from `start`. The
    /// page to turn to when it is on another one; it is selected as soon as that is shown.
    std::optional<std::size_t> step(const Document& document, layout::Way way, std::size_t start,
                                    layout::Selection& selection);

    const std::vector<layout::TextRange>& hits_on(std::size_t page) const {
        return finder_.on(page);
    }
    /// Once: a hit was selected and has to be in view.
    bool take_moved() { return std::exchange(moved_, false); }

private:
    void select(layout::TextRange range, layout::Selection& selection);

    LessonFinder finder_;
    std::string words_;                         // that were followed
    std::string lesson_;                        // id
    std::optional<LessonFinder::Hit> awaited_;  // on a page that is not shown yet
    std::size_t start_ = 0;                     // where the search for these words began
    FindCount::Wrapped wrapped_ = FindCount::Wrapped::No;
    bool moved_ = false;
};

}  // namespace engine::ui
