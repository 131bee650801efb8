// What a practice screen shows of a room that is played.
#include <gtest/gtest.h>

#include "engine/app/views/practice_views_for_test.h"

namespace engine::app {
namespace {

using namespace content::activity;
using learn::rooms::Act;
using learn::rooms::Verb;
using screens::PracticeView;

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

using example::PracticeViews;

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

TEST_F(PracticeViews, ARightVerdictIsPartlyRightWhereTheMarksAreNot) {
    using Kind = screens::PracticeReply::Kind;
    open(spotter());
    act(Verb::Mark, "from");
    EXPECT_EQ(act(Verb::Done).reply->kind, Kind::Right);
    open(spotter());
    act(Verb::Mark, "from");
    act(Verb::Mark, "hello");
    const PracticeView view = act(Verb::Done);
    EXPECT_EQ(view.reply->kind, Kind::Partly);
    EXPECT_EQ(view.reply->title, latvian().text("quiz.partly"));
    EXPECT_EQ(view.reply->words, "Viena pazīme.");
}

TEST_F(PracticeViews, TheVerdictOnTheLastMessageIsSaidAtTheEndToo) {
    Activity last = spotter();
    std::get<Spotter>(last.content).messages.pop_back();
    open(std::move(last));
    const PracticeView view = act(Verb::Genuine);
    ASSERT_TRUE(view.finished);
    ASSERT_TRUE(view.reply);
    EXPECT_EQ(view.reply->title, latvian().text("practice.not_yet"));
    EXPECT_EQ(view.reply->words, "Viena pazīme.");
    EXPECT_EQ(view.explanation, "") << "it is said above";
}

TEST_F(PracticeViews, TheVerdictOnTheLastQuestionOfASceneIsSaidAtTheEndToo) {
    open({.id = "room",
          .task = {},
          .content = Hotspot{
              .alt = {},
              .areas = {{.id = "a", .name = {.lv = "A"}, .why = {}},
                        {.id = "b", .name = {.lv = "B"}, .why = {}}},
              .questions = {
                  {.text = {.lv = "Kur?"}, .areas = {"a"}, .explanation = {.lv = "Tur."}}}}});
    act(Verb::Mark, "b");
    const PracticeView view = act(Verb::Done);
    ASSERT_TRUE(view.finished);
    ASSERT_TRUE(view.reply);
    EXPECT_EQ(view.reply->kind, screens::PracticeReply::Kind::Wrong);
    EXPECT_EQ(view.reply->words, "Tur.");
    EXPECT_EQ(button(view, "done"), nullptr);
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

TEST_F(PracticeViews, AStopWhereNothingIsWrongIsToldSo) {
    open(walkthrough());
    const PracticeView view = act(Verb::Stop);
    ASSERT_TRUE(view.reply);
    EXPECT_EQ(view.reply->kind, screens::PracticeReply::Kind::Wrong);
    EXPECT_EQ(view.reply->words, latvian().text("walk.all_well"));
}

TEST_F(PracticeViews, ANewScreenIsNotPraisedWithoutWords) {
    Activity two = walkthrough();
    auto& screens = std::get<Walkthrough>(two.content).screens;
    screens.insert(screens.begin() + 1, screens[0]);
    screens[1].id = "more";
    screens[0].elements[1].goes = "more";
    open(std::move(two));
    ASSERT_TRUE(act(Verb::Choose, "tool", "eid").reply);
    const PracticeView next = act(Verb::Press, "go");
    ASSERT_FALSE(next.finished);
    EXPECT_FALSE(next.reply);
}

Activity passphrase() {
    return {.id = "room",
            .task = {},
            .content = Passphrase{.samples = {{.id = "a",
                                               .text = "vasara2024",
                                               .grade = Grade::Weak,
                                               .why = {.lv = "gads"}}},
                                  .explanation = {}}};
}

TEST_F(PracticeViews, AMissingPhraseIsAskedForByName) {
    open(passphrase());
    act(Verb::Judge, "a", "weak");
    const PracticeView view = act(Verb::Done);
    ASSERT_TRUE(view.reply);
    EXPECT_NE(view.reply->words.find(latvian().text("passphrase.build")), std::string::npos);
    act(Verb::Build, {}, "fair");
    EXPECT_TRUE(act(Verb::Done).finished);
}

TEST_F(PracticeViews, AWrongJudgementOfAPhraseIsPutRight) {
    open(passphrase());
    const PracticeView wrong = act(Verb::Judge, "a", "strong");
    EXPECT_EQ(std::get<screens::PassphraseView>(wrong.room).samples[0].instead, "pareizi: vāja");
    open(passphrase());
    const PracticeView right = act(Verb::Judge, "a", "weak");
    EXPECT_EQ(std::get<screens::PassphraseView>(right.room).samples[0].instead, "");
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
    open(spotter());
    Views::open("one");
    const auto rows = lesson_view(context()).lessons;
    const auto row = std::ranges::find(rows, "room", &screens::LessonRow::id);
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->kind, screens::LessonRow::Kind::Activity);
    EXPECT_EQ(row->title, "1.9 Darbība\u00A0·\u00A04\u00A0minūtes");
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
