// KeptPlaces: where the marks of whoever is here stand in the open lesson, worked out again only
// when either has changed.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/app/notes/mark_finder.h"
#include "engine/learn/session_state.h"
#include "engine/learn/shelf.h"

namespace engine::app {

struct PlacedMark {
    learn::Mark mark;
    std::vector<FoundPassage> passages;  // those that the lesson still has, at least one
};
using PlacedMarks = std::vector<PlacedMark>;

/// The marks of `lesson`, in the order they were made. A highlight that was made in the text of
/// another language stands nowhere.
PlacedMarks placed_marks(const std::vector<learn::Mark>& marks, const content::Course& course,
                         const content::Lesson& lesson);

class KeptPlaces {
public:
    /// Borrows the shelf.
    explicit KeptPlaces(learn::Shelf& shelf) : shelf_(shelf) {}

    /// Valid until the next call; nothing while no lesson is open.
    const PlacedMarks& of(const learn::SessionState& state);

private:
    learn::Shelf& shelf_;
    std::int64_t revision_ = -1;  // of the marks that they were made from; -1: none yet
    std::shared_ptr<const content::Lesson> lesson_;
    PlacedMarks places_;
};

}  // namespace engine::app
