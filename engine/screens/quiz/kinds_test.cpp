// Questions of every kind are answered by mouse, by keys alone and by the names of their items.
#include <algorithm>
#include <string_view>
#include <variant>

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/quiz/kind_views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;
using Kind = ui::CardBoard::Kind;
using Values = std::vector<std::string>;

QuizView quiz_of(AnswerView answer) {
    return example::quiz(example::asking(std::move(answer)));
}

QuizView judged(AnswerView answer) {
    QuestionView question = example::feedback();
    question.answer = std::move(answer);
    return example::quiz(std::move(question));
}

/// Tab until the item called `id` has the focus.
void focus(HeadlessScreen& screen, const QuizView& view, const std::string& id) {
    screen.show(view);
    for (int i = 0; i < 60 && screen.head.ui.focus() != id; ++i) {
        screen.show(view, ui::pressed(Tab));
    }
    ASSERT_EQ(screen.head.ui.focus(), id);
}

void expect_answer(const learn::Action& action, const std::string& part, const Values& values) {
    const auto answer = as<learn::AnswerPart>(action);
    EXPECT_EQ(answer.part, part);
    EXPECT_EQ(answer.values, values);
}

TEST(OrderQuestion, IsAnsweredWithTheWholeOrder) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::ordered_cards());
    expect_answer(screen.click(view, "board.down.a"), "", {"b", "a", "c"});
    focus(screen, view, "board.card.c");
    screen.show(view, ui::pressed(Space));
    screen.show(view, ui::pressed(Up));
    screen.show(view, ui::pressed(Up));
    expect_answer(screen.show(view, ui::pressed(Space)), "", {"c", "a", "b"});
}

TEST(ColumnsQuestion, ACardIsPutIntoAColumnAndTakenBack) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::placed_cards(Kind::Columns));
    screen.click(view, "board.card.a");
    expect_answer(screen.click(view, "board.pile.two"), "a", {"two"});
    screen.show(view, ui::pressed(Tab));
    focus(screen, view, "board.card.c");
    screen.show(view, ui::pressed(Space));
    screen.show(view, ui::pressed(Left));
    expect_answer(screen.show(view, ui::pressed(Space)), "c", {});
}

TEST(MatchingQuestion, ARowGetsItsPartnerAndLosesIt) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::placed_cards(Kind::Rows));
    screen.click(view, "board.card.a");
    expect_answer(screen.click(view, "board.pile.two"), "two", {"a"});
    screen.show(view, ui::pressed(Tab));
    focus(screen, view, "board.card.c");
    screen.show(view, ui::pressed(Space));
    screen.show(view, ui::pressed(Left));
    expect_answer(screen.show(view, ui::pressed(Space)), "one", {});
}

TEST(CardsQuestion, OnceJudgedNothingMoves) {
    HeadlessScreen screen;
    CardsView cards = example::ordered_cards();
    for (ui::Card& card : cards.board.piles[0].cards) {
        card.fixed = true;
        card.look = ui::Card::Look::Wrong;
    }
    const QuizView view = judged(cards);
    EXPECT_FALSE(learn::acted(screen.click(view, "board.card.a")));
    EXPECT_EQ(screen.find("board.down.a"), nullptr);
    EXPECT_EQ(screen.find("board.status")->name, screen.words.text("board.judged"));
}

TEST(TextQuestion, LettersGoIntoItsFieldAtOnceAndEnterAnswers) {
    HeadlessScreen screen;
    QuestionView question = example::asking(example::typed());
    screen.show(example::quiz(question));
    EXPECT_EQ(screen.head.ui.focus(), "quiz.typed");
    expect_answer(screen.show(example::quiz(question), ui::typed("abc")), "", {"abc"});
    question.can_answer = true;
    EXPECT_TRUE(is<learn::ConfirmAnswer>(screen.show(example::quiz(question), ui::pressed(Enter))));
    EXPECT_EQ(screen.find("quiz.typed")->value, "abc");
}

