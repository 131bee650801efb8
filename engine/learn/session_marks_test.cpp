#include <gtest/gtest.h>

#include "engine/learn/marks.h"
#include "engine/learn/session_for_test.h"

namespace engine::learn {
namespace {

using namespace std::chrono_literals;
using namespace testing_course;

/// Anna, reading the second page of lesson "one".
class Marks : public testing::Test {
protected:
    Marks() {
        anna.act(OpenLesson{.lesson = "one", .page = "second"}, 1s);
        anna.act(MoveView{.anchor = "block", .offset = 12}, 2s);
    }

    const SessionState& state() const { return anna.session.state(); }
    const std::vector<Mark>& marks() const { return state().marking.marks; }

    Facts highlight(const std::string& quoted, bool with_note = false) {
        return anna.act(AddHighlight{.lesson = "one",
                                     .page = "second",
                                     .passages = {{"k", 4, 4 + quoted.size(), quoted}},
                                     .tint = MarkTint::Blue,
                                     .with_note = with_note},
                        3s);
    }

    SessionOfAnna anna;
};

TEST_F(Marks, ABookmarkKeepsThePlaceByNames) {
    const auto made = only<MarkMade>(anna.act(ToggleBookmark{}, 3s));
    ASSERT_EQ(made.size(), 1U);
    const Mark& mark = made[0].mark;
    EXPECT_EQ(mark.id, (MarkId{"s1", 1}));
    EXPECT_EQ(mark.lesson, "one");
    EXPECT_EQ(mark.page, "second");
    EXPECT_EQ(mark.passages.at(0).anchor, "block");
    EXPECT_EQ(mark.made, at(3s).wall);
    EXPECT_EQ(marks(), std::vector<Mark>{mark});
    EXPECT_EQ(bookmarks_here(state(), anna.shelf.course()), std::vector<MarkId>{mark.id});
    anna.act(TurnPage{.by = -1}, 4s);
    EXPECT_TRUE(bookmarks_here(state(), anna.shelf.course()).empty());
}

TEST_F(Marks, TogglingAgainTakesTheBookmarkAway) {
    anna.act(ToggleBookmark{}, 3s);
    const auto changed = only<MarkChanged>(anna.act(ToggleBookmark{}, 4s));
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_TRUE(changed[0].change.removed);
    EXPECT_EQ(changed[0].change.mark, (MarkId{"s1", 1}));
    EXPECT_EQ(changed[0].change.sequence, 2);
    EXPECT_EQ(changed[0].change.version, 1);
    EXPECT_TRUE(marks().empty());
    ASSERT_TRUE(state().notice);
    EXPECT_TRUE(state().notice->undo);
}

TEST_F(Marks, ARemovalCanBeTakenBackOnce) {
    highlight("vārds");
    anna.act(EditNote{.mark = {"s1", 1}, .text = "svarīgi"}, 4s);
    anna.act(RemoveMark{.mark = {"s1", 1}}, 5s);
    EXPECT_TRUE(marks().empty());
    const auto changed = only<MarkChanged>(anna.act(UndoRemove{}, 6s));
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_FALSE(changed[0].change.removed);
    EXPECT_EQ(changed[0].change.note, "svarīgi");
    EXPECT_EQ(changed[0].change.version, 3);  // written about, removed, taken back
    ASSERT_EQ(marks().size(), 1U);
    EXPECT_EQ(marks()[0].note, "svarīgi");
    EXPECT_FALSE(state().notice);
    EXPECT_TRUE(only<MarkChanged>(anna.act(UndoRemove{}, 7s)).empty());
}

TEST_F(Marks, ANewMarkEndsTheOfferToTakeBack) {
    anna.act(ToggleBookmark{}, 3s);
    anna.act(ToggleBookmark{}, 4s);
    anna.act(ToggleBookmark{}, 5s);
    anna.act(UndoRemove{}, 6s);
    EXPECT_EQ(marks().size(), 1U);
    EXPECT_FALSE(state().notice);
}

TEST_F(Marks, TwoBookmarksOfOnePageGoTogether) {  // after the stores of two PCs were merged
    anna.memory.kept_marks = {
        {.id = {"s0", 1}, .lesson = "one", .page = "second", .passages = {{}}},
        {.id = {"s0", 2}, .lesson = "one", .page = "second", .passages = {{}}},
        {.id = {"s0", 3}, .lesson = "one", .page = "first", .passages = {{}}}};
    anna.session.enter({.id = 1, .name = "Anna", .sign_in = "s2"}, {}, at(10s));
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 11s);
    EXPECT_EQ(only<MarkChanged>(anna.act(ToggleBookmark{}, 12s)).size(), 2U);
    EXPECT_EQ(marks().size(), 1U);
    anna.act(UndoRemove{}, 13s);
    EXPECT_EQ(marks().size(), 3U);
}

TEST_F(Marks, AHighlightKeepsItsWordsAndTint) {
    const auto made = only<MarkMade>(highlight("droša parole"));
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].mark.kind, MarkKind::Highlight);
    EXPECT_EQ(made[0].mark.tint, MarkTint::Blue);
    EXPECT_EQ(made[0].mark.passages, (std::vector<Passage>{{"k", 4, 17, "droša parole"}}));
    anna.act(TintMark{.mark = made[0].mark.id, .tint = MarkTint::Green}, 4s);
    EXPECT_EQ(marks()[0].tint, MarkTint::Green);
    EXPECT_TRUE(
        only<MarkChanged>(anna.act(TintMark{.mark = made[0].mark.id, .tint = MarkTint::Green}, 5s))
            .empty());
}

