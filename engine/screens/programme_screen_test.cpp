#include "engine/screens/programme_screen.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(ProgrammeScreen, EnterContinuesWhereSheStopped) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::Continue>(screen.press(example::programme(), Enter)));
    EXPECT_TRUE(is<learn::Continue>(screen.click(example::programme(), "programme.continue")));
}

TEST(ProgrammeScreen, AModuleOpensItsLessonOrItsQuiz) {
    HeadlessScreen screen;
    const ProgrammeView view = example::programme();
    EXPECT_EQ(as<learn::OpenLesson>(screen.click(view, "programme.module.m1")).lesson, "one");
    EXPECT_EQ(as<learn::OpenQuiz>(screen.click(view, "programme.module.m2")).quiz, "m2-quiz");
}

TEST(ProgrammeScreen, ArrowsMoveBetweenModulesAndEnterOpens) {
    HeadlessScreen screen;
    const ProgrammeView view = example::programme();
    screen.show(view);
    while (screen.head.ui.focus() != "programme.module.m1") {
        screen.show(view, ui::pressed(Tab));
        ASSERT_NE(screen.head.ui.focus(), "programme.module.m2");
    }
    screen.show(view, ui::pressed(Down));
    EXPECT_EQ(screen.head.ui.focus(), "programme.module.m2");
    EXPECT_TRUE(is<learn::OpenQuiz>(screen.show(view, ui::pressed(Enter))));
}

TEST(ProgrammeScreen, TheRingIsAlsoSaidInWords) {
    HeadlessScreen screen;
    screen.show(example::programme());
    const ui::Item* hours = screen.find("programme.hours_done");
    ASSERT_NE(hours, nullptr);
    EXPECT_EQ(hours->role, ui::Role::Progress);
    EXPECT_EQ(hours->name, "3,2 no 8 ak. stundām");
    EXPECT_NE(screen.find("programme.module.m1")->value.find("Tests nokārtots"), std::string::npos);
    EXPECT_TRUE(screen.find("programme.module.m2")->selected);
}

TEST(ProgrammeScreen, ALearnerHasHoursAndAGuestReadsWhyNot) {
    HeadlessScreen screen;
    ProgrammeView view = example::programme();
    EXPECT_TRUE(is<learn::OpenHours>(screen.click(view, "programme.hours")));
    EXPECT_TRUE(is<learn::OpenNotes>(screen.click(view, "programme.notes")));
    EXPECT_EQ(screen.find("programme.guest_note"), nullptr);
    view.guest = true;
    EXPECT_TRUE(is<learn::OpenNotes>(screen.click(view, "programme.notes")));
    screen.show(view);
    EXPECT_EQ(screen.find("programme.hours"), nullptr);
    EXPECT_NE(screen.find("programme.guest_note"), nullptr);
}

TEST(ProgrammeScreen, ACourseWithoutModulesIsDrawn) {
    HeadlessScreen screen;
    ProgrammeView view = example::programme();
    view.modules.clear();
    EXPECT_FALSE(learn::acted(screen.show(view)));
    EXPECT_NE(screen.find("programme.title"), nullptr);
}

TEST(Bar, LeadsHomeToSettingsToThePersonAndToTheOtherLanguage) {
    HeadlessScreen screen;
    const ProgrammeView view = example::programme();
    EXPECT_TRUE(is<learn::OpenProgramme>(screen.click(view, "bar.home")));
    EXPECT_TRUE(is<learn::OpenSettings>(screen.click(view, "bar.settings")));
    EXPECT_TRUE(is<learn::OpenPerson>(screen.click(view, "bar.person")));
    const auto prefer = as<learn::Prefer>(screen.click(view, "bar.language"));
    EXPECT_EQ(prefer.preferences.language, content::Language::English);
}

TEST(Bar, TheChipIsAlwaysThereAndInsideTheWindow) {
    for (const float width : {1280.0F, 640.0F, 320.0F}) {
        HeadlessScreen screen({width, 500});
        screen.show(example::programme());
        const ui::Item* chip = screen.find("bar.chip");
        ASSERT_NE(chip, nullptr) << width;
        EXPECT_EQ(chip->name, "Skaita · šodien 42 min");
        EXPECT_EQ(chip->value, "3,2 / 8 ak. st.");
        EXPECT_GE(chip->rect.x, 0) << width;
        EXPECT_LE(chip->rect.right(), width);
    }
}

TEST(Bar, IsOneLineWhoseFirstWordsGiveWayToSigns) {
    ProgrammeView view = example::programme();
    const ChipView paused{.text = "Drīz pauze: nospiediet kādu taustiņu",
                          .total = view.bar.chip.total};
    for (const ChipView& chip : {view.bar.chip, paused}) {
        view.bar.chip = chip;
        for (const float width : {1280.0F, 853.0F, 640.0F, 512.0F, 427.0F, 320.0F}) {
            HeadlessScreen screen({width, 400});
            screen.show(view);
            float left = width;
            for (const char* id : {"bar.language", "bar.settings", "bar.search", "bar.person",
                                   "bar.chip", "bar.home"}) {
                const ui::Item* item = screen.find(id);
                ASSERT_NE(item, nullptr) << id;
                EXPECT_LT(item->rect.right(), left) << id << " in " << width;
                EXPECT_EQ(item->rect.centre().y, screen.find("bar.home")->rect.centre().y) << id;
                left = item->rect.x;
            }
            EXPECT_GT(left, 0);
        }
    }
}

TEST(HoursScreen, TheRowsAreItemsAndTheWayBackIsAButton) {
    HeadlessScreen screen;
    const HoursView view = example::hours();
    EXPECT_TRUE(is<learn::OpenProgramme>(screen.click(view, "hours.back")));
    EXPECT_EQ(screen.find("hours.total")->name, view.total);
    const ui::Item* row = screen.find("hours.day.0.0");
    ASSERT_NE(row, nullptr);
    EXPECT_NE(row->name.find("14:03–14:21"), std::string::npos);
    EXPECT_NE(row->value.find("neskaitīts klusums"), std::string::npos);
    EXPECT_EQ(screen.find("hours.empty"), nullptr);
}

TEST(HoursScreen, WithoutAnyTimeItSaysSo) {
    HeadlessScreen screen;
    HoursView view = example::hours();
    view.days.clear();
    screen.show(view);
    EXPECT_NE(screen.find("hours.empty"), nullptr);
}

}  // namespace
}  // namespace engine::screens