TEST(TextQuestion, ShowsWhatIsKeptAndIsEmptiedLetterByLetter) {
    HeadlessScreen screen;
    TypedView view = example::typed();
    view.text = "pa";
    screen.show(quiz_of(view));
    EXPECT_EQ(screen.find("quiz.typed")->value, "pa");
    expect_answer(screen.show(quiz_of(view), ui::pressed(Backspace)), "", {"p"});
    expect_answer(screen.show(quiz_of(view), ui::pressed(Backspace)), "", {""});
    EXPECT_FALSE(learn::acted(screen.show(quiz_of(view), ui::pressed(Backspace))));
}

TEST(TextQuestion, AnotherQuestionHasItsOwnText) {
    HeadlessScreen screen;
    QuestionView question = example::asking(example::typed());
    screen.show(example::quiz(question));
    screen.show(example::quiz(question), ui::typed("abc"));
    question.current = 2;
    screen.show(example::quiz(question));
    EXPECT_EQ(screen.find("quiz.typed")->value, "");
}

TEST(NumberQuestion, ShowsItsUnitAndTakesADecimalComma) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::number());
    screen.click(view, "quiz.typed");
    expect_answer(screen.show(view, ui::typed("2,5")), "", {"2,5"});
    EXPECT_EQ(screen.find("quiz.unit")->name, "km");
    EXPECT_NE(screen.find("quiz.typed.note"), nullptr);
}

TEST(TypedQuestion, OnceJudgedItIsATextWithItsVerdict) {
    HeadlessScreen screen;
    TypedView view = example::typed();
    view.text = "parole";
    view.judged = Judged::Wrong;
    screen.show(judged(view));
    EXPECT_EQ(screen.find("quiz.typed")->role, ui::Role::Text);
    EXPECT_EQ(screen.find("quiz.typed")->value, screen.words.text("quiz.wrong") + ": parole");
}

TEST(GapsQuestion, IsTypedIntoWhereTheGapStands) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::gaps());
    focus(screen, view, "quiz.gap.code");
    expect_answer(screen.show(view, ui::typed("PIN1")), "code", {"PIN1"});
    screen.click(view, "quiz.gap.code");
    expect_answer(screen.show(view, ui::typed("!")), "code", {"PIN1!"});
    EXPECT_EQ(screen.find("quiz.gap.code")->name, "1. vieta");
}

TEST(GapsQuestion, IsChosenForBelowThePassage) {
    HeadlessScreen screen;
    GapsView gaps = example::gaps();
    expect_answer(screen.click(quiz_of(gaps), "quiz.gap.use.pay"), "use", {"pay"});
    focus(screen, quiz_of(gaps), "quiz.gap.use.sign");
    expect_answer(screen.show(quiz_of(gaps), ui::pressed(Space)), "use", {"sign"});
    gaps.gaps[1].text = "maksā";
    gaps.gaps[1].options[1].chosen = true;
    screen.show(quiz_of(gaps));
    EXPECT_EQ(screen.find("quiz.gap.use")->value, "maksā");
    EXPECT_TRUE(screen.find("quiz.gap.use.pay")->selected);
}

TEST(GapsQuestion, TheFirstRowOfATableIsItsHead) {
    HeadlessScreen screen;
    GapsView gaps = example::gaps();
    gaps.rows.push_back({.cells = {{{.text = "PUK"}}, {{.text = "atbloķē"}}}, .in_table = true});
    screen.show(quiz_of(gaps));
    const auto bold = [&](std::string_view words) {
        return std::ranges::any_of(
            screen.head.ui.frame().chrome.commands, [&](const paint::Command& command) {
                const auto* glyphs = std::get_if<paint::DrawGlyphs>(&command);
                return glyphs != nullptr && glyphs->text == words && glyphs->run.font.bold;
            });
    };
    EXPECT_TRUE(bold("PIN2"));
    EXPECT_FALSE(bold("PUK"));
}

