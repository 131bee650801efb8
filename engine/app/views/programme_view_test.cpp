#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using ProgrammeViews = example::Views;
using State = screens::ModuleRow::State;

TEST_F(ProgrammeViews, HoursAreNeverRoundedUp) {
    count("one", 8 * 45min - 1ms);
    const auto view = programme_view(context());
    EXPECT_EQ(view.hours, "7,9");
    EXPECT_NE(view.minutes.find("359 no 360"), std::string::npos) << view.minutes;
    count("one", 1ms);
    EXPECT_EQ(programme_view(context()).hours, "8,0");
}

TEST_F(ProgrammeViews, SmallTimesAreRoundedDownToo) {
    EXPECT_EQ(minutes_of(59'999ms), 0);
    EXPECT_EQ(minutes_of(60'000ms), 1);
    EXPECT_EQ(duration_text(latvian(), 999ms), "0\u00A0s");
    EXPECT_EQ(duration_text(latvian(), 59'999ms), "59\u00A0s");
    EXPECT_EQ(duration_text(latvian(), 60min - 1ms), "59\u00A0min 59\u00A0s");
    EXPECT_EQ(duration_text(latvian(), 2h + 10min + 59s), "2\u00A0st. 10\u00A0min");
    count("one", 9min + 59'999ms);
    EXPECT_EQ(programme_view(context()).modules[0].minutes, "9 / 18\u00A0min");
}

TEST_F(ProgrammeViews, AModuleNotStartedIsMissingNothingYet) {
    const auto module = programme_view(context()).modules[0];
    EXPECT_EQ(module.state, State::NotStarted);
    EXPECT_EQ(module.note, latvian().text("module.not_started"));
    EXPECT_EQ(module.missing, "");
    EXPECT_EQ(module.open, "one");
    EXPECT_EQ(module.opens, screens::LessonRow::Kind::Lesson);
}

TEST_F(ProgrammeViews, AStartedModuleSaysWhatIsMissing) {
    read("one");
    count("one", 2min + 30s);  // of 18 planned, 10 min 48 s are needed
    const auto module = programme_view(context()).modules[0];
    EXPECT_EQ(module.state, State::Started);
    EXPECT_EQ(module.missing, latvian().plural("module.lessons_to_read", 1) + " · " +
                                  latvian().text("module.quiz_to_pass") + " · " +
                                  latvian().plural("module.minutes_to_go", 9));
    EXPECT_EQ(module.open, "two");
}

TEST_F(ProgrammeViews, WhenAllIsReadTheQuizComesNext) {
    read("one");
    read("two");
    count("two", 11min);
    const auto module = programme_view(context()).modules[0];
    EXPECT_EQ(module.missing, latvian().text("module.quiz_to_pass"));
    EXPECT_EQ(module.open, "quiz");
    EXPECT_EQ(module.opens, screens::LessonRow::Kind::Quiz);
}

TEST_F(ProgrammeViews, AnOptionalLessonHoldsNobodyUp) {
    shelf.make_optional(0);
    read("two");
    const auto module = programme_view(context()).modules[0];
    EXPECT_EQ(module.open, "quiz");
}

TEST_F(ProgrammeViews, ACompleteModuleIsMissingNothing) {
    read("one");
    read("two");
    count("two", 11min);
    state.history.best["quiz"] = {.score = 6, .drawn = 7, .passed = true};
    const auto module = programme_view(context()).modules[0];
    EXPECT_EQ(module.state, State::Complete);
    EXPECT_EQ(module.missing, "");
    EXPECT_EQ(module.note, latvian().text("module.quiz_passed", {{"score", "6"}, {"all", "7"}}));
    EXPECT_EQ(module.open, "one");
}

TEST_F(ProgrammeViews, WithoutAPlaceTheCourseBeginsAtItsFirstLesson) {
    const auto view = programme_view(context());
    EXPECT_EQ(view.stopped_label, latvian().text("programme.start_here"));
    EXPECT_EQ(view.stopped_at, "1.1 Nodarbība one");
}

TEST_F(ProgrammeViews, ThePlaceNamesTheLessonAndMarksItsModule) {
    state.last_place = learn::PlaceKept{.lesson = "three", .page = "p1"};
    const auto view = programme_view(context());
    EXPECT_EQ(view.stopped_label, latvian().text("programme.stopped_here"));
    EXPECT_EQ(view.stopped_at, "2.1 Nodarbība three");
    EXPECT_FALSE(view.modules[0].current);
    EXPECT_TRUE(view.modules[1].current);
    state.last_place = learn::PlaceKept{.lesson = "quiz", .page = "q1"};
    EXPECT_EQ(programme_view(context()).stopped_at, "Pārbaudi sevi");
}

TEST_F(ProgrammeViews, APlaceThatTheCourseLostIsNone) {
    state.last_place = learn::PlaceKept{.lesson = "gone", .page = "p1"};
    EXPECT_EQ(programme_view(context()).stopped_at, "1.1 Nodarbība one");
}

TEST_F(ProgrammeViews, TheRingIsSharedByPlannedMinutes) {
    const auto view = programme_view(context());
    EXPECT_EQ(view.modules[0].ring_from, 0);
    EXPECT_FLOAT_EQ(view.modules[0].ring_to, 18.0F / 360);
    EXPECT_FLOAT_EQ(view.modules[1].ring_to, 23.0F / 360);
}

TEST_F(ProgrammeViews, EnglishWordsComeWithEnglishTitles) {
    state.preferences.language = content::Language::English;
    count("one", 8 * 45min - 1ms);
    const auto view = programme_view(context());
    EXPECT_EQ(view.title, "E-services");
    EXPECT_EQ(view.hours, "7.9");
    EXPECT_EQ(view.modules[1].title, "2. Identitāte");  // not translated
}

TEST_F(ProgrammeViews, TheChipSaysWhyNothingCounts) {
    meter.reason = learn::PauseReason::Idle;
    EXPECT_EQ(bar_view(context(), "").chip.text, latvian().text("chip.idle"));
    EXPECT_EQ(bar_view(context(), "").chip.state, screens::ChipView::State::Paused);
    meter.counting = true;
    EXPECT_EQ(bar_view(context(), "").chip.state, screens::ChipView::State::Counting);
    meter.pausing_soon = true;
    EXPECT_EQ(bar_view(context(), "").chip.text, latvian().text("chip.pausing_soon"));
    state.person.reset();
    EXPECT_EQ(bar_view(context(), "").chip.total, "");
}

}  // namespace
}  // namespace engine::app
