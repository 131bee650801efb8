#include "engine/app/views/reading_style.h"

#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"
#include "tests/support/syllables.h"

namespace engine::app {
namespace {

using content::Language;
using ReadingStyle = example::Views;

TEST_F(ReadingStyle, IsTheDesignsUnlessSheChoseOtherwise) {
    layout::Style expected;
    EXPECT_EQ(reading_style(context(), Language::Latvian), expected);
    expected.language = Language::English;
    EXPECT_EQ(reading_style(context(), Language::English), expected);
}

TEST_F(ReadingStyle, SpacingGrowsToWhatWcagAsksFor) {
    state.preferences.spacing = learn::Spacing::Wider;
    const layout::Style wider = reading_style(context(), Language::Latvian);
    state.preferences.spacing = learn::Spacing::Widest;
    const layout::Style widest = reading_style(context(), Language::Latvian);
    EXPECT_GT(wider.letter_spacing, 0);
    EXPECT_GT(wider.word_spacing, 0);
    EXPECT_GT(wider.line_height, layout::Style{}.line_height);
    EXPECT_GE(widest.letter_spacing, 0.12F);
    EXPECT_GE(widest.word_spacing, 0.16F);
    EXPECT_GE(widest.line_height, 1.8F);
}

TEST_F(ReadingStyle, ReachesLessonsQuestionsAndTheProjector) {
    tests::Syllables syllables;
    state.preferences.spacing = learn::Spacing::Widest;
    state.preferences.reading_font = learn::ReadingFont::OpenDyslexic;
    open("one");
    ViewContext shown = context();
    shown.hyphenator = &syllables;
    shown.dyslexic_font = true;
    const layout::Style expected = reading_style(shown, Language::Latvian);
    EXPECT_EQ(expected.family, text::Family::Dyslexic);
    EXPECT_EQ(expected.hyphenator, &syllables);
    EXPECT_EQ(lesson_view(shown).document.style, expected);
    EXPECT_EQ(present_view(shown).document.style, expected);
    shown.dyslexic_font = false;
    EXPECT_EQ(reading_style(shown, Language::Latvian).family, text::Family::Sans)
        << "headings keep their serifs where it is not installed";
}

TEST_F(ReadingStyle, BreaksLinesInTheLanguageOfTheText) {
    open("one");
    state.preferences.language = Language::English;
    EXPECT_EQ(lesson_view(context()).document.style.language, Language::Latvian)
        << "the lesson is not translated";
    shelf.lessons["one"]->language = Language::English;
    EXPECT_EQ(lesson_view(context()).document.style.language, Language::English);
}

}  // namespace
}  // namespace engine::app
