#include "engine/screens/notes_screen.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/note_sheet.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(NotesScreen, EachEntryOpensIsWrittenAboutAndRemoved) {
    HeadlessScreen screen;
    const NotesView view = example::notes();
    EXPECT_EQ(as<learn::OpenPlace>(screen.click(view, "notes.1.open")).anchor, "k");
    EXPECT_EQ(as<learn::OpenNote>(screen.click(view, "notes.1.edit")).mark.sequence, 2);
    EXPECT_EQ(as<learn::RemoveMark>(screen.click(view, "notes.2.remove")).mark.sequence, 3);
    EXPECT_NE(screen.find("notes.1.open")->name.find("Dzeltens izcēlums"), std::string::npos);
}

TEST(NotesScreen, WhatHasNoPlaceCannotBeOpenedButStaysReadable) {
    HeadlessScreen screen;
    EXPECT_FALSE(learn::acted(screen.click(example::notes(), "notes.2.open")));
    EXPECT_FALSE(screen.find("notes.2.open")->enabled);
    const std::string value = screen.find("notes.2")->value;
    EXPECT_NE(value.find("„Digitālais aģents”\nDigitālais aģents\nŠīs vietas"), std::string::npos)
        << value;
}

TEST(NotesScreen, ABookmarkWithoutANoteInvitesToWriteOne) {
    HeadlessScreen screen;
    screen.show(example::notes());
    EXPECT_EQ(screen.find("notes.0.edit")->name.rfind(screen.words.text("notes.write"), 0), 0U);
    EXPECT_EQ(screen.find("notes.1.edit")->name.rfind(screen.words.text("notes.edit"), 0), 0U);
}

TEST(NotesScreen, LeadsBackAndExports) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::GoBack>(screen.click(example::notes(), "notes.back")));
    EXPECT_TRUE(is<learn::ExportNotes>(screen.click(example::notes(), "notes.export")));
}

TEST(NotesScreen, WhenEmptySaysHowToMakeOneAndHasNothingToExport) {
    HeadlessScreen screen;
    screen.show(NotesView{.bar = example::bar()});
    EXPECT_EQ(screen.find("notes.empty")->value, screen.words.text("notes.how"));
    EXPECT_EQ(screen.find("notes.export"), nullptr);
    EXPECT_EQ(screen.find("notes.guest"), nullptr);
    screen.show(NotesView{.bar = example::bar(), .guest = true});
    EXPECT_EQ(screen.find("notes.guest")->value, screen.words.text("notes.guest"));
}

// The sheet

class NoteSheet : public testing::Test {
protected:
    learn::Action type(std::string_view text) { return screen.show(view, ui::typed(text)); }

    HeadlessScreen screen;
    NoteView view = example::note();
};

TEST_F(NoteSheet, BeginsAtTheEndOfWhatIsThere) {
    screen.show(view);
    EXPECT_EQ(screen.head.ui.focus(), "note.text");
    type("!");
    EXPECT_EQ(screen.find("note.text")->value, "Digitālais aģents!");
}

TEST_F(NoteSheet, EnterBeginsALineAndControlEnterSaves) {
    screen.show(view);
    EXPECT_FALSE(learn::acted(screen.press(view, Enter)));
    type("b");
    const auto edit = as<learn::EditNote>(screen.press(view, Enter, {.control = true}));
    EXPECT_EQ(edit.text, "Digitālais aģents\nb");
    EXPECT_EQ(edit.mark.sequence, 2);
}

TEST_F(NoteSheet, TheButtonsSaveCancelAndRemove) {
    screen.show(view);
    type("x");
    EXPECT_EQ(as<learn::EditNote>(screen.click(view, "note.save")).text, "Digitālais aģentsx");
    EXPECT_TRUE(is<learn::CloseDialog>(screen.click(view, "dialog.close")));
    EXPECT_EQ(as<learn::RemoveMark>(screen.click(view, "note.remove")).mark.sequence, 2);
}

TEST_F(NoteSheet, LeavingByEscLosesNothing) {
    screen.show(view);
    EXPECT_FALSE(learn::acted(screen.press(view, Escape)));  // nothing changed: Esc just closes
    type("x");
    EXPECT_EQ(as<learn::EditNote>(screen.press(view, Escape)).text, "Digitālais aģentsx");
}

TEST_F(NoteSheet, OpenedAgainItShowsWhatWasKept) {
    screen.show(view);
    type("melnraksts");
    screen.show(example::notes());  // cancelled: the sheet is gone
    screen.show(view);
    EXPECT_EQ(screen.find("note.text")->value, "Digitālais aģents");
}

TEST_F(NoteSheet, AHighlightHasATintToChoose) {
    view.tint = learn::MarkTint::Green;
    EXPECT_EQ(as<learn::TintMark>(screen.click(view, "note.tint.blue")).tint,
              learn::MarkTint::Blue);
    EXPECT_TRUE(screen.find("note.tint.green")->selected);
    EXPECT_FALSE(screen.find("note.tint.amber")->selected);
    view.highlight = false;
    screen.show(view);
    EXPECT_EQ(screen.find("note.tint.blue"), nullptr);
}

}  // namespace
}  // namespace engine::screens
