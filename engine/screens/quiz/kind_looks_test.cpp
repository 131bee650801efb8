// What the parts of a question look like, where looks alone tell something.
#include <algorithm>
#include <variant>

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/quiz/kind_views_for_test.h"

namespace engine::screens {
namespace {

using base::Tone;

QuizView quiz_of(AnswerView answer) {
    return example::quiz(example::asking(std::move(answer)));
}

/// What of this kind is drawn, in order.
template <class Kind>
std::vector<Kind> drawn(const HeadlessScreen& screen) {
    std::vector<Kind> found;
    for (const paint::Command& command : screen.head.ui.frame().chrome.commands) {
        if (const auto* kind = std::get_if<Kind>(&command)) {
            found.push_back(*kind);
        }
    }
    return found;
}

TEST(PictureQuestion, APlaceHasPaperOnBothSidesOfItsFrame) {
    HeadlessScreen screen;
    PictureQuestionView question = example::picture_question();
    for (OptionView& option : question.places.options) {
        option.chosen = true;
    }
    screen.show(quiz_of(question));
    const auto rings = drawn<paint::FillRing>(screen);
    const auto paper = std::ranges::find(rings, Tone::Paper, &paint::FillRing::tone);
    ASSERT_NE(paper, rings.end());
    ASSERT_NE(paper + 1, rings.end());
    EXPECT_EQ((paper + 1)->tone, Tone::Accent);
    EXPECT_LT(paper->inner, (paper + 1)->inner);
    EXPECT_GT(paper->outer, (paper + 1)->outer);
    const base::Rect place = screen.find("quiz.place.0")->rect;
    const auto strokes = drawn<paint::StrokeRect>(screen);
    EXPECT_TRUE(std::ranges::any_of(strokes, [&](const paint::StrokeRect& stroke) {
        return stroke.tone == Tone::Paper && stroke.rect == place.inset(-2) && stroke.width == 7;
    }));
    const auto lines = drawn<paint::StrokeLine>(screen);
    EXPECT_EQ(std::ranges::count(lines, Tone::Paper, &paint::StrokeLine::tone), 3);
    EXPECT_EQ(std::ranges::count(lines, Tone::Accent, &paint::StrokeLine::tone), 3);
}

TEST(MatrixQuestion, OnlyWhatSheTickedHasASign) {
    HeadlessScreen screen;
    MatrixView matrix = example::matrix(true);
    matrix.rows[0].cells[0] = {.ticked = true, .judged = Judged::Wrong};
    matrix.rows[0].cells[1] = {.ticked = false, .judged = Judged::Right};
    matrix.rows[1].cells[2] = {.ticked = true, .judged = Judged::Right};
    QuestionView question = example::feedback();
    question.answer = std::move(matrix);
    screen.show(example::quiz(question));
    const auto has_sign = [&](const std::string& cell) {
        const base::Rect rect = screen.find("quiz.cell." + cell)->rect;
        return std::ranges::any_of(
            drawn<paint::DrawGlyphs>(screen),
            [&](const paint::DrawGlyphs& glyphs) { return rect.contains(glyphs.origin); });
    };
    EXPECT_TRUE(has_sign("one.x"));
    EXPECT_FALSE(has_sign("one.y"));
    EXPECT_TRUE(has_sign("two.z"));
    const auto rings = drawn<paint::FillRing>(screen);
    EXPECT_TRUE(std::ranges::any_of(rings, [&](const paint::FillRing& ring) {
        return ring.centre == screen.find("quiz.cell.one.y")->rect.centre();
    }));
}

TEST(GapsQuestion, TheRingOfAGapLiesOnNothingBesideIt) {
    constexpr float kRing = 3;
    HeadlessScreen screen;
    screen.show(quiz_of(example::gaps()));
    const base::Rect gap = screen.find("quiz.gap.code")->rect;
    const auto texts = drawn<paint::DrawGlyphs>(screen);
    const auto behind = std::ranges::find_if(texts, [](const paint::DrawGlyphs& glyphs) {
        return glyphs.text.find("nevis") != std::string::npos;
    });
    ASSERT_NE(behind, texts.end());
    EXPECT_GE(behind->origin.x, gap.right() + kRing);
}

TEST(QuestionFoot, StaysWhereItIsWhenTheAnswerIsSaved) {
    HeadlessScreen narrow({560, 2000});
    QuestionView question = example::asking(example::typed());
    question.saved.clear();
    narrow.show(example::quiz(question));
    const base::Rect before = narrow.find("quiz.answer")->rect;
    question.saved = "saglabāts 14:03:22";
    narrow.show(example::quiz(question));
    EXPECT_EQ(narrow.find("quiz.answer")->rect, before);
}

TEST(QuizResult, WhatIsToBeReadFirstIsMarkedByMoreThanItsGround) {
    HeadlessScreen screen({1280, 2000});
    screen.show(example::result(false));
    const auto fills = drawn<paint::FillRect>(screen);
    const base::Rect words = screen.find("result.insight.0")->rect;
    EXPECT_TRUE(std::ranges::any_of(fills, [&](const paint::FillRect& fill) {
        return fill.tone == Tone::Red && fill.rect.y < words.y &&
               fill.rect.bottom() > words.bottom();
    }));
}

TEST(QuestionNumbers, OfAnAttemptThatIsOverSayWhatEachBrought) {
    HeadlessScreen screen;
    QuestionView question = example::feedback();
    question.marked.clear();
    question.earned = {Earned::Whole, Earned::Nothing, Earned::Part, Earned::Open};
    question.answered = {true, true, true, false};
    screen.show(example::quiz(question));
    const auto said = [&](int number) {
        return screen.find("quiz.question." + std::to_string(number))->value;
    };
    EXPECT_EQ(said(1), screen.words.text("quiz.right"));
    EXPECT_EQ(said(2), screen.words.text("quiz.wrong"));
    EXPECT_EQ(said(3), screen.words.text("quiz.partly"));
    EXPECT_EQ(said(4), screen.words.text("quiz.unanswered"));
    constexpr float kFlag = 7;
    std::vector<Tone> flags;
    for (const paint::FillCircle& disc : drawn<paint::FillCircle>(screen)) {
        if (disc.radius == kFlag) {
            flags.push_back(disc.tone);
        }
    }
    EXPECT_EQ(flags, (std::vector<Tone>{Tone::Accent, Tone::Red, Tone::Amber}));
}

TEST(TypedQuestion, WhatWasLeftOpenIsNotRed) {
    HeadlessScreen screen;
    QuestionView question = example::feedback();
    question.answer = example::typed();
    question.feedback = FeedbackView{.open = true, .verdict = "Nav atbildēts"};
    question.feedback->verdict_shown = true;
    screen.show(example::quiz(question));
    EXPECT_EQ(screen.find("quiz.typed")->value, screen.words.text("quiz.unanswered"));
    EXPECT_EQ(screen.find("quiz.verdict")->name, "Nav atbildēts");
    for (const paint::DrawGlyphs& glyphs : drawn<paint::DrawGlyphs>(screen)) {
        EXPECT_NE(glyphs.tone, Tone::Amber);
        EXPECT_NE(glyphs.tone, Tone::Red);
    }
}

}  // namespace
}  // namespace engine::screens
