// Practice rooms are played by mouse, by keys alone and by the names of their items.
#include "engine/screens/practice/practice_screen.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/practice/practice_views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;
using learn::rooms::Act;
using learn::rooms::Verb;

Act act_in(const learn::Action& action) {
    return as<learn::Practise>(action).act;
}

void expect_act(const learn::Action& action, Verb verb, const std::string& item,
                const std::string& target = {}, int position = 0) {
    EXPECT_EQ(act_in(action),
              (Act{.verb = verb, .item = item, .target = target, .position = position}));
}

/// Tab until the item called `id` has the focus.
void focus(HeadlessScreen& screen, const PracticeView& view, const std::string& id) {
    for (int i = 0; i < 60 && screen.head.ui.focus() != id; ++i) {
        screen.show(view, ui::pressed(Tab));
    }
    ASSERT_EQ(screen.head.ui.focus(), id);
}

TEST(PracticeScreen, AlwaysSaysThatItIsASimulation) {
    HeadlessScreen screen;
    screen.show(example::practice(example::ordering()));
    EXPECT_EQ(screen.find("practice.label")->name, "Mācību simulācija");
    EXPECT_EQ(screen.find("practice.title")->role, ui::Role::Heading);
    EXPECT_EQ(screen.find("practice.standing")->role, ui::Role::Status);
    EXPECT_EQ(screen.find("practice.standing")->name, "Pārbaudes: 1 no 3 · saglabāts 14:03:22");
    EXPECT_EQ(screen.find("practice.reply")->name, "Vēl nav pareizi");
}

TEST(PracticeScreen, TheFirstSavingMovesNoButton) {
    HeadlessScreen screen;
    PracticeView view = example::practice(example::checklist());
    view.progress.clear();
    view.saved.clear();
    screen.show(view);
    const base::Rect before = screen.find("practice.leave")->rect;
    EXPECT_EQ(screen.find("practice.standing"), nullptr);
    view.saved = "Saglabāts 14:03:22";
    screen.show(view);
    EXPECT_EQ(screen.find("practice.leave")->rect, before);
    EXPECT_EQ(screen.find("practice.standing")->name, "Saglabāts 14:03:22");
}

TEST(PracticeScreen, EnterPressesTheMainButtonAndTheOthersAreClicked) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::ordering());
    expect_act(screen.press(view, Enter), Verb::Check, "");
    EXPECT_TRUE(is<learn::RestartActivity>(screen.click(view, "practice.restart")));
    EXPECT_TRUE(is<learn::LeaveActivity>(screen.click(view, "practice.leave")));
}

TEST(PracticeScreen, AtTheEndItTellsHowItWentAndWhy) {
    HeadlessScreen screen;
    PracticeView view = example::practice(example::ordering());
    view.finished = true;
    view.verdict = "Pabeigts: 2 no 2 punktiem";
    view.explanation = "Vispirms mērķis.";
    screen.show(view);
    EXPECT_NE(screen.find("practice.outcome")->name.find("2 no 2"), std::string::npos);
    EXPECT_EQ(screen.find("practice.outcome")->value, "Vispirms mērķis.");
    EXPECT_EQ(screen.find("practice.reason.0")->name, "Solis a – tāpēc");
}

TEST(PracticeScreen, AnEndWithFewPointsDoesNotLookLikeASuccess) {
    HeadlessScreen screen;
    PracticeView view = example::practice(example::ordering());
    view.finished = true;
    view.verdict = "Pabeigts: 1 no 2 punktiem";
    screen.show(view);
    EXPECT_EQ(screen.find("practice.outcome")->name, "✓ Pabeigts: 1 no 2 punktiem");
    view.done_well = false;
    view.verdict = "Pabeigts: 0 no 2 punktiem";
    screen.show(view);
    EXPECT_EQ(screen.find("practice.outcome")->name, "Pabeigts: 0 no 2 punktiem");
}

TEST(PracticeScreen, ADisabledButtonDoesNothing) {
    HeadlessScreen screen;
    PracticeView view = example::practice(example::ordering());
    view.buttons[0].enabled = false;
    EXPECT_FALSE(learn::acted(screen.press(view, Enter)));
    EXPECT_FALSE(learn::acted(screen.click(view, "practice.check")));
}

TEST(OrderingScreen, MovesCardsByMouseAndByKeys) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::ordering());
    expect_act(screen.click(view, "board.down.a"), Verb::Move, "a", "", 1);
    focus(screen, view, "board.card.c");
    screen.show(view, ui::pressed(Space));
    EXPECT_EQ(screen.find("board.card.c")->value, "3. no 3, jāpārvieto, paņemta");
    screen.show(view, ui::pressed(Up));
    screen.show(view, ui::pressed(Up));
    expect_act(screen.show(view, ui::pressed(Space)), Verb::Move, "c", "", 0);
}

