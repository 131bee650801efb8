// Scoring: what an answer is worth. Pure functions of the question and the response.
//
// Every question is worth one point. Kinds with rows, gaps or items give each its share; so does a
// "multiple" question that asks for it, and a hotspot with several areas. There a wrong pick costs
// its share of all wrong ones, so that choosing everything earns nothing, and a question never
// earns less than nothing.
#pragma once

#include <string>
#include <vector>

#include "content/question.h"
#include "engine/learn/quiz/response.h"

namespace engine::learn {

/// Points in parts of kPoint. A question has at most twelve parts and every share of a point is
/// exact: three thirds make a whole one.
using Points = int;
inline constexpr Points kPoint = 27'720;  // divisible by 1, 2, ... 12

/// One row, gap, item, option or area.
struct PartScore {
    std::string part;  // its id; "" of a question without parts
    bool right =
        false;          // as it should be: a right option that was chosen, a wrong one that was not
    Points points = 0;  // its share; negative for a wrong pick
};

struct QuestionScore {
    Points points = 0;  // 0 to kPoint
    std::vector<PartScore> parts;

    bool right() const { return points == kPoint; }
};

/// Parts and values that the question does not have count for nothing.
QuestionScore score_of(const content::Question& question, const Response& response);

/// Whether `value` belongs into `part`: for the trainer, who wants to see what was chosen wrongly.
bool is_right_pick(const content::Question& question, const std::string& part,
                   const std::string& value);

}  // namespace engine::learn
