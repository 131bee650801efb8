#include "engine/screens/quiz_screen.h"

#include <algorithm>
#include <array>
#include <variant>
#include <vector>

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/views_for_test.h"
#include "tests/support/syllables.h"

namespace engine::screens {
namespace {

using enum render::Key;
using example::quiz;

TEST(QuizIntro, EnterStartsAndALineOfEachRuleIsThere) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::StartAttempt>(screen.press(example::intro(), Enter)));
    EXPECT_EQ(screen.find("quiz.rule.1")->name, "Nokārtots, ja pareizi 5 no 7");
    EXPECT_TRUE(is<learn::OpenProgramme>(screen.click(example::intro(), "quiz.leave")));
}

TEST(QuizIntro, WhileWaitingNothingStartsAndTheReasonIsShown) {
    HeadlessScreen screen;
    const QuizView view = example::intro("Jaunu mēģinājumu varēs sākt plkst. 14:05");
    EXPECT_FALSE(learn::acted(screen.press(view, Enter)));
    EXPECT_FALSE(learn::acted(screen.click(view, "quiz.start")));
    EXPECT_FALSE(screen.find("quiz.start")->enabled);
    EXPECT_NE(screen.find("quiz.wait"), nullptr);
}

TEST(QuizIntro, OffersMistakesToRecallAndEarlierAttemptsToLookAt) {
    HeadlessScreen screen;
    const QuizView view = example::intro();
    EXPECT_TRUE(is<learn::StartRecall>(screen.click(view, "quiz.recall")));
    EXPECT_EQ(as<learn::OpenPastAttempt>(screen.click(view, "quiz.past.1")).attempt, 9);
    QuizView first = view;
    first.intro->recall_label.clear();
    first.intro->past.clear();
    screen.show(first);
    EXPECT_EQ(screen.find("quiz.recall"), nullptr);
    EXPECT_EQ(screen.find("quiz.past"), nullptr);
}

TEST(QuizQuestion, LettersAndDigitsChooseTheirOption) {
    constexpr std::array kLetters{A, B, C, D, E, F, G, H, I, J, K, L};
    HeadlessScreen screen;
    const QuizView view = quiz(example::question(12));
    for (std::size_t i = 0; i < kLetters.size(); ++i) {
        EXPECT_EQ(as<learn::ChooseOption>(screen.press(view, kLetters[i])).option, i);
    }
    EXPECT_EQ(as<learn::ChooseOption>(screen.press(view, Digit1)).option, 0U);
    EXPECT_EQ(as<learn::ChooseOption>(screen.press(view, Digit9)).option, 8U);
}

TEST(QuizQuestion, KeysBeyondItsOptionsDoNothing) {
    HeadlessScreen screen;
    const QuizView view = quiz(example::question(3));
    for (const render::Key key : {D, L, Digit0, Digit4}) {
        EXPECT_FALSE(learn::acted(screen.press(view, key)));
    }
    EXPECT_FALSE(learn::acted(screen.press(view, A, {.control = true})));
}

TEST(QuizQuestion, AClickChoosesAnOption) {
    HeadlessScreen screen;
    const QuizView view = quiz(example::question(3));
    EXPECT_EQ(as<learn::ChooseOption>(screen.click(view, "quiz.option.2")).option, 2U);
}

TEST(QuizQuestion, OptionsAreCalledByLetterAndText) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    example::options_of(question).options[1].chosen = true;
    screen.show(quiz(question));
    EXPECT_EQ(screen.find("quiz.option.1")->name, "B. Atbilde 1");
    EXPECT_EQ(screen.find("quiz.option.1")->role, ui::Role::Radio);
    EXPECT_TRUE(screen.find("quiz.option.1")->checked);
    EXPECT_FALSE(screen.find("quiz.option.0")->checked);
    example::options_of(question).multiple = true;
    screen.show(quiz(question));
    EXPECT_EQ(screen.find("quiz.option.1")->role, ui::Role::CheckBox);
}