TEST_F(Marks, AHighlightOfAnotherLessonOrOfNothingIsNone) {
    EXPECT_TRUE(
        only<MarkMade>(
            anna.act(AddHighlight{.lesson = "two", .page = "first", .passages = {{"k", 0, 1, "x"}}},
                     3s))
            .empty());
    EXPECT_TRUE(
        only<MarkMade>(anna.act(AddHighlight{.lesson = "one", .page = "first"}, 3s)).empty());
}

TEST_F(Marks, ANoteIsWrittenInItsOwnSheet) {
    highlight("vārds", true);
    EXPECT_EQ(state().dialog, Dialog::Note);
    EXPECT_EQ(state().marking.opened, (MarkId{"s1", 1}));
    const auto changed =
        only<MarkChanged>(anna.act(EditNote{.mark = {"s1", 1}, .text = "mana\npiezīme"}, 4s));
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0].change.note, "mana\npiezīme");
    EXPECT_EQ(state().dialog, Dialog::None);
    EXPECT_EQ(find_mark(state().marking, {"s1", 1})->note, "mana\npiezīme");
    EXPECT_TRUE(
        only<MarkChanged>(anna.act(EditNote{.mark = {"s1", 1}, .text = "mana\npiezīme"}, 5s))
            .empty());
}

TEST_F(Marks, WhatIsNotThereCannotBeChanged) {
    const MarkId nobody{"s9", 9};
    EXPECT_TRUE(only<MarkChanged>(anna.act(EditNote{.mark = nobody, .text = "x"}, 3s)).empty());
    EXPECT_TRUE(only<MarkChanged>(anna.act(RemoveMark{.mark = nobody}, 3s)).empty());
    EXPECT_FALSE(state().notice);
    anna.act(OpenNote{.mark = nobody}, 3s);
    EXPECT_EQ(state().dialog, Dialog::None);
}

