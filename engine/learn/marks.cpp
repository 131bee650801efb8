#include "engine/learn/marks.h"

#include <algorithm>

namespace engine::learn {

std::vector<MarkId> bookmarks_here(const SessionState& state, const content::Course& course) {
    std::vector<MarkId> found;
    if (!state.reading) {
        return found;
    }
    const std::string& lesson = state.reading->lesson;
    const std::string& page = state.reading->current().id;
    for (const Mark& mark : state.marking.marks) {
        if (mark.kind != MarkKind::Bookmark || mark.page != page) {
            continue;
        }
        // A mark keeps the name that the lesson had when it was made.
        const content::LessonInfo* info = course.find_lesson(mark.lesson);
        if (info != nullptr && info->id == lesson) {
            found.push_back(mark.id);
        }
    }
    return found;
}

const Mark* find_mark(const Marking& marking, const MarkId& id) {
    const auto found = std::ranges::find(marking.marks, id, &Mark::id);
    return found == marking.marks.end() ? nullptr : &*found;
}

}  // namespace engine::learn

template class std::vector<engine::learn::Passage>;
template class std::vector<engine::learn::Mark>;
