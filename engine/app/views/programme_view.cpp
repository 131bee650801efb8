#include <algorithm>

#include "engine/app/views/views.h"

namespace engine::app {
namespace {

using learn::LessonState;
using learn::Milliseconds;
using learn::ModuleProgress;
using screens::ModuleRow;

float share(Milliseconds part, Milliseconds whole) {
    return whole.count() == 0
               ? 0
               : static_cast<float>(part.count()) / static_cast<float>(whole.count());
}

bool is_left(const ViewContext& context, const learn::LessonProgress& lesson) {
    const content::LessonInfo* info = context.course().find_lesson(lesson.lesson);
    return lesson.state != LessonState::Read && info != nullptr && !info->optional;
}

/// Nothing of the module was begun, and a recall round is there to open it.
bool opens_with_recall(const content::Module& module, const ModuleProgress& progress) {
    const auto untouched = [](const auto& lesson) {
        return lesson.state == LessonState::NotStarted;
    };
    return module.opening() != nullptr && progress.recall != learn::RecallState::Done &&
           !progress.quiz && std::ranges::all_of(progress.lessons, untouched) &&
           std::ranges::none_of(progress.activities, &learn::ActivityProgress::started);
}

/// The recall round of a module that is new to her; of what the module needs the first lesson that
/// is not read to its end, the first activity that is not finished, or the quiz.
void set_destination(const ViewContext& context, const content::Module& module,
                     const ModuleProgress& progress, ModuleRow& row) {
    if (opens_with_recall(module, progress)) {
        row.open = module.opening()->id;
        row.opens = screens::LessonRow::Kind::Recall;
        return;
    }
    for (const learn::LessonProgress& lesson : progress.lessons) {
        if (is_left(context, lesson)) {
            row.open = lesson.lesson;
            return;
        }
    }
    for (const learn::ActivityProgress& activity : progress.activities) {
        const content::ActivityInfo* info = context.course().find_activity(activity.activity);
        if (!activity.best && info != nullptr && !info->optional) {
            row.open = activity.activity;
            row.opens = screens::LessonRow::Kind::Activity;
            return;
        }
    }
    const bool passed = progress.quiz && progress.quiz->passed;
    if (!module.quizzes.empty() && !passed) {
        row.open = module.quizzes.front().id;
        row.opens = screens::LessonRow::Kind::Quiz;
    } else if (!module.lessons.empty()) {
        row.open = module.lessons.front().id;
    }
}

std::string not_started(const ViewContext& context, const content::Module& module) {
    const content::QuizInfo* recall = module.opening();
    if (recall == nullptr) {
        return context.words.text("module.not_started");
    }
    return context.words.text(
        "module.opens_with",
        {{"title", quiz_title(*recall, context.language())},
         {"minutes", context.words.plural("lesson.minutes", recall->planned.count())}});
}

std::string note(const ViewContext& context, const content::Module& module,
                 const ModuleProgress& progress, bool current) {
    if (progress.quiz && progress.quiz->passed) {
        return context.words.text("module.quiz_passed",
                                  {{"score", std::to_string(progress.quiz->score)},
                                   {"all", std::to_string(progress.quiz->drawn)}});
    }
    const auto& place = context.state.last_place;
    if (current && place) {
        if (const content::LessonInfo* lesson = context.course().find_lesson(place->lesson)) {
            return context.words.text("module.reading",
                                      {{"title", lesson_title(*lesson, context.language())}});
        }
        if (const content::ActivityInfo* info = context.course().find_activity(place->lesson)) {
            return context.words.text("module.practising",
                                      {{"title", info->title.in(context.language())}});
        }
        const content::QuizInfo* quiz = context.course().find_quiz(place->lesson);
        if (quiz != nullptr && !quiz->scored) {
            return context.words.text("module.recalling",
                                      {{"title", quiz_title(*quiz, context.language())}});
        }
        return context.words.text("module.in_quiz");
    }
    if (!progress.started) {
        return not_started(context, module);
    }
    return context.words.text(module.quizzes.empty() ? "module.started" : "module.quiz_not_passed");
}

/// What is still missing, so that nobody has to guess.
std::string missing(const ViewContext& context, const ModuleProgress& progress) {
    if (!progress.started || progress.complete) {
        return {};
    }
    const auto to_read = std::ranges::count_if(
        progress.lessons, [&](const auto& lesson) { return is_left(context, lesson); });
    std::string text;
    const auto add = [&text](const std::string& part) {
        text += (text.empty() ? "" : " · ") + part;
    };
    if (to_read > 0) {
        add(context.words.plural("module.lessons_to_read", to_read));
    }
    const auto to_do = std::ranges::count_if(progress.activities, [&](const auto& activity) {
        const content::ActivityInfo* info = context.course().find_activity(activity.activity);
        return !activity.best && info != nullptr && !info->optional;
    });
    if (to_do > 0) {
        add(context.words.plural("module.activities_to_do", to_do));
    }
    if (!(progress.quiz && progress.quiz->passed)) {
        add(context.words.text("module.quiz_to_pass"));
    }
    if (progress.counted < progress.minimum) {
        const auto rest =
            std::chrono::ceil<std::chrono::minutes>(progress.minimum - progress.counted);
        add(context.words.plural("module.minutes_to_go", rest.count()));
    }
    return text;
}

ModuleRow module_row(const ViewContext& context, const content::Module& module,
                     const ModuleProgress& progress) {
    const auto& place = context.state.last_place;
    ModuleRow row{.id = module.id};
    row.current = place && context.course().module_of(place->lesson) == &module;
    row.state = progress.complete  ? ModuleRow::State::Complete
                : progress.started ? ModuleRow::State::Started
                                   : ModuleRow::State::NotStarted;
    row.title = std::to_string(module.number) + ". " + module.title.in(context.language());
    row.note = note(context, module, progress, row.current);
    row.missing = missing(context, progress);
    row.minutes = minutes_text(context, progress.counted, progress.planned);
    row.share = share(progress.counted, progress.planned);
    set_destination(context, module, progress, row);
    return row;
}

void set_place(const ViewContext& context, screens::ProgrammeView& view) {
    const auto& place = context.state.last_place;
    const content::Course& course = context.course();
    const content::LessonInfo* lesson = place ? course.find_lesson(place->lesson) : nullptr;
    const content::QuizInfo* quiz = place ? course.find_quiz(place->lesson) : nullptr;
    const content::ActivityInfo* activity = place ? course.find_activity(place->lesson) : nullptr;
    const bool begun = lesson != nullptr || quiz != nullptr || activity != nullptr;
    view.stopped_label =
        context.words.text(begun ? "programme.stopped_here" : "programme.start_here");
    view.continue_label =
        context.words.text(begun ? "programme.continue" : "programme.start") + " →";
    if (quiz != nullptr) {
        view.stopped_at = quiz_title(*quiz, context.language());
    } else if (activity != nullptr) {
        view.stopped_at = activity->number + " " + activity->title.in(context.language());
    } else if (lesson != nullptr) {
        view.stopped_at = lesson_title(*lesson, context.language());
    } else if (!course.modules.empty() && !course.modules.front().lessons.empty()) {
        const content::ModuleItem first = course.modules.front().items().front();
        view.stopped_at = first.number + " " + first.title.in(context.language());
    }
}

/// She is done with a module, and the next one opens with a recall round, which brings what is due.
bool opens_a_module_next(const ViewContext& context) {
    const auto& place = context.state.last_place;
    const std::vector<content::Module>& modules = context.course().modules;
    const content::Module* here = place ? context.course().module_of(place->lesson) : nullptr;
    if (here == nullptr) {
        return false;
    }
    const auto next = static_cast<std::size_t>(here - modules.data()) + 1;
    return next < modules.size() && context.progress.modules[next - 1].complete &&
           !context.progress.modules[next].started && modules[next].opening() != nullptr;
}

void set_due(const ViewContext& context, screens::ProgrammeView& view) {
    const std::size_t due = std::min(context.state.due.size(), learn::kRecallQuestions);
    if (due > 0 && !opens_a_module_next(context)) {
        view.due_words = context.words.text("programme.due");
        view.repeat_label = context.words.plural("quiz.recall", static_cast<std::int64_t>(due));
    }
}

std::string remaining(const ViewContext& context) {
    const learn::ProgrammeProgress& progress = context.progress;
    if (progress.complete) {
        return context.words.text("programme.complete");
    }
    const Milliseconds rest = std::max(Milliseconds{0}, progress.target - progress.counted);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(rest).count();
    return context.words.plural("programme.modules_left", progress.modules_left) + " " +
           context.words.plural("programme.minutes_left", minutes);
}

}  // namespace

screens::ProgrammeView programme_view(const ViewContext& context) {
    const content::Course& course = context.course();
    const learn::ProgrammeProgress& progress = context.progress;
    const std::string all = std::to_string(course.academic_hours);
    screens::ProgrammeView view{.bar = bar_view(context, {})};
    view.hours =
        base::academic_hours_text(progress.counted, course.academic_hour, context.language());
    view.of = context.words.plural("programme.of_hours", course.academic_hours);
    view.minutes = context.words.text("programme.minutes",
                                      {{"done", std::to_string(minutes_of(progress.counted))},
                                       {"all", std::to_string(minutes_of(progress.target))},
                                       {"hour", std::to_string(course.academic_hour.count())}});
    view.title = course.title.in(context.language());
    view.remaining = remaining(context);
    view.guest = context.state.guest;
    set_place(context, view);
    set_due(context, view);
    Milliseconds planned_before{0};
    const Milliseconds whole = std::max(progress.target, [&] {
        Milliseconds sum{0};
        for (const ModuleProgress& module : progress.modules) {
            sum += module.planned;
        }
        return sum;
    }());
    for (std::size_t i = 0; i < course.modules.size(); ++i) {
        ModuleRow row = module_row(context, course.modules[i], progress.modules[i]);
        row.ring_from = share(planned_before, whole);
        planned_before += progress.modules[i].planned;
        row.ring_to = share(planned_before, whole);
        view.modules.push_back(std::move(row));
    }
    return view;
}

}  // namespace engine::app
