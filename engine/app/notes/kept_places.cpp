#include "engine/app/notes/kept_places.h"

#include <algorithm>
#include <utility>

namespace engine::app {

PlacedMarks placed_marks(const std::vector<learn::Mark>& marks, const content::Course& course,
                         const content::Lesson& lesson) {
    MarkFinder finder(lesson);
    PlacedMarks placed;
    for (const learn::Mark& mark : marks) {
        const content::LessonInfo* info = course.find_lesson(mark.lesson);
        const bool words = mark.kind == learn::MarkKind::Highlight;
        if (info == nullptr || info->id != lesson.id ||
            (words && mark.language != lesson.language)) {
            continue;
        }
        PlacedMark one{.mark = mark, .passages = {}};
        for (const learn::Passage& passage : mark.passages) {
            if (auto found = finder.find(mark, passage)) {
                one.passages.push_back(std::move(*found));
            }
        }
        if (!one.passages.empty()) {
            placed.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(placed, {}, [](const PlacedMark& one) { return one.mark.made; });
    return placed;
}

const PlacedMarks& KeptPlaces::of(const learn::SessionState& state) {
    const auto lesson = state.reading ? state.reading->text : nullptr;
    if (revision_ != state.marking.revision || lesson_ != lesson) {
        places_ =
            lesson ? placed_marks(state.marking.marks, shelf_.course(), *lesson) : PlacedMarks{};
        revision_ = state.marking.revision;
        lesson_ = lesson;
    }
    return places_;
}

}  // namespace engine::app