TEST_F(Marks, NotesAndQuotesEndAtTheirLimitsBetweenCharacters) {
    std::string letters;
    for (std::size_t i = 0; i < 5000; ++i) {
        letters += "ž";
    }
    highlight("x" + letters);
    const Passage& passage = marks()[0].passages[0];
    EXPECT_EQ(passage.quoted.size(), kQuotedBytes - 1);  // the next letter has two bytes
    EXPECT_EQ(passage.end, passage.begin + passage.quoted.size());
    anna.act(EditNote{.mark = marks()[0].id, .text = letters}, 4s);
    EXPECT_EQ(marks()[0].note.size(), 2 * kNoteCharacters);
    anna.act(AddHighlight{.lesson = "one",
                          .page = "second",
                          .passages = std::vector<Passage>(100, {"k", 0, 1, "x"})},
             5s);
    EXPECT_EQ(marks()[1].passages.size(), kPassagesOfMark);
}

TEST_F(Marks, ThereIsAnEndToTheirNumber) {
    anna.memory.kept_marks.resize(kMarksOfLearner - 1);
    anna.session.enter({.id = 1, .name = "Anna", .sign_in = "s2"}, {}, at(10s));
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 11s);
    EXPECT_EQ(only<MarkMade>(highlight("viens")).size(), 1U);
    EXPECT_TRUE(only<MarkMade>(highlight("divi", true)).empty());
    EXPECT_EQ(state().notice->key, "notice.marks_full");
    EXPECT_EQ(state().dialog, Dialog::None);
    EXPECT_TRUE(only<MarkMade>(anna.act(ToggleBookmark{}, 13s)).empty());
}

TEST_F(Marks, AreTheLearnersOwn) {
    anna.act(ToggleBookmark{}, 3s);
    anna.act(SignOut{}, 4s);
    EXPECT_TRUE(marks().empty());
    anna.memory.kept_marks = {{.id = {"s1", 1}, .lesson = "gone", .passages = {{}}}};
    anna.session.enter({.id = 1, .name = "Anna", .sign_in = "s2"}, {}, at(10s));
    ASSERT_EQ(marks().size(), 1U);
    EXPECT_EQ(marks()[0].lesson, "gone");  // the course has no such lesson: kept all the same
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 11s);
    EXPECT_EQ(only<MarkMade>(anna.act(ToggleBookmark{}, 12s))[0].mark.id, (MarkId{"s2", 1}));
}

TEST_F(Marks, OfAGuestAreNotKeptAndSheIsToldOnce) {
    anna.session.enter_as_guest();
    anna.act(OpenLesson{.lesson = "one", .page = "second"}, 11s);
    EXPECT_TRUE(anna.act(ToggleBookmark{}, 12s).empty());
    EXPECT_EQ(marks().size(), 1U);
    EXPECT_EQ(state().notice->key, "notice.guest_marks");
    anna.act(DismissNotice{}, 13s);
    EXPECT_TRUE(highlight("vārds").empty());
    EXPECT_FALSE(state().notice);
    EXPECT_TRUE(anna.act(RemoveMark{.mark = marks()[1].id}, 14s).empty());
    EXPECT_EQ(marks().size(), 1U);
}

TEST_F(Marks, RevisionTellsThatSomethingChanged) {
    const auto revision = [this] { return state().marking.revision; };
    const auto before = revision();
    highlight("vārds");
    const auto added = revision();
    EXPECT_GT(added, before);
    anna.act(EditNote{.mark = {"s1", 1}, .text = "x"}, 4s);
    EXPECT_GT(revision(), added);
    const auto edited = revision();
    anna.act(MoveView{.anchor = "other"}, 5s);
    EXPECT_EQ(revision(), edited);
    anna.session.enter_as_guest();
    EXPECT_GT(revision(), edited);
    const auto first_guest = revision();
    anna.session.enter_as_guest();
    EXPECT_GT(revision(), first_guest) << "nobody may see what the one before had";
}

// Searching and opening places

