#include "content/quiz.h"

#include <algorithm>

namespace content {

bool fits(const DrawRule& rule, const Question& question) {
    const bool tagged =
        rule.tag.empty() || std::ranges::find(question.tags, rule.tag) != question.tags.end();
    return tagged && (rule.difficulty == 0 || rule.difficulty == question.difficulty);
}

}  // namespace content
