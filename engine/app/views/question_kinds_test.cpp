// What the screen of each kind of question is made from, open and judged.
#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using content::Rows;
using learn::Response;
using screens::Judged;
using Ids = std::vector<std::string>;
using Look = ui::Card::Look;

class QuestionKinds : public example::Views {
protected:
    /// The only question of an attempt, drawn with `options`.
    void ask(content::QuestionBody body, Ids options) {
        content::Quiz bank = *shelf.quiz("quiz");
        bank.questions.front().body = std::move(body);
        learn::Attempt attempt{.quiz = "quiz", .pass_mark = 1};
        attempt.questions = {{.question = "q1", .options = std::move(options)}};
        attempt.answers.resize(1);
        state.screen = learn::Screen::Quiz;
        state.quizzing = learn::Quizzing{.quiz = "quiz",
                                         .bank = std::make_shared<const content::Quiz>(bank),
                                         .stage = learn::Quizzing::Stage::Question,
                                         .attempt = attempt};
    }
    void answer(Response response) { given().response = std::move(response); }
    learn::QuizAnswer& given() { return state.quizzing->attempt->answers[0]; }

    screens::QuestionView view() { return *quiz_view(context()).question; }
    screens::QuestionView judged() {
        state.quizzing->stage = learn::Quizzing::Stage::Feedback;
        return view();
    }
    template <class Kind>
    static const Kind& answer_of(const screens::QuestionView& question) {
        return std::get<Kind>(question.answer);
    }
};

Ids ids_of(const ui::Pile& pile) {
    Ids ids;
    for (const ui::Card& card : pile.cards) {
        ids.push_back(card.id);
    }
    return ids;
}

Rows rows_of(Rows::Kind kind) {
    Rows rows{.kind = kind};
    rows.choices = {{.id = "login", .text = {.lv = "Pieslēgties", .en = {}}},
                    {.id = "sign", .text = {.lv = "Parakstīt", .en = {}}}};
    rows.rows = {
        {.id = "pin1",
         .text = {.lv = "PIN1", .en = {}},
         .right = {"login"},
         .feedback = {.lv = "Jo ar to pieslēdzas.", .en = {}}},
        {.id = "pin2", .text = {.lv = "PIN2", .en = {}}, .right = {"sign"}, .feedback = {}}};
    return rows;
}
const Ids kRowsDrawn{"pin1", "pin2", "sign", "login"};

TEST_F(QuestionKinds, MatchingHasAPlaceForEveryRowAndACardForEveryChoice) {
    ask(rows_of(Rows::Kind::Matching), kRowsDrawn);
    answer({.parts = {{"pin2", {"login"}}}});
    const auto board = answer_of<screens::CardsView>(view()).board;
    EXPECT_EQ(board.kind, ui::CardBoard::Kind::Rows);
    ASSERT_EQ(board.piles.size(), 3U);
    EXPECT_EQ(ids_of(board.piles[0]), Ids{"sign"});
    EXPECT_EQ(board.piles[2].title, "PIN2");
    EXPECT_EQ(ids_of(board.piles[2]), Ids{"login"});
    EXPECT_FALSE(view().can_answer);
    answer({.parts = {{"pin1", {"sign"}}, {"pin2", {"login"}}}});
    EXPECT_TRUE(view().can_answer);
}

TEST_F(QuestionKinds, AMatchingThatSharesAChoiceSortsItsRows) {
    Rows rows = rows_of(Rows::Kind::Matching);
    rows.rows[1].right = {"login"};
    ask(rows, kRowsDrawn);
    answer({.parts = {{"pin1", {"login"}}, {"pin2", {"login"}}}});
    const auto board = answer_of<screens::CardsView>(view()).board;
    EXPECT_EQ(board.kind, ui::CardBoard::Kind::Columns);
    EXPECT_EQ(ids_of(board.piles[2]), (Ids{"pin1", "pin2"}));
}