TEST(OrderingScreen, EscapeInTheMiddleOfAMoveStaysInTheRoom) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::ordering());
    focus(screen, view, "board.card.a");
    screen.show(view, ui::pressed(Space));
    screen.show(view, ui::pressed(Escape));
    EXPECT_EQ(screen.find("board.card.a")->value, "1. no 3");
}

TEST(OrderingScreen, AtTheEndNobodyIsToldHowToMoveCards) {
    HeadlessScreen screen;
    BoardView board = example::ordering();
    screen.show(example::practice(board));
    EXPECT_EQ(screen.find("board.status")->name, screen.words.text("board.at_rest.list"));
    board.finished = true;
    screen.show(example::practice(board));
    EXPECT_EQ(screen.find("board.status")->name, screen.words.text("board.judged"));
    board.board.piles[0].cards[2].look = ui::Card::Look::Moved;
    screen.show(example::practice(board));
    EXPECT_EQ(screen.find("board.status")->name, screen.words.text("board.put_right"))
        << "the signs tell where the cards were";
}

TEST(SortingScreen, PlacesAndTakesBack) {
    HeadlessScreen screen;
    PracticeView view = example::practice(example::sorting(ui::CardBoard::Kind::Columns));
    screen.click(view, "board.card.a");
    expect_act(screen.click(view, "board.pile.two"), Verb::Place, "a", "two");
    auto& piles = std::get<BoardView>(view.room).board.piles;
    piles[2].cards.push_back(piles[0].cards[0]);
    piles[0].cards.erase(piles[0].cards.begin());
    screen.show(view, ui::pressed(Tab));  // away from where the mouse left the focus
    focus(screen, view, "board.card.a");
    screen.show(view, ui::pressed(Space));
    screen.show(view, ui::pressed(Left));
    screen.show(view, ui::pressed(Left));
    expect_act(screen.show(view, ui::pressed(Space)), Verb::TakeBack, "a");
}

TEST(ChecklistScreen, TicksAndUnticks) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::checklist());
    expect_act(screen.click(view, "practice.tick.a"), Verb::Untick, "a");
    focus(screen, view, "practice.tick.b");
    expect_act(screen.show(view, ui::pressed(Space)), Verb::Tick, "b");
    EXPECT_TRUE(screen.find("practice.tick.a")->checked);
    EXPECT_EQ(screen.find("practice.tick.b")->role, ui::Role::CheckBox);
}

TEST(FlashCardScreen, ACardIsTurnedAndItsBackHiddenUntilThen) {
    HeadlessScreen screen;
    const PracticeView front = example::practice(example::flash_card(false));
    expect_act(screen.click(front, "practice.card"), Verb::Turn, "");
    for (const ui::Item& item : screen.items()) {
        EXPECT_EQ((item.name + item.value).find("Atbilde."), std::string::npos) << item.id;
    }
    screen.show(example::practice(example::flash_card(true)));
    EXPECT_EQ(screen.find("practice.card")->name, "Kas ir PIN1? Atbilde.");
    EXPECT_FALSE(screen.find("practice.card")->enabled);
}

TEST(FlashCardScreen, TurningMovesNothing) {
    HeadlessScreen screen;
    screen.show(example::practice(example::flash_card(false)));
    const base::Rect before = screen.find("practice.leave")->rect;
    screen.show(example::practice(example::flash_card(true)));
    EXPECT_EQ(screen.find("practice.leave")->rect, before);
}

TEST(SpotterScreen, APartIsMarkedInTheMessageAndInTheList) {
    HeadlessScreen screen;
    const PracticeView view = example::practice(example::spotter());
    expect_act(screen.click(view, "practice.part.haste"), Verb::Mark, "haste");
    expect_act(screen.click(view, "practice.list.haste"), Verb::Mark, "haste");
    expect_act(screen.click(view, "practice.part.button"), Verb::Mark, "button");
    focus(screen, view, "practice.part.link");
    expect_act(screen.show(view, ui::pressed(Space)), Verb::Mark, "link");
}

TEST(SpotterScreen, WhatWasFoundIsSaidInWords) {
    HeadlessScreen screen;
    screen.show(example::practice(example::spotter()));
    EXPECT_EQ(screen.find("practice.part.from")->value, "1. pazīme");
    EXPECT_FALSE(screen.find("practice.part.from")->enabled);
    EXPECT_EQ(screen.find("practice.found")->name, "Atrastas pazīmes: 1");
    EXPECT_EQ(screen.find("practice.finding.0")->name, "Sūtītājs");
}

