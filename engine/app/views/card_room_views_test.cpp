// What a practice screen shows of cards that are put in order, sorted or matched.
#include <gtest/gtest.h>

#include "engine/app/views/practice_views_for_test.h"

namespace engine::app {
namespace {

using namespace content::activity;
using namespace std::chrono_literals;
using learn::rooms::Verb;
using screens::PracticeView;
using Look = ui::Card::Look;

Activity ordering() {
    return {
        .id = "room",
        .task = {.lv = "Sakārtojiet."},
        .content = Ordering{
            .cards = {{.id = "a", .text = {.lv = "Pirmais"}, .why = {.lv = "mērķis"}, .rank = 0},
                      {.id = "b", .text = {.lv = "Otrais"}, .why = {}, .rank = 1},
                      {.id = "c", .text = {.lv = "Trešais"}, .why = {}, .rank = 2}},
            .tries = 2,
            .explanation = {.lv = "Tā ir pareizi."}}};
}

Activity sorting(int tries = 1) {
    return {.id = "room",
            .task = {.lv = "Sadaliet."},
            .content = Sorting{
                .columns = {{.id = "yes", .title = {.lv = "Drīkst"}},
                            {.id = "no", .title = {.lv = "Nedrīkst"}}},
                .cards = {{.id = "a",
                           .text = {.lv = "Rādīt"},
                           .columns = {"yes"},
                           .why = {.lv = "mācās pats"}},
                          {.id = "b", .text = {.lv = "Zināt PIN"}, .columns = {"no"}, .why = {}}},
                .tries = tries,
                .explanation = {.lv = "Kods ir privāts."}}};
}

class CardRooms : public example::PracticeViews {
protected:
    static const ui::CardBoard& board(const PracticeView& view) {
        return std::get<screens::BoardView>(view.room).board;
    }
    static std::string order(const PracticeView& view) {
        std::string ids;
        for (const ui::Card& card : board(view).piles.front().cards) {
            ids += card.id;
        }
        return ids;
    }
    PracticeView put_in_order(const std::string& ids) {
        PracticeView view = practice_view(context());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            view = act(Verb::Move, ids.substr(i, 1), {}, static_cast<int>(i));
        }
        return view;
    }
};

TEST_F(CardRooms, TellsWhatItIsAndWhatIsToBeDone) {
    open(ordering());
    const PracticeView view = practice_view(context());
    EXPECT_EQ(view.label, latvian().text("practice.simulation"));
    EXPECT_EQ(view.title, "Darbība");
    EXPECT_EQ(view.task, "Sakārtojiet.");
    EXPECT_NE(view.bar.title.find("Darbība"), std::string::npos);
    EXPECT_TRUE(button(view, "check")->primary);
    EXPECT_EQ(button(view, "restart"), nullptr);  // nothing was done yet
    EXPECT_EQ(button(view, "leave")->label, "Izlaist →");
    EXPECT_FALSE(view.reply);
}

TEST_F(CardRooms, ACheckOfAnOrderShowsWhichCardsAreInPlace) {
    open(ordering());
    put_in_order("bca");
    const PracticeView view = act(Verb::Check);
    EXPECT_EQ(order(view), "bca");
    EXPECT_EQ(board(view).piles[0].cards[0].look, Look::Right);
    EXPECT_EQ(board(view).piles[0].cards[2].look, Look::Wrong);
    EXPECT_EQ(board(view).piles[0].cards[2].word, latvian().text("board.to_move"));
    EXPECT_EQ(view.reply->kind, screens::PracticeReply::Kind::Wrong);
    EXPECT_EQ(view.reply->words, "Savā vietā: 2 no 3");
    EXPECT_EQ(view.progress, "Pārbaudes: 1 no 2");
    EXPECT_NE(button(view, "restart"), nullptr);
}

TEST_F(CardRooms, AtTheEndTheRightOrderStandsThereWithItsReasons) {
    open(ordering());
    put_in_order("cba");
    act(Verb::Check);
    put_in_order("bca");
    const PracticeView view = act(Verb::Check);
    EXPECT_TRUE(view.finished);
    EXPECT_FALSE(view.done_well) << view.verdict;
    EXPECT_EQ(order(view), "abc");
    EXPECT_TRUE(board(view).piles[0].cards[0].fixed);
    EXPECT_EQ(board(view).piles[0].cards[0].look, Look::Moved);
    EXPECT_EQ(board(view).piles[0].cards[0].word, latvian().text("board.was_elsewhere"));
    EXPECT_EQ(board(view).piles[0].cards[1].look, Look::Right);
    EXPECT_EQ(std::get<screens::BoardView>(view.room).reasons.front(), "Pirmais – mērķis");
    EXPECT_EQ(view.explanation, "Tā ir pareizi.");
    EXPECT_FALSE(view.reply);
    EXPECT_EQ(button(view, "check"), nullptr);
    EXPECT_TRUE(button(view, "leave")->primary);
    EXPECT_EQ(button(view, "leave")->label, "Turpināt →");
    EXPECT_TRUE(std::get<screens::BoardView>(view.room).finished);
}

TEST_F(CardRooms, CardsThatLayWrongStandInTheirColumnsAtTheEnd) {
    open(sorting());
    EXPECT_EQ(board(practice_view(context())).piles.size(), 3U);
    act(Verb::Place, "a", "no");
    EXPECT_EQ(board(act(Verb::Place, "b", "no")).piles[2].cards.size(), 2U);
    const PracticeView view = act(Verb::Check);
    ASSERT_TRUE(view.finished);
    ASSERT_EQ(board(view).piles[1].cards.size(), 1U);
    EXPECT_EQ(board(view).piles[1].cards[0].look, Look::Moved);
    EXPECT_EQ(board(view).piles[2].cards[0].look, Look::Right);
    EXPECT_EQ(view.verdict, "Pabeigts: 1 no 2 punktiem");
    EXPECT_TRUE(view.done_well);
}

TEST_F(CardRooms, ACheckMarksTheCardsThatAreStillToBeMoved) {
    open(sorting(2));
    act(Verb::Place, "a", "no");
    act(Verb::Place, "b", "no");
    const PracticeView view = act(Verb::Check);
    EXPECT_FALSE(view.finished);
    const std::vector<ui::Card>& cards = board(view).piles[2].cards;
    ASSERT_EQ(cards.size(), 2U);
    for (const ui::Card& card : cards) {
        EXPECT_EQ(card.look, card.id == "a" ? Look::Wrong : Look::Right) << card.id;
        EXPECT_EQ(card.fixed, card.id != "a") << card.id;
    }
    EXPECT_EQ(board(act(Verb::TakeBack, "a")).piles[0].cards[0].look, Look::Plain);
}

TEST_F(CardRooms, ACheckCountsOnlyCardsThatHaveAPlace) {
    Activity activity = sorting(2);
    auto& rows = std::get<Sorting>(activity.content);
    rows.one_each = true;
    rows.cards.push_back({.id = "extra", .text = {.lv = "Lieka"}, .columns = {}, .why = {}});
    open(activity);
    act(Verb::Place, "a", "yes");
    act(Verb::Place, "extra", "no");
    EXPECT_EQ(act(Verb::Check).reply->words, "Savā vietā: 1 no 2");
}

TEST_F(CardRooms, ARowAsksForOneCardAndAColumnForCards) {
    Activity activity = sorting();
    open(activity);
    EXPECT_EQ(board(practice_view(context())).piles[1].empty, latvian().text("board.empty"));
    std::get<Sorting>(activity.content).one_each = true;
    open(activity);
    EXPECT_EQ(board(practice_view(context())).piles[1].empty, latvian().text("board.empty_row"));
}

TEST_F(CardRooms, ACheckBeforeEverythingLiesSomewhereSaysSo) {
    open(sorting());
    const PracticeView view = act(Verb::Check);
    ASSERT_TRUE(view.reply);
    EXPECT_EQ(view.reply->title, latvian().text("practice.incomplete"));
}

TEST_F(CardRooms, WhenItWasSavedFollowsTheProgressOrStandsAlone) {
    state.saved_at = base::Moment{.wall = base::Wall{14h + 3min + 22s}};
    open(ordering());
    EXPECT_EQ(practice_view(context()).saved, "saglabāts 14:03:22");
    open({.id = "room",
          .task = {},
          .content = FlashCards{.cards = {{.id = "a", .front = {.lv = "F"}, .back = {}}}}});
    EXPECT_EQ(practice_view(context()).saved, "Saglabāts 14:03:22");
}

TEST_F(CardRooms, ACheckOfWhatWasCheckedBeforeSaysSo) {
    open(ordering());
    EXPECT_EQ(act(Verb::Check).reply->title, latvian().text("practice.incomplete"));
    put_in_order("cba");
    act(Verb::Check);
    EXPECT_EQ(act(Verb::Check).reply->title, latvian().text("practice.unchanged"));
    open(sorting(2));
    act(Verb::Place, "a", "no");
    act(Verb::Place, "b", "no");
    act(Verb::Check);
    const PracticeView view = act(Verb::Check);
    EXPECT_EQ(view.reply->title, latvian().text("practice.unchanged"));
    EXPECT_EQ(view.reply->words, "Savā vietā: 1 no 2");
    act(Verb::TakeBack, "a");
    EXPECT_EQ(act(Verb::Check).reply->title, latvian().text("practice.incomplete"));
}

}  // namespace
}  // namespace engine::app
