// What a practice screen shows of a room that is played.
#include <algorithm>

#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using namespace content::activity;
using learn::rooms::Act;
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

Activity sorting() {
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
                .tries = 1,
                .explanation = {.lv = "Kods ir privāts."}}};
}

Activity spotter() {
    using Where = MessagePart::Where;
    Message fraud{.id = "m", .hint = {.lv = "Kas sūta?"}, .explanation = {.lv = "Viena pazīme."}};
    fraud.parts = {
        {.id = "from",
         .where = Where::From,
         .text = {.lv = "+44"},
         .flag = true,
         .name = {.lv = "Sūtītājs"},
         .why = {.lv = "svešs numurs"}},
        {.id = "hello", .text = {.lv = "Labdien"}, .name = {}, .why = {.lv = "sveiciens"}}};
    Message real{
        .id = "n", .kind = Message::Kind::Email, .genuine = true, .hint = {}, .explanation = {}};
    real.parts = {{.id = "x", .text = {.lv = "Grāmata gaida."}, .name = {}, .why = {}}};
    return {
        .id = "room", .task = {.lv = "Atrodiet."}, .content = Spotter{.messages = {fraud, real}}};
}

class PracticeViews : public example::Views {
protected:
    void open(Activity activity) {
        shelf.add_activity(std::move(activity));
        const auto what = shelf.activity("room");
        state.screen = learn::Screen::Practice;
        state.practising = learn::Practising{
            .activity = "room",
            .what = what,
            .player = learn::rooms::Player(*what, {.activity = "room", .seed = 4}),
            .reply = {}};
    }
    PracticeView act(Verb verb, const std::string& item = {}, const std::string& target = {},
                     int position = 0) {
        state.practising->reply = state.practising->player.apply(
            {.verb = verb, .item = item, .target = target, .position = position});
        return practice_view(context());
    }
    static const screens::PracticeButton* button(const PracticeView& view, const std::string& id) {
        const auto found = std::ranges::find(view.buttons, id, &screens::PracticeButton::id);
        return found == view.buttons.end() ? nullptr : &*found;
    }
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

TEST_F(PracticeViews, TellsWhatItIsAndWhatIsToBeDone) {
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

TEST_F(PracticeViews, ACheckOfAnOrderShowsWhichCardsAreInPlace) {
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

TEST_F(PracticeViews, AtTheEndTheRightOrderStandsThereWithItsReasons) {
    open(ordering());
    put_in_order("cba");
    act(Verb::Check);
    put_in_order("bca");
    const PracticeView view = act(Verb::Check);
    EXPECT_TRUE(view.finished);
    EXPECT_EQ(order(view), "abc");
    EXPECT_TRUE(board(view).piles[0].cards[0].fixed);
    EXPECT_EQ(std::get<screens::BoardView>(view.room).reasons.front(), "Pirmais – mērķis");
    EXPECT_EQ(view.explanation, "Tā ir pareizi.");
    EXPECT_FALSE(view.reply);
    EXPECT_EQ(button(view, "check"), nullptr);
    EXPECT_TRUE(button(view, "leave")->primary);
    EXPECT_EQ(button(view, "leave")->label, "Turpināt →");
    EXPECT_TRUE(std::get<screens::BoardView>(view.room).finished);
}

TEST_F(PracticeViews, CardsThatLayWrongStandInTheirColumnsAtTheEnd) {
    open(sorting());
    EXPECT_EQ(board(practice_view(context())).piles.size(), 3U);
    act(Verb::Place, "a", "no");
    EXPECT_EQ(board(act(Verb::Place, "b", "no")).piles[2].cards.size(), 2U);
    const PracticeView view = act(Verb::Check);
    ASSERT_TRUE(view.finished);
    ASSERT_EQ(board(view).piles[1].cards.size(), 1U);
    EXPECT_EQ(board(view).piles[1].cards[0].look, Look::Wrong);
    EXPECT_EQ(board(view).piles[2].cards[0].look, Look::Right);
    EXPECT_EQ(view.verdict, "Pabeigts: 1 no 2 punktiem");
}

TEST_F(PracticeViews, ACheckBeforeEverythingLiesSomewhereSaysSo) {
    open(sorting());
    const PracticeView view = act(Verb::Check);
    ASSERT_TRUE(view.reply);
    EXPECT_EQ(view.reply->title, latvian().text("practice.incomplete"));
}

TEST_F(PracticeViews, NoKeyAloneKnowsAllFlashCards) {
    open(
        {.id = "room",
         .task = {},
         .content = FlashCards{.cards = {{.id = "a", .front = {.lv = "F"}, .back = {.lv = "B"}},
                                         {.id = "b", .front = {.lv = "F"}, .back = {.lv = "B"}}}}});
    EXPECT_TRUE(button(practice_view(context()), "turn")->primary);
    const PracticeView turned = act(Verb::Turn);
    EXPECT_TRUE(std::get<screens::FlashCardView>(turned.room).turned);
    EXPECT_FALSE(turned.reply) << "the card says it";
    for (const screens::PracticeButton& each : turned.buttons) {
        EXPECT_FALSE(each.primary) << each.id;
    }
    EXPECT_EQ(std::get<screens::FlashCardView>(act(Verb::Again).room).left, "Vēl 2 kartītes");
}

TEST_F(PracticeViews, AChecklistCountsItsTicks) {
    open({.id = "room",
          .task = {},
          .content = Checklist{.items = {{.id = "a", .text = {.lv = "A"}, .why = {}},
                                         {.id = "b", .text = {.lv = "B"}, .why = {.lv = "C"}}}}});
    const PracticeView view = act(Verb::Tick, "b");
    EXPECT_EQ(view.progress, "Atzīmēts 1 no 2");
    EXPECT_FALSE(view.reply) << "the row says it";
    EXPECT_EQ(act(Verb::Tick, "a").verdict, latvian().text("practice.finished"));
}

TEST_F(PracticeViews, AFlagThatWasFoundHasItsNumberAndItsReason) {
    using PartLook = screens::MessagePartView::Look;
    open(spotter());
    const PracticeView view = act(Verb::Mark, "from");
    const auto& room = std::get<screens::SpotterView>(view.room);
    EXPECT_EQ(room.parts[0].look, PartLook::Flag);
    EXPECT_EQ(room.parts[0].number, 1);
    EXPECT_EQ(room.findings[0].name, "Sūtītājs");
    EXPECT_FALSE(view.reply) << "the finding says it";
    EXPECT_EQ(view.label, "Mācību simulācija · 1. ziņa no 2");
    const PracticeView wrong = act(Verb::Mark, "hello");
    EXPECT_EQ(std::get<screens::SpotterView>(wrong.room).parts[1].look, PartLook::NoFlag);
}

TEST_F(PracticeViews, HowManyFlagsThereAreIsOnlyToldAfterwards) {
    open(spotter());
    EXPECT_EQ(std::get<screens::SpotterView>(practice_view(context()).room).found,
              "Atrastas pazīmes: 0");
    const PracticeView view = act(Verb::Genuine);
    EXPECT_EQ(std::get<screens::SpotterView>(view.room).found, "Atrasts 0 no 1");
    EXPECT_EQ(std::get<screens::SpotterView>(view.room).parts[0].look,
              screens::MessagePartView::Look::Missed);
    EXPECT_TRUE(button(view, "next")->primary);
    EXPECT_EQ(button(view, "genuine"), nullptr);
    act(Verb::Next);
    EXPECT_EQ(std::get<screens::SpotterView>(act(Verb::Genuine).room).found,
              latvian().text("message.found_genuine"));
}

TEST_F(PracticeViews, AScenarioTellsItsNodeThenItsEndingWithThePath) {
    Scenario story{.start = "call"};
    story.nodes = {
        {.id = "call",
         .speaker = {.lv = "Zvanītājs"},
         .text = {.lv = "Te banka."},
         .choices = {
             {.id = "trust",
              .text = {.lv = "Ticēt"},
              .goes = "end",
              .why = {.lv = "Nauda pazūd."},
              .effect = {.safety = -3}},
             {.id = "hang", .text = {.lv = "Nolikt"}, .goes = "end", .why = {}, .effect = {}}}}};
    story.endings = {
        {.id = "end", .title = {.lv = "Beigas"}, .text = {.lv = "Viss."}, .points = 1}};
    open({.id = "room", .task = {}, .content = story});
    const PracticeView chosen = act(Verb::Choose, "trust");
    const auto& told = std::get<screens::ScenarioView>(chosen.room);
    EXPECT_EQ(told.speaker, "Zvanītājs");
    EXPECT_FALSE(told.may_choose);
    EXPECT_EQ(told.meters[0].value, "2 no 10");
    EXPECT_EQ(chosen.reply->words, "Nauda pazūd.");
    EXPECT_NE(button(chosen, "back"), nullptr);
    const PracticeView over = act(Verb::Next);
    const auto& end = std::get<screens::ScenarioView>(over.room);
    EXPECT_EQ(end.speaker, "Beigas");
    ASSERT_EQ(end.path.size(), 1U);
    EXPECT_EQ(end.path[0].choice, "Ticēt");
}

Activity walkthrough() {
    using Kind = ScreenElement::Kind;
    Walkthrough walk{.goal = {}, .start = "in", .explanation = {.lv = "Tā pieslēdzas."}};
    walk.screens = {{.id = "in",
                     .title = {.lv = "Portāls"},
                     .elements = {{.id = "tool",
                                   .kind = Kind::Choice,
                                   .text = {.lv = "Rīks"},
                                   .options = {{.id = "bank", .text = {.lv = "Banka"}, .why = {}},
                                               {.id = "eid",
                                                .text = {.lv = "eID"},
                                                .right = true,
                                                .why = {.lv = "eID der."}}}},
                                  {.id = "go",
                                   .kind = Kind::Button,
                                   .text = {.lv = "Ieiet"},
                                   .goes = "end",
                                   .right = true,
                                   .needs = {"tool"}}}},
                    {.id = "end", .title = {.lv = "Sveiki"}, .end = true}};
    return {.id = "room", .task = {}, .content = std::move(walk)};
}

TEST_F(PracticeViews, TheRightWayIsOfferedAtTheStartAndToldStepByStep) {
    open(walkthrough());
    PracticeView view = practice_view(context());
    ASSERT_NE(button(view, "watch"), nullptr);
    EXPECT_FALSE(button(view, "watch")->primary);
    learn::Practising& room = *state.practising;
    room.watched.emplace(*room.what, learn::rooms::Run{.activity = "room"});
    view = practice_view(context());
    EXPECT_TRUE(view.watching);
    EXPECT_EQ(view.reply->title, "1. solis no 2");
    EXPECT_EQ(view.reply->words, "Izvēlamies: eID");
    const auto first = std::get<screens::WalkthroughView>(view.room);
    EXPECT_TRUE(first.finished) << "she only looks";
    EXPECT_FALSE(first.elements[0].options[0].shown);
    EXPECT_TRUE(first.elements[0].options[1].shown);
    EXPECT_EQ(button(view, "hint"), nullptr);
    EXPECT_TRUE(button(view, "watch_on")->primary);
    room.watched->apply(*room.next_watched());
    view = practice_view(context());
    EXPECT_EQ(view.reply->words, "eID der. Nospiežam: Ieiet");
    EXPECT_TRUE(std::get<screens::WalkthroughView>(view.room).elements[1].shown);
    room.watched->apply(*room.next_watched());
    view = practice_view(context());
    EXPECT_FALSE(view.finished) << "it is not hers that is finished";
    EXPECT_EQ(view.reply->words, "Tā pieslēdzas.");
    EXPECT_EQ(button(view, "watch_on"), nullptr);
    EXPECT_TRUE(button(view, "play")->primary);
    room.watched.reset();
    view = act(Verb::Choose, "tool", "eid");
    EXPECT_EQ(button(view, "watch"), nullptr) << "she has begun";
    EXPECT_TRUE(std::get<screens::WalkthroughView>(view.room).elements[0].options[1].chosen);
}

TEST_F(PracticeViews, ARolePlayCanBePrintedBeforeAndAfterItsSheetIsHandedIn) {
    open({.id = "room",
          .task = {},
          .content = RolePlay{.situation = {.lv = "Ienāk kundze."},
                              .client = {},
                              .rubric = {{.id = "hears", .text = {.lv = "Uzklausa"}}},
                              .pass = 1}});
    act(Verb::Rate, "hears", {}, 2);
    const PracticeView playing = practice_view(context());
    ASSERT_NE(button(playing, "print"), nullptr);
    EXPECT_TRUE(std::holds_alternative<learn::PrintCard>(button(playing, "print")->action));
    const PracticeView over = act(Verb::Done);
    EXPECT_TRUE(over.finished);
    EXPECT_NE(button(over, "print"), nullptr);
}

TEST_F(PracticeViews, AnActivityStandsInTheListsWithItsStateAndMinutes) {
    open(ordering());
    Views::open("one");
    const auto rows = lesson_view(context()).lessons;
    const auto row = std::ranges::find(rows, "room", &screens::LessonRow::id);
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->kind, screens::LessonRow::Kind::Activity);
    EXPECT_EQ(row->title, "1.9 Darbība · 4\u00A0minūtes");
    EXPECT_EQ(row->state, screens::LessonRow::State::NotStarted);
    read("one");
    read("two");
    EXPECT_EQ(programme_view(context()).modules[0].open, "room");
    state.history.rooms["room"] = {.points = 1, .most = 2};
    const auto done = lesson_view(context()).lessons;
    EXPECT_EQ(std::ranges::find(done, "room", &screens::LessonRow::id)->state,
              screens::LessonRow::State::Done);
    EXPECT_EQ(programme_view(context()).modules[0].open, "quiz");
}

}  // namespace
}  // namespace engine::app
