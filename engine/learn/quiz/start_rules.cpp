#include "engine/learn/quiz/start_rules.h"

#include <algorithm>

namespace engine::learn {
namespace {

std::optional<base::Wall> after_cool_down(const content::Quiz& quiz, const QuizMemory& past,
                                          base::Moment now) {
    const bool failed = past.last && past.last->score < past.last->pass_mark;
    // A clock that was set back must not lock her out for longer than the pause itself.
    if (!failed || now.wall < past.last_submitted) {
        return std::nullopt;
    }
    return past.last_submitted + quiz.cool_down;
}

std::optional<base::Wall> after_todays(const content::Quiz& quiz, const QuizMemory& past,
                                       base::Moment now) {
    const auto today = now.local_day();
    const auto started = std::ranges::count_if(past.started, [&](base::Wall when) {
        return base::Moment{.wall = when, .zone_offset = now.zone_offset}.local_day() == today;
    });
    if (quiz.attempts_per_day == 0 || started < quiz.attempts_per_day) {
        return std::nullopt;
    }
    return base::Wall(today + std::chrono::days(1) - now.zone_offset);
}

}  // namespace

std::optional<base::Wall> may_start_at(const content::Quiz& quiz, const QuizMemory& past,
                                       base::Moment now) {
    const auto at = std::max(after_cool_down(quiz, past, now), after_todays(quiz, past, now));
    return at && *at > now.wall ? at : std::nullopt;
}

std::optional<std::chrono::seconds> time_left(const Attempt& attempt, base::Wall now) {
    if (attempt.time_limit.count() == 0) {
        return std::nullopt;
    }
    return std::chrono::floor<std::chrono::seconds>(attempt.started + attempt.time_limit - now);
}

}  // namespace engine::learn