/// The question, its options and reasons stand wider apart; the rest of the screen stays.
TEST(QuizQuestion, IsSetAsTheReaderWants) {
    const auto fonts = [](const layout::Style& style, const std::string& words) {
        HeadlessScreen screen;
        QuestionView question = example::feedback();
        question.style = style;
        screen.show(quiz(question));
        std::vector<text::Font> found;
        for (const auto& command : screen.head.ui.frame().chrome.commands) {
            const auto* glyphs = std::get_if<paint::DrawGlyphs>(&command);
            if (glyphs != nullptr && glyphs->run.glyphs.size() == ui::to_utf32(words).size()) {
                found.push_back(glyphs->run.font);
            }
        }
        return found;
    };
    const layout::Style apart{.line_height = 1.8F,
                              .family = text::Family::Dyslexic,
                              .letter_spacing = 0.12F,
                              .word_spacing = 0.16F};
    for (const char* words : {"Kas ir e-adrese? Tāpēc", "Tāpēc 0", "Tāpēc"}) {
        const auto set = fonts(apart, words);
        EXPECT_TRUE(std::ranges::any_of(set, [](const text::Font& font) {
            return font.family == text::Family::Dyslexic && font.letter_spacing == 0.12F &&
                   font.word_spacing == 0.16F;
        })) << words;
    }
    for (const char* words : {"Nokārtots, ja pareizi 5 no 7", "Atkārtot 1.2 Tāpēc"}) {
        EXPECT_EQ(fonts(apart, words), fonts({}, words)) << words;
    }
}

TEST(QuizQuestion, DividesWordsInItsLanguageWhereTheColumnIsNarrow) {
    const auto asked = [](float zoom) {
        tests::Syllables syllables;
        HeadlessScreen screen;
        screen.head.zoom = zoom;
        QuestionView question = example::question(3, "Bibliotekas lietotaja kontaktinformacija");
        question.style.language = content::Language::English;
        question.style.hyphenator = &syllables;
        screen.show(quiz(question));
        return syllables.asked;
    };
    EXPECT_TRUE(asked(1).empty());
    const auto narrow = asked(4);
    EXPECT_FALSE(narrow.empty());
    EXPECT_EQ(std::ranges::count(narrow, text::Patterns::English), std::ssize(narrow));
}

TEST(QuizQuestion, EnterAnswersOnceSomethingIsChosen) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    EXPECT_FALSE(learn::acted(screen.press(quiz(question), Enter)));
    EXPECT_FALSE(screen.find("quiz.answer")->enabled);
    question.can_answer = true;
    example::options_of(question).options[0].chosen = true;
    EXPECT_TRUE(is<learn::ConfirmAnswer>(screen.press(quiz(question), Enter)));
    EXPECT_TRUE(is<learn::ConfirmAnswer>(screen.click(quiz(question), "quiz.answer")));
}

TEST(QuizQuestion, EnterAnswersEvenFromAFocusedOptionAndSpaceChoosesIt) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    question.can_answer = true;
    const QuizView view = quiz(question);
    screen.show(view);
    while (screen.head.ui.focus() != "quiz.option.1") {
        screen.show(view, ui::pressed(Tab));
        ASSERT_NE(screen.head.ui.focus(), "quiz.answer");
    }
    EXPECT_EQ(as<learn::ChooseOption>(screen.show(view, ui::pressed(Space))).option, 1U);
    EXPECT_TRUE(is<learn::ConfirmAnswer>(screen.show(view, ui::pressed(Enter))));
}

