#include "engine/screens/figures_screen.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/hours_screen.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(FiguresScreen, SaysEverythingAboutAQuestionInItsItem) {
    HeadlessScreen screen;
    screen.show(example::figures("Kas palīdz?"));
    EXPECT_EQ(screen.find("figures.quiz.0")->name, "1. Kas palīdz?");
    const ui::Item* row = screen.find("figures.quiz.0.0");
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->name, "Kas palīdz?");
    EXPECT_EQ(row->value,
              "pareizi 25 % · atbildēts 12 reizes\nBiežākā kļūda, 50 %: Kas palīdz?\nPārbaudiet "
              "atslēgu.\nKas palīdz?");
    EXPECT_EQ(screen.find("figures.none"), nullptr);
    EXPECT_EQ(screen.find("figures.explained")->value, screen.words.text("figures.explained"));
}

TEST(FiguresScreen, LeadsBackByMouseAndByKeys) {
    HeadlessScreen screen;
    const FiguresView view = example::figures();
    EXPECT_TRUE(is<learn::GoBack>(screen.click(view, "figures.back")));
    screen.show(view, ui::pressed(Tab));
    for (int i = 0; i < 20 && screen.head.ui.focus() != "figures.back"; ++i) {
        screen.show(view, ui::pressed(Tab));
    }
    EXPECT_TRUE(is<learn::GoBack>(screen.show(view, ui::pressed(Space))));
}

TEST(FiguresScreen, ScrollsByKeysToTheLastQuestion) {
    HeadlessScreen screen({1024, 768});
    screen.head.zoom = 2;
    const FiguresView view = example::figures("Kas palīdz?", 6);
    screen.show(view);
    ASSERT_TRUE(screen.find("figures.quiz.0.5")->offscreen);
    for (int i = 0; i < 40; ++i) {
        screen.show(view, ui::pressed(PageDown));
    }
    EXPECT_FALSE(screen.find("figures.quiz.0.5")->offscreen);
}

TEST(FiguresScreen, WhenEmptySaysWhenThereWillBeSome) {
    HeadlessScreen screen;
    screen.show(FiguresView{.bar = example::bar(), .quizzes = {}});
    EXPECT_EQ(screen.find("figures.none")->value, screen.words.text("figures.when"));
    EXPECT_EQ(screen.find("figures.about"), nullptr);
}

TEST(FiguresScreen, IsReachedFromTheHours) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::OpenFigures>(screen.click(example::hours(), "hours.figures")));
    EXPECT_TRUE(is<learn::OpenProgramme>(screen.click(example::hours(), "hours.back")));
}

}  // namespace
}  // namespace engine::screens