TEST(GapsQuestion, ChoosingAnotherWordMovesNothing) {
    HeadlessScreen screen;
    GapsView gaps = example::gaps();
    screen.show(quiz_of(gaps));
    const base::Rect before = screen.find("quiz.answer")->rect;
    gaps.gaps[1].text = gaps.gaps[1].options[0].text.plain;
    screen.show(quiz_of(gaps));
    EXPECT_EQ(screen.find("quiz.answer")->rect, before);
}

TEST(GapsQuestion, OnceJudgedEveryGapHasItsVerdict) {
    HeadlessScreen screen;
    GapsView gaps = example::gaps();
    gaps.gaps[0].text = "PIN1";
    gaps.gaps[0].judged = Judged::Right;
    screen.show(judged(gaps));
    EXPECT_EQ(screen.find("quiz.gap.code")->value, screen.words.text("quiz.right") + ": PIN1");
    EXPECT_EQ(screen.find("quiz.gap.use")->value, screen.words.text("quiz.unanswered"));
    EXPECT_EQ(screen.find("quiz.gap.use.pay"), nullptr);
}

TEST(MatrixQuestion, OneOfARowIsTicked) {
    HeadlessScreen screen;
    MatrixView matrix = example::matrix(false);
    matrix.rows[0].cells[0].ticked = true;
    expect_answer(screen.click(quiz_of(matrix), "quiz.cell.one.y"), "one", {"y"});
    EXPECT_EQ(screen.find("quiz.cell.one.x")->role, ui::Role::Radio);
    EXPECT_TRUE(screen.find("quiz.cell.one.x")->checked);
}

TEST(MatrixQuestion, SeveralOfARowAreTickedAndUnticked) {
    HeadlessScreen screen;
    MatrixView matrix = example::matrix(true);
    matrix.rows[1].cells[0].ticked = true;
    expect_answer(screen.click(quiz_of(matrix), "quiz.cell.two.z"), "two", {"x", "z"});
    expect_answer(screen.click(quiz_of(matrix), "quiz.cell.two.x"), "two", {});
    EXPECT_EQ(screen.find("quiz.cell.two.x")->role, ui::Role::CheckBox);
}

TEST(MatrixQuestion, ArrowsMoveAcrossAndDownAndSpaceTicks) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::matrix(false));
    focus(screen, view, "quiz.cell.one.x");
    screen.show(view, ui::pressed(Right));
    EXPECT_EQ(screen.head.ui.focus(), "quiz.cell.one.y");
    screen.show(view, ui::pressed(Down));
    EXPECT_EQ(screen.head.ui.focus(), "quiz.cell.two.y");
    screen.show(view, ui::pressed(Left));
    screen.show(view, ui::pressed(Left));
    EXPECT_EQ(screen.head.ui.focus(), "quiz.cell.two.x");
    expect_answer(screen.show(view, ui::pressed(Space)), "two", {"x"});
    screen.show(view, ui::pressed(Up));
    EXPECT_EQ(screen.head.ui.focus(), "quiz.cell.one.x");
}

TEST(MatrixQuestion, StandsBelowEachOtherWhereItsColumnsDoNotFit) {
    HeadlessScreen narrow({400, 800});
    const QuizView view = quiz_of(example::matrix(false));
    narrow.show(view);
    const auto middle = [&](const char* id) { return narrow.find(id)->rect.centre(); };
    EXPECT_EQ(middle("quiz.cell.one.x").x, middle("quiz.cell.one.y").x);
    EXPECT_LT(middle("quiz.cell.one.x").y, middle("quiz.cell.one.y").y);
    expect_answer(narrow.click(view, "quiz.cell.two.z"), "two", {"z"});
}

TEST(MatrixQuestion, OnceJudgedCellsSayWhatTheyAre) {
    HeadlessScreen screen;
    MatrixView matrix = example::matrix(false);
    matrix.rows[0].cells[0] = {.ticked = true, .judged = Judged::Wrong};
    matrix.rows[0].cells[1] = {.ticked = false, .judged = Judged::Right};
    matrix.rows[1].cells[2] = {.ticked = true, .judged = Judged::Right};
    const QuizView view = judged(matrix);
    EXPECT_FALSE(learn::acted(screen.click(view, "quiz.cell.one.z")));
    EXPECT_EQ(screen.find("quiz.cell.one.x")->value, screen.words.text("quiz.your_answer"));
    EXPECT_EQ(screen.find("quiz.cell.one.y")->value, screen.words.text("quiz.right"));
    EXPECT_EQ(screen.find("quiz.cell.two.z")->value, screen.words.text("quiz.your_right_answer"));
}

