#include "engine/learn/quiz/draw_question.h"

#include <algorithm>
#include <utility>

namespace engine::learn {

DrawnQuestion draw_question(std::shared_ptr<const content::Question> item, Random& random) {
    DrawnQuestion result{.question = item->id};
    for (content::PieceGroup& group : piece_groups(*item)) {
        if (group.may_shuffle) {
            random.shuffle(group.ids);
        }
        result.options.insert(result.options.end(), group.ids.begin(), group.ids.end());
    }
    const bool ordering = std::holds_alternative<content::Ordering>(item->body);
    if (ordering && score_of(*item, {.parts = {{"", result.options}}}).right()) {
        std::rotate(result.options.begin(), result.options.begin() + 1, result.options.end());
    }
    result.item = std::move(item);
    return result;
}

}  // namespace engine::learn