TEST(QuizQuestion, SkippingAndNumbersLeadToOtherQuestions) {
    HeadlessScreen screen;
    const QuizView view = quiz(example::question(3));
    EXPECT_TRUE(is<learn::NextQuestion>(screen.click(view, "quiz.skip")));
    EXPECT_EQ(as<learn::GoToQuestion>(screen.click(view, "quiz.question.4")).question, 3U);
    EXPECT_FALSE(learn::acted(screen.click(view, "quiz.question.2")));  // it is the current one
    EXPECT_EQ(screen.find("quiz.question.1")->value, screen.words.text("quiz.answered"));
    EXPECT_EQ(screen.find("quiz.question.2")->value, screen.words.text("quiz.not_answered"));
}

TEST(QuizQuestion, ANumberSaysThatItIsToBeSeenAgain) {
    HeadlessScreen screen;
    screen.show(quiz(example::question(3)));
    EXPECT_NE(screen.find("quiz.question.3")->value.find(screen.words.text("quiz.marked")),
              std::string::npos);
}

TEST(QuizQuestion, InATestAnsweringLeadsOn) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    question.judged_later = question.can_answer = true;
    EXPECT_TRUE(is<learn::ConfirmAnswer>(screen.press(quiz(question), Enter)));
    EXPECT_EQ(screen.find("quiz.answer")->name, screen.words.text("quiz.next"));
}

TEST(QuizAids, SheSaysHowSureSheIsAndTakesItBack) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    const auto said = [&](const char* button) {
        return as<learn::SayHowSure>(screen.click(quiz(question), button)).confidence;
    };
    EXPECT_EQ(said("quiz.sure"), learn::Confidence::Sure);
    EXPECT_EQ(said("quiz.not_sure"), learn::Confidence::NotSure);
    question.aids->confidence = learn::Confidence::Sure;
    EXPECT_EQ(said("quiz.sure"), learn::Confidence::NotSaid);
    EXPECT_TRUE(screen.find("quiz.sure")->selected);
}

TEST(QuizAids, HintsComeOneByOneUntilThereAreNoMore) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    EXPECT_TRUE(is<learn::AskHint>(screen.click(quiz(question), "quiz.ask_hint")));
    EXPECT_EQ(screen.find("quiz.hint.0"), nullptr);
    question.aids->hints = {"Padomājiet par parakstu."};
    question.aids->next_hint.clear();
    screen.show(quiz(question));
    EXPECT_EQ(screen.find("quiz.hint.0")->value, "Padomājiet par parakstu.");
    EXPECT_EQ(screen.find("quiz.ask_hint"), nullptr);
}

TEST(QuizAids, AMarkIsPutAndTakenOff) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    EXPECT_TRUE(as<learn::MarkForReview>(screen.click(quiz(question), "quiz.mark")).marked);
    question.aids->marked = true;
    EXPECT_FALSE(as<learn::MarkForReview>(screen.click(quiz(question), "quiz.mark")).marked);
}

TEST(QuizAids, AWrongTryIsToldWhileOthersAreLeft) {
    HeadlessScreen screen;
    QuestionView question = example::question(3);
    question.aids->try_again = "Vēl nav pareizi. Mēģinājums 1 no 2.";
    screen.show(quiz(question));
    EXPECT_EQ(screen.find("quiz.try_again")->role, ui::Role::Status);
    EXPECT_NE(screen.find("quiz.answer"), nullptr);
}

TEST(QuizFeedback, VerdictsAreWordsAndNotOnlyColours) {
    HeadlessScreen screen;
    screen.show(quiz(example::feedback()));
    const auto value = [&](const char* id) { return screen.find(id)->value; };
    EXPECT_NE(value("quiz.option.0").find(screen.words.text("quiz.right")), std::string::npos);
    EXPECT_NE(value("quiz.option.1").find(screen.words.text("quiz.your_answer")),
              std::string::npos);
    EXPECT_EQ(value("quiz.option.2"), "");
    EXPECT_EQ(screen.find("quiz.verdict")->name, "Nav pareizi");
    EXPECT_EQ(screen.find("quiz.reason.0")->name, "Jūsu atbilde B");
    EXPECT_EQ(screen.find("quiz.reason.1")->value, "Tāpēc");
}

