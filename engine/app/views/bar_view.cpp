#include "engine/app/views/views.h"
#include "engine/screens/person_mark.h"

namespace engine::app {
namespace {

using learn::PauseReason;
using screens::ChipView;

const char* reason_key(PauseReason reason) {
    switch (reason) {
        case PauseReason::NothingToCount:
            return "chip.not_here";
        case PauseReason::Away:
            return "chip.away";
        case PauseReason::Idle:
            return "chip.idle";
        case PauseReason::LessonCap:
            return "chip.lesson_cap";
        case PauseReason::DayCap:
            return "chip.day_cap";
        case PauseReason::QuestionCap:
            return "chip.question_cap";
        case PauseReason::SignedOut:
            break;
    }
    return "chip.guest";
}

/// "0:38"
std::string stopwatch(learn::Milliseconds time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    const std::string s = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + (s.size() == 1 ? ":0" : ":") + s;
}

std::string counting_text(const ViewContext& context) {
    const std::string today = std::to_string(minutes_of(context.progress.today));
    if (context.meter.pausing_soon) {
        return context.words.text("chip.pausing_soon");
    }
    if (context.state.screen == learn::Screen::Quiz) {
        return context.words.text("chip.question",
                                  {{"time", stopwatch(context.meter.question_time)}});
    }
    return context.words.text("chip.counting", {{"n", today}});
}

ChipView chip_view(const ViewContext& context) {
    const content::Course& course = context.course();
    ChipView chip;
    if (context.state.screen == learn::Screen::Present) {
        chip.text = context.words.text("chip.presenting");
    } else if (context.meter.counting) {
        chip.state =
            context.meter.pausing_soon ? ChipView::State::PausingSoon : ChipView::State::Counting;
        chip.text = counting_text(context);
    } else {
        chip.text = context.words.text(reason_key(context.meter.reason),
                                       {{"n", std::to_string(minutes_of(context.progress.today))}});
    }
    if (context.state.person) {
        chip.total = context.words.text(
            "chip.total",
            {{"done", base::academic_hours_text(context.progress.counted, course.academic_hour,
                                                context.language())},
             {"all", std::to_string(course.academic_hours)}});
    }
    return chip;
}

}  // namespace

screens::BarView bar_view(const ViewContext& context, const std::string& title) {
    return {.title = title,
            .chip = chip_view(context),
            .person = context.state.person ? screens::short_name(context.state.person->name)
                                           : context.words.text("guest.name"),
            .preferences = context.state.preferences};
}

screens::BrandPanel brand_view(const ViewContext& context) {
    const content::Course& course = context.course();
    return {.title = course.title.in(context.language()),
            .volume = context.words.plural("brand.volume", course.academic_hours)};
}

screens::SignInView sign_in_view(const ViewContext& context,
                                 const std::vector<records::Learner>& learners, bool can_add) {
    const screens::BrandPanel brand = brand_view(context);
    screens::SignInView view{.course_title = brand.title,
                             .volume = brand.volume,
                             .people = {},
                             .can_add = can_add,
                             .preferences = context.state.preferences};
    for (const records::Learner& learner : learners) {
        view.people.push_back({.learner = learner.id,
                               .name = learner.name,
                               .library = learner.library,
                               .has_pin = learner.has_pin});
    }
    return view;
}

screens::NewLearnerView new_learner_view(const ViewContext& context) {
    return {.brand = brand_view(context),
            .error = context.state.form_error,
            .preferences = context.state.preferences};
}

screens::PinView pin_view(const ViewContext& context,
                          const std::vector<records::Learner>& learners) {
    screens::PinView view{.brand = brand_view(context),
                          .learner = context.state.pin_asked_of,
                          .name = {},
                          .was_wrong = context.state.pin_was_wrong,
                          .preferences = context.state.preferences};
    for (const records::Learner& learner : learners) {
        if (learner.id == view.learner) {
            view.name = learner.name;
        }
    }
    return view;
}

}  // namespace engine::app
