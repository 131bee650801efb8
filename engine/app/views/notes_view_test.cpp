#include <gtest/gtest.h>

#include "engine/app/notes/kept_notebook.h"
#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

using learn::Mark;
using learn::MarkKind;
using learn::MarkTint;

class NotesViews : public example::Views {
protected:
    NotesViews() {
        shelf.lessons["one"]->pages[0].blocks.push_back(tests::paragraph("Droša parole."));
        add({.id = {"s", 1},
             .lesson = "one",
             .page = "p2",
             .passages = {{.quoted = "Virsraksts"}}});
        add({.id = {"s", 2},
             .kind = MarkKind::Highlight,
             .lesson = "one",
             .page = "p1",
             .passages = {{"k", 0, 6, "Droša"}},
             .tint = MarkTint::Blue,
             .note = "mana doma"});
    }
    void add(const Mark& mark) {
        state.marking.marks.push_back(mark);
        ++state.marking.revision;
    }
    screens::NotesView view() { return notes_view(context(), notebook.of(state)); }

    KeptNotebook notebook{shelf};
};

TEST_F(NotesViews, ShowEachMarkWithItsWordsAndPlace) {
    const auto shown = view();
    EXPECT_FALSE(shown.guest);
    EXPECT_EQ(shown.summary, latvian().plural("notes.count", 2));
    ASSERT_EQ(shown.lessons.size(), 1U);
    EXPECT_EQ(shown.lessons[0].title, "1.1 Nodarbība one");
    ASSERT_EQ(shown.lessons[0].rows.size(), 2U);
    const screens::NoteRow& highlight = shown.lessons[0].rows[0];
    EXPECT_EQ(highlight.mark.sequence, 2);
    EXPECT_EQ(highlight.tone, base::Tone::Blue);
    EXPECT_EQ(highlight.quoted, "„Droša”");
    EXPECT_EQ(highlight.note, "mana doma");
    EXPECT_EQ(highlight.trouble, "");
    EXPECT_EQ(highlight.place.page, "p1");
    EXPECT_NE(highlight.place.anchor, "");
    const screens::NoteRow& bookmark = shown.lessons[0].rows[1];
    EXPECT_EQ(bookmark.quoted, "");
    EXPECT_NE(bookmark.about.find("Grāmatzīme · Virsraksts"), std::string::npos) << bookmark.about;
}

TEST_F(NotesViews, ALongQuoteAndNoteAreShortenedInTheListOnly) {
    std::string letters;
    for (int i = 0; i < 1000; ++i) {
        letters += "ž";
    }
    state.marking.marks[1].passages[0].quoted = letters;
    state.marking.marks[1].note = letters;
    ++state.marking.revision;
    const auto shown = view();
    const screens::NoteRow& row = shown.lessons[0].rows.front();
    EXPECT_EQ(row.quoted.size(), std::string("„…”").size() + std::size_t{2} * 300);
    EXPECT_EQ(row.note.size(), std::string("…").size() + std::size_t{2} * 600);
    EXPECT_EQ(row.trouble, latvian().text("notes.lost"));
    state.marking.opened = learn::MarkId{"s", 2};
    EXPECT_EQ(note_view(context(), notebook.of(state)).note, letters);
}

TEST_F(NotesViews, TheSheetIsAboutTheMarkThatIsOpened) {
    state.marking.opened = learn::MarkId{"s", 2};
    const auto sheet = note_view(context(), notebook.of(state));
    EXPECT_EQ(sheet.mark.sequence, 2);
    EXPECT_EQ(sheet.note, "mana doma");
    EXPECT_TRUE(sheet.highlight);
    EXPECT_EQ(sheet.tint, MarkTint::Blue);
    state.marking.opened = learn::MarkId{"s", 1};
    EXPECT_FALSE(note_view(context(), notebook.of(state)).highlight);
}

TEST_F(NotesViews, AGuestIsToldSo) {
    state.person.reset();
    EXPECT_TRUE(view().guest);
}

TEST_F(NotesViews, TheNotebookIsWorkedOutAgainOnlyWhenItMust) {
    EXPECT_EQ(view().lessons[0].rows.size(), 2U);
    state.marking.marks.pop_back();
    EXPECT_EQ(view().lessons[0].rows.size(), 2U);
    ++state.marking.revision;
    EXPECT_EQ(view().lessons[0].rows.size(), 1U);
    state.preferences.language = content::Language::English;
    EXPECT_EQ(view().lessons[0].title, "1.1 Lesson one");
}

TEST_F(NotesViews, TheLessonKnowsWhetherItsPageIsBookmarked) {
    open("one", 1);
    EXPECT_TRUE(lesson_view(context()).bookmarked);
    open("one", 0);
    EXPECT_FALSE(lesson_view(context()).bookmarked);
    open("two", 1);
    EXPECT_FALSE(lesson_view(context()).bookmarked);
}

}  // namespace
}  // namespace engine::app
