// A learner's marks as a lesson's page shows them.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/app/notes/kept_places.h"
#include "engine/app/views/view_context.h"
#include "engine/base/theme.h"
#include "engine/ui/document.h"

namespace engine::app {

struct MarksOnPage {
    std::vector<ui::Highlight> highlights;
    std::vector<learn::MarkId> marks;  // whose each of them is
};

/// Highlights, and the bookmarks that something is written about; a bookmark alone is told of by
/// its button.
MarksOnPage marks_on_page(const ViewContext& context, const PlacedMarks& placed, std::size_t page);

/// What a mark is coloured by; a bookmark has a quiet tone.
base::Tone tone_of(const learn::Mark& mark);

}  // namespace engine::app