TEST_F(QuestionKinds, RowsAreJudgedOneByOneWithTheirShares) {
    ask(rows_of(Rows::Kind::Columns), kRowsDrawn);
    answer({.parts = {{"pin1", {"login"}}, {"pin2", {"login"}}}});
    const auto question = judged();
    const auto& column = answer_of<screens::CardsView>(question).board.piles[2];
    EXPECT_EQ(ids_of(column), (Ids{"pin1", "pin2"}));
    EXPECT_EQ(column.cards[0].look, Look::Right);
    EXPECT_EQ(column.cards[1].look, Look::Wrong);
    EXPECT_TRUE(column.cards[0].fixed);
    const auto& feedback = *question.feedback;
    EXPECT_EQ(feedback.verdict, latvian().text("quiz.partly"));
    EXPECT_EQ(feedback.points, latvian().text("quiz.points", {{"points", "0,5"}}));
    EXPECT_TRUE(feedback.verdict_shown);
    ASSERT_EQ(feedback.parts.size(), 2U);
    EXPECT_EQ(feedback.parts[0].points, "+0,5");
    EXPECT_EQ(feedback.parts[0].why, "Jo ar to pieslēdzas.");
    EXPECT_EQ(feedback.parts[1].judged, Judged::Wrong);
    EXPECT_EQ(feedback.parts[1].words, latvian().text("quiz.right_is", {{"answer", "Parakstīt"}}));
    EXPECT_EQ(feedback.parts[1].points, "");
}

TEST_F(QuestionKinds, AMatrixShowsWhatBelongsAndWhatDoesNot) {
    ask(rows_of(Rows::Kind::Matrix), {"pin1", "pin2", "login", "sign"});
    answer({.parts = {{"pin1", {"sign"}}}});
    const auto open = answer_of<screens::MatrixView>(view());
    EXPECT_FALSE(open.several);
    EXPECT_TRUE(open.rows[0].cells[1].ticked);
    EXPECT_EQ(open.rows[0].cells[1].judged, Judged::Not);
    const auto told = answer_of<screens::MatrixView>(judged());
    EXPECT_EQ(told.rows[0].cells[0].judged, Judged::Right);
    EXPECT_EQ(told.rows[0].cells[1].judged, Judged::Wrong);
    EXPECT_EQ(told.rows[1].cells[0].judged, Judged::Not);
}

TEST_F(QuestionKinds, AnOrderIsShownAsDrawnThenAsGiven) {
    content::Ordering ordering;
    ordering.items = {{.id = "read", .text = {.lv = "Lasīt", .en = {}}},
                      {.id = "ask", .text = {.lv = "Jautāt", .en = {}}},
                      {.id = "code", .text = {.lv = "Ievadīt", .en = {}}}};
    ask(ordering, {"code", "read", "ask"});
    EXPECT_EQ(ids_of(answer_of<screens::CardsView>(view()).board.piles[0]),
              (Ids{"code", "read", "ask"}));
    answer(learn::chosen({"read", "code", "ask"}));
    const auto question = judged();
    const auto& list = answer_of<screens::CardsView>(question).board.piles[0];
    EXPECT_EQ(ids_of(list), (Ids{"read", "code", "ask"}));
    EXPECT_EQ(list.cards[0].look, Look::Right);
    EXPECT_EQ(list.cards[2].look, Look::Wrong);
    EXPECT_EQ(question.feedback->parts_title, latvian().text("quiz.right_order"));
    EXPECT_EQ(question.feedback->parts[0].judged, Judged::Right);
    EXPECT_EQ(question.feedback->parts[0].words, "");
    EXPECT_EQ(question.feedback->parts[1].name, "2. Jautāt");
    EXPECT_EQ(question.feedback->parts[1].judged, Judged::Not) << "what stands here is right";
    EXPECT_EQ(question.feedback->parts[1].words, latvian().text("quiz.your_place", {{"n", "3"}}));
    EXPECT_EQ(question.feedback->points, latvian().text("quiz.points", {{"points", "0,33"}}));
}

content::Gaps two_gaps() {
    content::Gaps gaps;
    gaps.passage.lv =
        "Ar [[code]] pieslēdzas\nportālam.\n\n| Kods | Darbs |\n|---|:--|\n| PIN2 | [[act]] |";
    content::Gap act{.id = "act"};
    act.options = {{.id = "sign", .text = {.lv = "paraksta"}, .correct = true},
                   {.id = "pay", .text = {.lv = "maksā"}, .feedback = {.lv = "Maksā banka."}}};
    content::Gap code{.id = "code"};
    code.typed.accept = {"PIN(1|I)"};
    gaps.gaps = {act, code};
    return gaps;
}

