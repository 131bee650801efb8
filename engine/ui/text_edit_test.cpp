#include "engine/ui/text_edit.h"

#include <gtest/gtest.h>

#include "engine/ui/clipboard.h"
#include "engine/ui/utf32.h"

namespace engine::ui {
namespace {

using enum render::Key;

constexpr render::Mods kShift{.shift = true};
constexpr render::Mods kControl{.control = true};
constexpr render::Mods kAltGr{.control = true, .alt = true};  // what Windows makes of it

class TextEditing : public testing::Test {
protected:
    void type(std::string_view text) {
        for (const char32_t character : to_utf32(text)) {
            edit.apply({{.character = character}}, clipboard);
        }
    }
    void press(render::Key key, render::Mods mods = {}) {
        edit.apply({{.key = key, .mods = mods}}, clipboard);
    }

    std::string held = "nothing yet";  // by the clipboard
    Clipboard clipboard{.paste = [this] { return held; },
                        .copy = [this](const std::string& text) { held = text; }};
    TextEdit edit{20};
};

TEST_F(TextEditing, TakesLatvianLetters) {
    type("Āāčēģīķļņšūž");
    EXPECT_EQ(edit.text(), "Āāčēģīķļņšūž");
    EXPECT_EQ(edit.caret(), 12U);
}

TEST_F(TextEditing, OneLineStaysOne) {
    press(Enter);
    held = "a\r\nb\nc\u2028d\x01";
    press(V, kControl);
    EXPECT_EQ(edit.text(), "abcd");
    edit.set_text("e\nf");
    EXPECT_EQ(edit.text(), "ef");
}

TEST_F(TextEditing, ManyLinesKeepTheirEnds) {
    edit = TextEdit(20, TextEdit::Lines::Many);
    type("a");
    press(Enter);
    press(Enter);
    type("b");
    EXPECT_EQ(edit.text(), "a\n\nb");
    press(Z, kControl);
    press(Z, kControl);
    EXPECT_EQ(edit.text(), "a\n");
    held = "x\r\ny\rz\u2028\x01";
    press(V, kControl);
    EXPECT_EQ(edit.text(), "a\nx\ny\nz\n");
    edit.set_text("1\r\n2");
    EXPECT_EQ(edit.text(), "1\n2");
    EXPECT_EQ(edit.caret(), 3U);
}

TEST_F(TextEditing, SelectToKeepsWhatLiesBetween) {
    type("abcdef");
    edit.place_caret(2);
    edit.select_to(4);
    EXPECT_EQ(edit.selection_begin(), 2U);
    EXPECT_EQ(edit.selection_end(), 4U);
    edit.select_to(1);  // over the place where it began
    EXPECT_EQ(edit.selection_begin(), 1U);
    EXPECT_EQ(edit.selection_end(), 2U);
    EXPECT_EQ(edit.caret(), 1U);
    press(Left, kShift);
    EXPECT_EQ(edit.selection_begin(), 0U);
    EXPECT_EQ(edit.selection_end(), 2U);
    edit.select_to(99);
    EXPECT_EQ(edit.selection_end(), 6U);
}

TEST_F(TextEditing, TheColumnIsForgottenWhenTheCaretGoesElsewhere) {
    type("abc");
    edit.keep_column(25);
    EXPECT_EQ(edit.column(), 25);
    press(Left);
    EXPECT_EQ(edit.column(), std::nullopt);
    edit.keep_column(25);
    edit.place_caret(0);
    EXPECT_EQ(edit.column(), std::nullopt);
}

TEST_F(TextEditing, LettersGoWhereTheCaretIs) {
    type("Ana");
    edit.place_caret(1);
    type("n");
    EXPECT_EQ(edit.text(), "Anna");
    EXPECT_EQ(edit.caret(), 2U);
}

TEST_F(TextEditing, ACaretBeyondTheTextStaysAtItsEnd) {
    type("Ilze");
    edit.place_caret(99);
    EXPECT_EQ(edit.caret(), 4U);
}

TEST_F(TextEditing, BackspaceRemovesOneCharacterAndNotOneByte) {
    type("kā");
    press(Backspace);
    EXPECT_EQ(edit.text(), "k");
}

TEST_F(TextEditing, BackspaceAtTheStartAndDeleteAtTheEndDoNothing) {
    type("ab");
    press(Delete);
    press(Home);
    press(Backspace);
    EXPECT_EQ(edit.text(), "ab");
    EXPECT_EQ(edit.caret(), 0U);
}

TEST_F(TextEditing, HomeAndEndGoToTheEdges) {
    type("Ogre");
    press(Home);
    EXPECT_EQ(edit.caret(), 0U);
    press(Delete);
    press(End);
    EXPECT_EQ(edit.text(), "gre");
    EXPECT_EQ(edit.caret(), 3U);
}

TEST_F(TextEditing, ShiftAndArrowsSelectAndTypingReplaces) {
    type("abc");
    press(Left, kShift);
    press(Left, kShift);
    EXPECT_EQ(edit.selection_begin(), 1U);
    EXPECT_EQ(edit.selection_end(), 3U);
    type("ž");
    EXPECT_EQ(edit.text(), "až");
    EXPECT_EQ(edit.selection_begin(), edit.selection_end());
}

TEST_F(TextEditing, ControlAndArrowsMoveByWords) {
    type("Anna Liepa");
    press(Left, kControl);
    EXPECT_EQ(edit.caret(), 5U);
    press(Left, kControl);
    EXPECT_EQ(edit.caret(), 0U);
}

TEST_F(TextEditing, SelectAllAndCutEmptyTheField) {
    type("Bērziņa");
    press(A, kControl);
    EXPECT_EQ(edit.selection_end() - edit.selection_begin(), 7U);
    press(X, kControl);
    EXPECT_EQ(edit.text(), "");
    EXPECT_EQ(held, "Bērziņa");
    EXPECT_EQ(edit.caret(), 0U);
}

TEST_F(TextEditing, CopyKeepsTheTextAndPasteInsertsIt) {
    type("šis ");
    press(A, kControl);
    press(C, kControl);
    EXPECT_EQ(held, "šis ");
    press(End);
    press(V, kControl);
    EXPECT_EQ(edit.text(), "šis šis ");
}

TEST_F(TextEditing, CopyingNothingKeepsWhatTheClipboardHolds) {
    type("abc");
    press(C, kControl);
    press(X, kControl);
    EXPECT_EQ(held, "nothing yet");
    EXPECT_EQ(edit.text(), "abc");
}

TEST_F(TextEditing, PasteReplacesTheSelection) {
    type("veca");
    held = "jauna";
    press(A, kControl);
    press(V, kControl);
    EXPECT_EQ(edit.text(), "jauna");
}

TEST_F(TextEditing, UndoAndRedoGoBackAndForth) {
    type("ab");
    press(Z, kControl);
    EXPECT_EQ(edit.text(), "a");
    press(Z, {.shift = true, .control = true});
    EXPECT_EQ(edit.text(), "ab");
}

TEST_F(TextEditing, UndoBringsBackWhatWasCut) {
    type("Ilze");
    press(A, kControl);
    press(X, kControl);
    press(Z, kControl);
    EXPECT_EQ(edit.text(), "Ilze");
}

TEST_F(TextEditing, AltGrTypesALetterAndIsNoCommand) {
    type("M");
    for (const auto& [key, letter] : {std::pair{A, "ā"}, {C, "č"}, {Z, "ž"}, {X, "x"}, {V, "v"}}) {
        press(key, kAltGr);
        type(letter);
    }
    EXPECT_EQ(edit.text(), "Māčžxv");
    EXPECT_EQ(held, "nothing yet");
}

TEST_F(TextEditing, StopsAtTheLimit) {
    type(std::string(30, 'a'));
    EXPECT_EQ(edit.characters().size(), 20U);
    held = "b";
    press(V, kControl);
    EXPECT_EQ(edit.text(), std::string(20, 'a'));
    press(A, kControl);
    type("c");
    EXPECT_EQ(edit.text(), "c");
}

TEST_F(TextEditing, AnOverlongPasteIsCutAtTheLimit) {
    held = std::string(100'000, 'x');
    press(V, kControl);
    EXPECT_EQ(edit.characters().size(), 20U);
}

TEST_F(TextEditing, RefusesControlCharacters) {
    for (char32_t character = 1; character < U' '; ++character) {
        edit.apply({{.character = character}}, clipboard);
    }
    edit.apply({{.character = 0x7F}}, clipboard);
    held = "a\r\nb\tc";
    press(V, kControl);
    EXPECT_EQ(edit.text(), "abc");
}

TEST_F(TextEditing, PastedBytesThatAreNoUtf8BecomeReplacementCharacters) {
    held = "a\xFF";
    press(V, kControl);
    EXPECT_EQ(edit.text(), "a\xEF\xBF\xBD");
}

TEST_F(TextEditing, SetTextPutsTheCaretAtTheEndAndForgetsThePast) {
    type("abc");
    edit.set_text("Ogre, Ikšķile, Lielvārde");
    EXPECT_EQ(edit.characters().size(), 20U);
    EXPECT_EQ(edit.caret(), 20U);
    press(Z, kControl);
    EXPECT_EQ(edit.characters().size(), 20U);
}

}  // namespace
}  // namespace engine::ui