/// As on an old monitor at 200 %.
TEST(QuizFeedback, TheVerdictIsScrolledToOnceWhenItIsGiven) {
    HeadlessScreen screen({800, 400});
    const QuizView asked = quiz(example::question());
    const QuizView judged = quiz(example::feedback());
    screen.show(asked);
    screen.show(judged);
    EXPECT_FALSE(screen.find("quiz.verdict")->offscreen);
    screen.show(judged, ui::wheel_at({400, 200}, 50));
    EXPECT_TRUE(screen.find("quiz.verdict")->offscreen) << "she may scroll away";
}

TEST(QuizFeedback, AQuestionThatWasAnsweredOpensAtItsTop) {
    HeadlessScreen screen({800, 400});
    screen.show(quiz(example::feedback()));
    EXPECT_TRUE(screen.find("quiz.verdict")->offscreen);
}

TEST(QuizFeedback, NothingCanBeChosenAnyMore) {
    HeadlessScreen screen;
    const QuizView view = quiz(example::feedback());
    EXPECT_FALSE(learn::acted(screen.press(view, A)));
    EXPECT_FALSE(learn::acted(screen.click(view, "quiz.option.0")));
    EXPECT_FALSE(screen.find("quiz.option.0")->enabled);
}

TEST(QuizFeedback, EnterGoesOnAndTheLessonIsOffered) {
    HeadlessScreen screen;
    const QuizView view = quiz(example::feedback());
    EXPECT_TRUE(is<learn::NextQuestion>(screen.press(view, Enter)));
    const auto repeat = as<learn::OpenLesson>(screen.click(view, "quiz.repeat"));
    EXPECT_EQ(repeat.lesson, "one");
    EXPECT_EQ(repeat.page, "p2");
}

TEST(QuizFeedback, EachPartTellsWhatItEarnedAndWhatIsRight) {
    HeadlessScreen screen;
    QuestionView question = example::feedback();
    question.feedback->verdict_shown = true;
    question.feedback->points = "0,5 no 1 punkta";
    question.feedback->parts = {
        {.judged = Judged::Right, .name = "PIN1", .words = "Pieslēgties", .points = "+0,5"},
        {.judged = Judged::Wrong, .name = "PIN2", .words = "Pareizi: Parakstīt", .why = "Jo tā."}};
    question.feedback->solution = "PIN2 paraksta.";
    screen.show(quiz(question));
    EXPECT_EQ(screen.find("quiz.part.0")->name, "PIN1");
    EXPECT_EQ(screen.find("quiz.part.0")->value,
              screen.words.text("quiz.right") + ". Pieslēgties. +0,5");
    EXPECT_EQ(screen.find("quiz.part.1")->value,
              screen.words.text("quiz.wrong") + ". Pareizi: Parakstīt. Jo tā.");
    EXPECT_NE(screen.find("quiz.verdict")->name.find("0,5 no 1"), std::string::npos);
    EXPECT_EQ(screen.find("quiz.solution")->value, "PIN2 paraksta.");
}

TEST(QuizScreen, EachQuestionBeginsAtItsTopWithoutFocus) {
    HeadlessScreen screen({1280, 400});
    QuestionView question = example::question(12);
    screen.show(quiz(question));
    screen.show(quiz(question), ui::pressed(PageDown));
    screen.show(quiz(question), ui::pressed(Tab));
    screen.show(quiz(question), ui::pressed(Tab, {.shift = true}));
    screen.show(quiz(question), ui::pressed(PageDown));
    ASSERT_LT(screen.find("quiz.text")->rect.y, 64);
    question.current = 2;
    screen.show(quiz(question));
    EXPECT_GT(screen.find("quiz.text")->rect.y, 64);
    EXPECT_EQ(screen.head.ui.focus(), "");
}

}  // namespace
}  // namespace engine::screens
