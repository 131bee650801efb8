#include "engine/learn/progress.h"

#include <algorithm>

namespace engine::learn {
namespace {

using content::Policy;

/// A part of the course under every name it has had, the present one first.
template <class Part>
std::vector<std::string> names_of(const Part& part) {
    std::vector<std::string> names{part.id};
    names.insert(names.end(), part.aliases.begin(), part.aliases.end());
    return names;
}

Milliseconds counted_under(const History& history, const std::vector<std::string>& names) {
    Milliseconds sum{0};
    for (const std::string& name : names) {
        const auto found = history.counted.find(name);
        sum += found == history.counted.end() ? Milliseconds{0} : found->second;
    }
    return sum;
}

std::map<std::string, PageState> pages_under(const History& history,
                                             const std::vector<std::string>& names) {
    std::map<std::string, PageState> pages;
    for (const std::string& name : names) {
        if (const auto found = history.pages.find(name); found != history.pages.end()) {
            for (const auto& [page, state] : found->second) {
                pages[page] = std::max(pages[page], state);
            }
        }
    }
    return pages;
}

/// The count seen under the present name is the newest; old names matter only without it.
int page_count_under(const History& history, const std::vector<std::string>& names) {
    int pages = 0;
    for (const std::string& name : names) {
        const auto found = history.page_counts.find(name);
        if (found == history.page_counts.end()) {
            continue;
        }
        if (name == names.front()) {
            return found->second;
        }
        pages = std::max(pages, found->second);
    }
    return pages;
}

LessonState state_of(const LessonProgress& lesson, int met) {
    if (lesson.pages > 0 && lesson.pages_read >= lesson.pages) {
        return LessonState::Read;
    }
    if (met == 0) {
        return LessonState::NotStarted;
    }
    return lesson.pages > 0 && met >= lesson.pages ? LessonState::Skimmed : LessonState::InProgress;
}

LessonProgress work_out(const content::LessonInfo& lesson, const History& history) {
    const auto names = names_of(lesson);
    LessonProgress progress{.lesson = lesson.id,
                            .pages = page_count_under(history, names),
                            .counted = counted_under(history, names)};
    int met = 0;
    for (const auto& [page, state] : pages_under(history, names)) {
        met += state != PageState::Unseen ? 1 : 0;
        progress.pages_read += state == PageState::Read ? 1 : 0;
    }
    if (progress.pages > 0) {  // pages that an edit removed are still in the history
        progress.pages_read = std::min(progress.pages_read, progress.pages);
    }
    progress.state = state_of(progress, met);
    return progress;
}

/// Passed beats failed, then the larger share of what was drawn.
bool better(const History::QuizResult& a, const History::QuizResult& b) {
    if (a.passed != b.passed) {
        return a.passed;
    }
    return a.score * std::max(b.drawn, 1) > b.score * std::max(a.drawn, 1);
}

std::optional<History::QuizResult> best_under(const History& history,
                                              const std::vector<std::string>& names) {
    std::optional<History::QuizResult> best;
    for (const std::string& name : names) {
        const auto found = history.best.find(name);
        if (found != history.best.end() && (!best || better(found->second, *best))) {
            best = found->second;
        }
    }
    return best;
}

ActivityProgress work_out(const content::ActivityInfo& activity, const History& history) {
    const auto names = names_of(activity);
    ActivityProgress progress{.activity = activity.id, .counted = counted_under(history, names)};
    for (const std::string& name : names) {
        const auto found = history.rooms.find(name);
        const bool is_best = found != history.rooms.end() &&
                             (!progress.best || found->second.points > progress.best->points);
        progress.best = is_best ? found->second : progress.best;
    }
    progress.started = progress.best || progress.counted > Milliseconds{0};
    return progress;
}

RecallState recall_under(const History& history, const std::vector<std::string>& names) {
    RecallState furthest = RecallState::NotBegun;
    for (const std::string& name : names) {
        const auto found = history.recalls.find(name);
        furthest = found == history.recalls.end() ? furthest : std::max(furthest, found->second);
    }
    return furthest;
}

bool complete(Policy::Completion rule, bool content_done, bool time_done) {
    switch (rule) {
        case Policy::Completion::Hours:
            return time_done;
        case Policy::Completion::Content:
            return content_done;
        case Policy::Completion::Both:
            break;
    }
    return content_done && time_done;
}

ModuleProgress work_out(const content::Module& module, const Policy& policy,
                        const History& history) {
    const Milliseconds planned = module.planned();
    ModuleProgress progress{.module = module.id,
                            .planned = planned,
                            .minimum = planned * policy.module_minimum_percent / 100,
                            .limit = planned * policy.lesson_cap_percent / 100,
                            .content_done = true};
    for (const content::QuizInfo& recall : module.recalls) {
        progress.recall = recall_under(history, names_of(recall));
        progress.counted += counted_under(history, names_of(recall));
    }
    for (const content::LessonInfo& info : module.lessons) {
        const LessonProgress lesson = work_out(info, history);
        progress.counted += lesson.counted;
        progress.started |= lesson.state != LessonState::NotStarted;
        progress.content_done &= info.optional || lesson.state == LessonState::Read;
        progress.lessons.push_back(lesson);
    }
    for (const content::ActivityInfo& info : module.activities) {
        const ActivityProgress activity = work_out(info, history);
        progress.counted += activity.counted;
        progress.content_done &= info.optional || activity.best;
        progress.activities.push_back(activity);
    }
    for (const content::QuizInfo& quiz : module.quizzes) {
        progress.quiz = best_under(history, names_of(quiz));
        progress.counted += counted_under(history, names_of(quiz));
        progress.content_done &= progress.quiz && progress.quiz->passed;
    }
    progress.started |= progress.quiz || progress.recall != RecallState::NotBegun ||
                        progress.counted > Milliseconds{0};
    progress.complete =
        complete(policy.completion, progress.content_done, progress.counted >= progress.minimum);
    return progress;
}

Milliseconds reading_time(int words, int words_per_minute) {
    return Milliseconds{60'000} * std::max(words, 0) / std::max(words_per_minute, 1);
}

}  // namespace

Milliseconds reading_threshold(int words, const Policy& policy) {
    constexpr Milliseconds kLeast{3'000};
    return std::max(kLeast, reading_time(words, policy.reading_words_per_minute) / 2);
}

Milliseconds slow_read(int words, int pictures, int tables, const Policy& policy) {
    constexpr Milliseconds kLeast{30'000};
    constexpr Milliseconds kMost{150'000};
    constexpr Milliseconds kPicture{10'000};
    constexpr Milliseconds kTable{20'000};
    static_assert(kLeast >= kShortSilence, "a short silence counts under any rule");
    const Milliseconds needed = reading_time(words, policy.slow_words_per_minute) +
                                kPicture * std::max(pictures, 0) + kTable * std::max(tables, 0);
    return std::clamp(needed, kLeast, kMost);
}

ProgrammeProgress work_out(const content::Course& course, const History& history) {
    ProgrammeProgress progress{.modules = {},
                               .counted = history.counted_total,
                               .today = history.counted_today,
                               .target = course.target()};
    for (const content::Module& module : course.modules) {
        progress.modules.push_back(work_out(module, course.policy, history));
        progress.modules_left += progress.modules.back().complete ? 0 : 1;
    }
    const bool modules_done = !course.modules.empty() && progress.modules_left == 0;
    const bool time_done = progress.counted >= progress.target;
    progress.complete = modules_done && complete(course.policy.completion, true, time_done);
    return progress;
}

}  // namespace engine::learn