TEST_F(QuestionKinds, APassageIsCutIntoParagraphsAndCellsAroundItsGaps) {
    ask(two_gaps(), {"pay", "sign"});
    answer({.parts = {{"act", {"pay"}}}});
    const auto gaps = answer_of<screens::GapsView>(view());
    ASSERT_EQ(gaps.rows.size(), 3U);
    ASSERT_EQ(gaps.rows[0].cells.size(), 1U);
    EXPECT_EQ(gaps.rows[0].cells[0][0].text, "Ar ");
    EXPECT_EQ(gaps.rows[0].cells[0][1].gap, 0);
    EXPECT_EQ(gaps.rows[0].cells[0][2].text, " pieslēdzas portālam.");
    EXPECT_TRUE(gaps.rows[1].in_table);
    EXPECT_EQ(gaps.rows[1].cells[1][0].text, "Darbs");
    EXPECT_EQ(gaps.rows[2].cells[1][0].gap, 1);
    ASSERT_EQ(gaps.gaps.size(), 2U);
    EXPECT_EQ(gaps.gaps[0].id, "code");
    EXPECT_EQ(gaps.gaps[0].name, "1. vieta");
    EXPECT_EQ(gaps.gaps[1].text, "maksā");
    EXPECT_EQ(gaps.gaps[1].options[0].id, "pay");
    EXPECT_TRUE(gaps.gaps[1].options[0].chosen);
}

TEST_F(QuestionKinds, EveryGapIsJudgedAndToldWhatIsRight) {
    ask(two_gaps(), {"pay", "sign"});
    answer({.parts = {{"act", {"pay"}}, {"code", {"pin1"}}}});
    const auto parts = judged().feedback->parts;
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].judged, Judged::Right);
    EXPECT_EQ(parts[0].words, "PIN1");
    EXPECT_EQ(parts[1].words, latvian().text("quiz.right_is", {{"answer", "paraksta"}}));
    EXPECT_EQ(parts[1].why, "Maksā banka.");
}

TEST_F(QuestionKinds, AWrongTextIsToldTheRightOne) {
    ask(content::ShortText{.key = {.accept = {"parakst(s|u)"}}}, {});
    answer(learn::chosen({"parole"}));
    EXPECT_EQ(answer_of<screens::TypedView>(view()).text, "parole");
    const auto question = judged();
    EXPECT_EQ(answer_of<screens::TypedView>(question).judged, Judged::Wrong);
    ASSERT_EQ(question.feedback->reasons.size(), 1U);
    EXPECT_EQ(question.feedback->reasons[0].words, "paraksts");
    answer(learn::chosen({"paraksts"}));
    EXPECT_TRUE(judged().feedback->reasons.empty());
}

TEST_F(QuestionKinds, WhatWasLeftOpenIsNotCalledWrong) {
    ask(content::ShortText{.key = {.accept = {"paraksts"}}}, {});
    state.quizzing->attempt->submitted = true;
    auto question = judged();
    EXPECT_EQ(answer_of<screens::TypedView>(question).judged, Judged::Not);
    EXPECT_EQ(question.feedback->verdict, latvian().text("quiz.unanswered"));
    EXPECT_TRUE(question.feedback->open);
    EXPECT_EQ(question.feedback->reasons[0].words, "paraksts");
    ask(two_gaps(), {"pay", "sign"});
    answer({.parts = {{"act", {"pay"}}}});
    question = judged();
    EXPECT_EQ(question.feedback->parts[0].judged, Judged::Not);
    EXPECT_EQ(question.feedback->parts[0].words,
              latvian().text("quiz.unanswered") + ". " +
                  latvian().text("quiz.right_is", {{"answer", "PIN1"}}));
    EXPECT_EQ(question.feedback->parts[1].judged, Judged::Wrong);
}