/// A point of the picture, in its own px.
ui::Events click_on(const HeadlessScreen& screen, base::Point px) {
    const base::Rect picture = screen.find("quiz.picture")->rect;
    const float scale = picture.width / 400;
    return ui::click_at({picture.x + px.x * scale, picture.y + px.y * scale});
}

TEST(PictureQuestion, APlaceIsShownWhereItLiesAndTheOneOnTopWins) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::picture_question());
    screen.show(view);
    const auto clicked = [&](base::Point px) { return screen.show(view, click_on(screen, px)); };
    EXPECT_EQ(as<learn::ChooseOption>(clicked({150, 30})).option, 0U);
    EXPECT_EQ(as<learn::ChooseOption>(clicked({60, 60})).option, 1U);
    EXPECT_EQ(as<learn::ChooseOption>(clicked({370, 60})).option, 2U);
    EXPECT_FALSE(learn::acted(clicked({310, 170})));  // beside the triangle, in its bounds
    EXPECT_FALSE(learn::acted(clicked({250, 100})));
}

TEST(PictureQuestion, TheLetterOfAPlaceHidesNoWordsThatBeginInIt) {
    HeadlessScreen screen;
    PictureQuestionView question = example::picture_question();
    question.places.options[0].chosen = true;
    screen.show(quiz_of(question));
    const base::Rect place = screen.find("quiz.place.0")->rect;
    const auto& commands = screen.head.ui.frame().chrome.commands;
    const auto badge = std::ranges::find_if(commands, [&](const paint::Command& command) {
        const auto* fill = std::get_if<paint::FillRect>(&command);
        return fill != nullptr && fill->rect.height == 24 && fill->rect.overlaps(place);
    });
    ASSERT_NE(badge, commands.end());
    const base::Rect rect = std::get<paint::FillRect>(*badge).rect;
    EXPECT_LT(rect.right(), place.right());
    EXPECT_GT(rect.x, place.centre().x);
    EXPECT_LT(rect.y, place.y);
}

TEST(PictureQuestion, TheListIsAnEqualWay) {
    HeadlessScreen screen;
    const QuizView view = quiz_of(example::picture_question());
    EXPECT_EQ(as<learn::ChooseOption>(screen.click(view, "quiz.option.2")).option, 2U);
    EXPECT_EQ(as<learn::ChooseOption>(screen.press(view, B)).option, 1U);
    focus(screen, view, "quiz.option.0");
    EXPECT_EQ(as<learn::ChooseOption>(screen.show(view, ui::pressed(Space))).option, 0U);
    EXPECT_EQ(screen.find("quiz.picture")->name, "Pakalpojuma kartīte");
}

TEST(PictureQuestion, IsItsListWhereThePictureIsMissing) {
    HeadlessScreen screen;
    PictureQuestionView question = example::picture_question();
    question.size = {};
    screen.show(quiz_of(question));
    EXPECT_EQ(screen.find("quiz.picture"), nullptr);
    EXPECT_EQ(as<learn::ChooseOption>(screen.click(quiz_of(question), "quiz.option.1")).option, 1U);
}

TEST(PictureQuestion, OnceJudgedNothingIsChosen) {
    HeadlessScreen screen;
    PictureQuestionView question = example::picture_question();
    question.places.options[0].verdict = OptionView::Verdict::Right;
    const QuizView view = judged(question);
    screen.show(view);
    EXPECT_FALSE(learn::acted(screen.show(view, click_on(screen, {150, 30}))));
    EXPECT_FALSE(learn::acted(screen.press(view, A)));
}

}  // namespace
}  // namespace engine::screens