/// The discs behind the signs of marked parts.
std::vector<base::Rect> discs(const HeadlessScreen& screen, float radius) {
    std::vector<base::Rect> found;
    for (const paint::Command& command : screen.head.ui.frame().chrome.commands) {
        const auto* disc = std::get_if<paint::FillCircle>(&command);
        if (disc != nullptr && disc->radius == radius) {
            const base::Point at{disc->centre.x - radius, disc->centre.y - radius};
            found.push_back({at.x, at.y, 2 * radius, 2 * radius});
        }
    }
    return found;
}

TEST(SpotterScreen, TheSignOfAMarkedPartStandsInItsBoxBehindTheWords) {
    HeadlessScreen screen;
    SpotterView spotter = example::spotter();
    spotter.parts[3].look = MessagePartView::Look::NoFlag;
    screen.show(example::practice(spotter));
    const std::vector<base::Rect> signs = discs(screen, 10);
    ASSERT_EQ(signs.size(), 2U);
    const ui::Item* second_line = screen.find("practice.part.haste.line1");
    ASSERT_NE(second_line, nullptr);
    EXPECT_EQ(second_line->rect.intersection(signs[1]), signs[1]);
    EXPECT_EQ(signs[1].right(), second_line->rect.right() - 2);
}

TEST(SpotterScreen, TheMessageStandsBesideTheWordsOrBelowThem) {
    HeadlessScreen wide;
    const PracticeView view = example::practice(example::spotter());
    wide.show(view);
    EXPECT_GT(wide.find("practice.part.from")->rect.x, wide.find("practice.task")->rect.right());
    HeadlessScreen narrow({600, 900});
    narrow.show(view);
    EXPECT_LT(narrow.find("practice.part.from")->rect.x, 100);
    EXPECT_GT(narrow.find("practice.part.from")->rect.y, narrow.find("practice.task")->rect.y);
    EXPECT_GT(narrow.find("practice.found")->rect.y, narrow.find("practice.part.link")->rect.y);
}

TEST(SpotterScreen, ADecidedMessageCanNotBeMarkedAnyMore) {
    HeadlessScreen screen;
    SpotterView spotter = example::spotter(SpotterView::Frame::Letter);
    spotter.decided = true;
    spotter.parts[3].look = MessagePartView::Look::Missed;
    spotter.parts[3].word = "neatrasta pazīme";
    const PracticeView view = example::practice(spotter);
    EXPECT_FALSE(learn::acted(screen.click(view, "practice.part.link")));
    EXPECT_EQ(screen.find("practice.list.link"), nullptr);
    EXPECT_EQ(screen.find("practice.part.haste")->value, "neatrasta pazīme");
}

TEST(ScenarioScreen, AChoiceIsMadeOnceAndMetersAreSaid) {
    HeadlessScreen screen;
    ScenarioView scenario = example::scenario();
    const PracticeView view = example::practice(scenario);
    expect_act(screen.click(view, "practice.choice.y"), Verb::Choose, "y");
    focus(screen, view, "practice.choice.x");
    expect_act(screen.show(view, ui::pressed(Space)), Verb::Choose, "x");
    EXPECT_EQ(screen.find("practice.meter.0")->name, "Drošība");
    EXPECT_EQ(screen.find("practice.meter.0")->value, "6 no 10");
    EXPECT_FLOAT_EQ(screen.find("practice.meter.2")->rect.right(),
                    screen.find("practice.choice.x")->rect.right());
    scenario.may_choose = false;
    scenario.choices[0].chosen = true;
    EXPECT_FALSE(learn::acted(screen.click(example::practice(scenario), "practice.choice.y")));
    EXPECT_TRUE(screen.find("practice.choice.x")->checked);
}

TEST(ScenarioScreen, ANewNodeBeginsAtItsTopWithoutFocus) {
    HeadlessScreen screen({1280, 400});
    screen.show(example::practice(example::scenario()));
    focus(screen, example::practice(example::scenario()), "practice.leave");
    ASSERT_LT(screen.find("practice.title")->rect.y, 64);
    screen.show(example::practice(example::scenario("Nosauciet kodu!")));
    EXPECT_GT(screen.find("practice.title")->rect.y, 64);
    EXPECT_EQ(screen.head.ui.focus(), "");
}

TEST(ScenarioScreen, ThePathIsAListOfWhatWasChosen) {
    HeadlessScreen screen;
    screen.show(example::practice(example::scenario_end()));
    EXPECT_EQ(screen.find("practice.path.0")->role, ui::Role::ListItem);
    EXPECT_EQ(screen.find("practice.path.0")->name, "1. Labdien! Te banka.");
    EXPECT_NE(screen.find("practice.path.1"), nullptr);
}

}  // namespace
}  // namespace engine::screens