TEST_F(QuestionKinds, ANumberHasItsUnitBehindItUnlessItIsAskedForToo) {
    content::Numeric number{.value = 2.5, .tolerance = 0, .units = {{.names = {"km"}}}};
    ask(number, {});
    EXPECT_EQ(answer_of<screens::TypedView>(view()).unit, "km");
    answer(learn::chosen({"3"}));
    EXPECT_EQ(judged().feedback->reasons[0].words, "2,5\u00A0km");
    number.unit_needed = true;
    ask(number, {});
    EXPECT_EQ(answer_of<screens::TypedView>(view()).unit, "");
    EXPECT_EQ(answer_of<screens::TypedView>(view()).note, latvian().text("quiz.number_with_unit"));
}

TEST_F(QuestionKinds, MoneyWithAFractionHasItsCents) {
    const auto told = [this](double value, const std::string& unit) {
        ask(content::Numeric{.value = value, .tolerance = 0, .units = {{.names = {unit}}}}, {});
        answer(learn::chosen({"77"}));
        return judged().feedback->reasons.at(0).words;
    };
    EXPECT_EQ(told(5.4, "€"), "5,40\u00A0€");
    EXPECT_EQ(told(12.25, "EUR"), "12,25\u00A0EUR");
    EXPECT_EQ(told(5, "€"), "5\u00A0€");
    EXPECT_EQ(told(0.125, "€"), "0,125\u00A0€") << "nothing is cut off";
    EXPECT_EQ(told(5.4, "km"), "5,4\u00A0km");
}

TEST_F(QuestionKinds, APictureHasItsPlacesInTheListToo) {
    using Kind = content::Outline::Kind;
    using Verdict = screens::OptionView::Verdict;
    content::Hotspot hotspot{.picture = "img/k.png", .alt = {.lv = "Kartīte", .en = {}}};
    hotspot.several = true;
    hotspot.areas = {{.id = "fee",
                      .text = {.lv = "Maksa", .en = {}},
                      .correct = true,
                      .feedback = {},
                      .outline = {.kind = Kind::Rectangle, .numbers = {1, 2, 3, 4}}},
                     {.id = "head",
                      .text = {.lv = "Virsraksts", .en = {}},
                      .feedback = {.lv = "Tas ir nosaukums.", .en = {}},
                      .outline = {.kind = Kind::Circle, .numbers = {9, 9, 5}}}};
    ask(hotspot, {"fee", "head"});
    answer(learn::chosen({"fee", "head"}));
    const auto open = answer_of<screens::PictureQuestionView>(view());
    EXPECT_EQ(open.size, (base::Size{400, 200}));
    EXPECT_TRUE(open.places.multiple);
    EXPECT_EQ(open.outlines[1].kind, Kind::Circle);
    EXPECT_EQ(open.places.options[1].text, "Virsraksts");
    const auto question = judged();
    const auto& places = answer_of<screens::PictureQuestionView>(question).places.options;
    EXPECT_EQ(places[0].verdict, Verdict::ChosenRight);
    EXPECT_EQ(places[0].points, "+1");
    EXPECT_EQ(places[1].points, "−1");
    EXPECT_EQ(question.feedback->reasons[0].words, "Tas ir nosaukums.");
}

TEST_F(QuestionKinds, AskedHintsAreShownAndTheNextIsOffered) {
    content::Quiz bank = *shelf.quiz("quiz");
    bank.questions[0].hints = {{.lv = "Pirmais.", .en = {}}, {.lv = "Otrais.", .en = {}}};
    bank.questions[0].tries = 2;
    ask(bank.questions[0].body, {"a", "b", "c", "d"});
    state.quizzing->bank = std::make_shared<const content::Quiz>(bank);
    given().hints = 1;
    given().tries = 1;
    given().confidence = learn::Confidence::Sure;
    given().review = true;
    const auto question = view();
    ASSERT_TRUE(question.aids);
    ASSERT_EQ(question.aids->hints.size(), 1U);
    EXPECT_EQ(question.aids->hints[0], "Pirmais.");
    EXPECT_EQ(question.aids->next_hint,
              latvian().text("quiz.next_hint", {{"n", "2"}, {"all", "2"}}));
    EXPECT_EQ(question.aids->try_again,
              latvian().text("quiz.try_again", {{"n", "1"}, {"all", "2"}}));
    EXPECT_EQ(question.aids->confidence, learn::Confidence::Sure);
    EXPECT_TRUE(question.marked[0]);
    EXPECT_FALSE(judged().aids);
}

}  // namespace
}  // namespace engine::app