TEST_F(Marks, SearchNotesAndFiguresLieAboveWhereSheIs) {
    for (const Action& open : {Action(OpenSearch{}), Action(OpenNotes{}), Action(OpenFigures{})}) {
        anna.act(open, 3s);
        EXPECT_NE(state().screen, Screen::Lesson);
        anna.act(GoBack{}, 4s);
        EXPECT_EQ(state().screen, Screen::Lesson);
        EXPECT_EQ(state().reading->anchor, "block");
    }
    anna.act(OpenNotes{}, 5s);
    anna.act(OpenSearch{}, 6s);
    EXPECT_EQ(state().screen, Screen::Search);
    anna.act(GoBack{}, 7s);
    EXPECT_EQ(state().screen, Screen::Lesson);
}

TEST_F(Marks, NobodySearchesBeforeSigningInOrWhilePresenting) {
    anna.act(Present{}, 3s);
    anna.act(OpenSearch{}, 4s);
    EXPECT_EQ(state().screen, Screen::Present);
    anna.act(SignOut{}, 5s);
    anna.act(OpenSearch{}, 6s);
    anna.act(OpenNotes{}, 7s);
    EXPECT_EQ(state().screen, Screen::SignIn);
}

TEST_F(Marks, SearchingPausesTheClock) {
    EXPECT_TRUE(anna.session.meter(at(3s)).counting);
    anna.act(OpenSearch{}, 3s);
    EXPECT_FALSE(anna.session.meter(at(4s)).counting);
    EXPECT_EQ(anna.session.meter(at(4s)).reason, PauseReason::NothingToCount);
}

TEST_F(Marks, NewWordsPointAtTheFirstResultAgain) {
    anna.act(OpenSearch{}, 3s);
    anna.act(SearchFor{.words = "par"}, 4s);
    anna.act(PointAtResult{.result = 3}, 5s);
    anna.act(SearchFor{.words = "par"}, 6s);
    EXPECT_EQ(state().searching.current, 3U);
    anna.act(SearchFor{.words = "paro"}, 7s);
    EXPECT_EQ(state().searching.words, "paro");
    EXPECT_EQ(state().searching.current, 0U);
}

TEST_F(Marks, APlaceOpensAtItsBlockWithItsWords) {
    anna.act(OpenSearch{}, 3s);
    const auto kept = only<PlaceKept>(anna.act(
        OpenPlace{.lesson = "two", .page = "second", .anchor = "there", .find = "parol"}, 4s));
    EXPECT_EQ(state().screen, Screen::Lesson);
    EXPECT_EQ(state().reading->lesson, "two");
    EXPECT_EQ(state().reading->current().id, "second");
    EXPECT_EQ(state().reading->anchor, "there");
    EXPECT_EQ(state().reading->find, "parol");
    ASSERT_FALSE(kept.empty());
    EXPECT_EQ(kept.back().anchor, "there");
}

TEST_F(Marks, APlaceThatIsGoneChangesNothing) {
    anna.act(OpenSearch{}, 3s);
    anna.act(OpenPlace{.lesson = "nowhere", .page = "x", .anchor = "y", .find = {}}, 4s);
    EXPECT_EQ(state().screen, Screen::Search);
    EXPECT_EQ(state().reading->anchor, "block");
}

TEST_F(Marks, TheWordsStayWhilePagesTurnAndEscPutsThemAway) {
    anna.act(OpenPlace{.lesson = "one", .page = "first", .anchor = {}, .find = "parol"}, 3s);
    anna.act(TurnPage{.by = 1}, 4s);
    EXPECT_EQ(state().reading->find, "parol");
    anna.act(GoBack{}, 5s);
    EXPECT_EQ(state().reading->find, "");
    EXPECT_EQ(state().screen, Screen::Lesson);
    anna.act(FindOnPage{.words = "cits"}, 6s);
    EXPECT_EQ(state().reading->find, "cits");
    anna.act(OpenLesson{.lesson = "two", .page = {}}, 7s);
    EXPECT_EQ(state().reading->find, "");
}

}  // namespace
}  // namespace engine::learn
