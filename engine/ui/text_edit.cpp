#include "engine/ui/text_edit.h"

#include <algorithm>

#include "engine/ui/clipboard.h"
#include "engine/ui/utf32.h"

// stb_textedit is a template in macros: it asks for the string type and its operations first.
namespace {

using EditedString = std::u32string;

enum EditKey : int {  // above every Unicode character, so that keys and letters cannot meet
    kKeyLeft = 0x200000,
    kKeyRight,
    kKeyUp,
    kKeyDown,
    kKeyPageUp,
    kKeyPageDown,
    kKeyLineStart,
    kKeyLineEnd,
    kKeyTextStart,
    kKeyTextEnd,
    kKeyDelete,
    kKeyBackspace,
    kKeyUndo,
    kKeyRedo,
    kKeyWordLeft,
    kKeyWordRight,
    kKeyShift = 0x400000
};

}  // namespace

// NOLINTBEGIN
#define STB_TEXTEDIT_CHARTYPE char32_t
#define STB_TEXTEDIT_STRING EditedString
#include <stb/stb_textedit.h>

namespace {

int length_of(const EditedString* text) {
    return static_cast<int>(text->size());
}

// As if it were one line, every character one unit wide: the owner knows about lines and pixels.
void layout_row(StbTexteditRow* row, const EditedString* text, int start) {
    row->x0 = 0;
    row->x1 = static_cast<float>(text->size());
    row->baseline_y_delta = 1;
    row->ymin = 0;
    row->ymax = 1;
    row->num_chars = length_of(text) - start;
}

void delete_characters(EditedString* text, int at, int count) {
    text->erase(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
}

int insert_characters(EditedString* text, int at, const char32_t* characters, int count) {
    text->insert(static_cast<std::size_t>(at), characters, static_cast<std::size_t>(count));
    return 1;
}

bool is_space(char32_t character) {
    return character == U' ';
}

}  // namespace

#define STB_TEXTEDIT_STRINGLEN(text) length_of(text)
#define STB_TEXTEDIT_LAYOUTROW(row, text, start) layout_row(row, text, start)
#define STB_TEXTEDIT_GETWIDTH(text, start, index) 1.0F
#define STB_TEXTEDIT_KEYTOTEXT(key) ((key) < kKeyLeft ? (key) : -1)
#define STB_TEXTEDIT_GETCHAR(text, index) ((*(text))[static_cast<std::size_t>(index)])
#define STB_TEXTEDIT_NEWLINE U'\n'
#define STB_TEXTEDIT_DELETECHARS(text, at, count) delete_characters(text, at, count)
#define STB_TEXTEDIT_INSERTCHARS(text, at, characters, count) \
    insert_characters(text, at, characters, count)
#define STB_TEXTEDIT_IS_SPACE(character) is_space(character)
#define STB_TEXTEDIT_K_SHIFT kKeyShift
#define STB_TEXTEDIT_K_LEFT kKeyLeft
#define STB_TEXTEDIT_K_RIGHT kKeyRight
#define STB_TEXTEDIT_K_UP kKeyUp
#define STB_TEXTEDIT_K_DOWN kKeyDown
#define STB_TEXTEDIT_K_PGUP kKeyPageUp
#define STB_TEXTEDIT_K_PGDOWN kKeyPageDown
#define STB_TEXTEDIT_K_LINESTART kKeyLineStart
#define STB_TEXTEDIT_K_LINEEND kKeyLineEnd
#define STB_TEXTEDIT_K_TEXTSTART kKeyTextStart
#define STB_TEXTEDIT_K_TEXTEND kKeyTextEnd
#define STB_TEXTEDIT_K_DELETE kKeyDelete
#define STB_TEXTEDIT_K_BACKSPACE kKeyBackspace
#define STB_TEXTEDIT_K_UNDO kKeyUndo
#define STB_TEXTEDIT_K_REDO kKeyRedo
#define STB_TEXTEDIT_K_WORDLEFT kKeyWordLeft
#define STB_TEXTEDIT_K_WORDRIGHT kKeyWordRight
#define STB_TEXTEDIT_IMPLEMENTATION
#include <stb/stb_textedit.h>
// NOLINTEND

namespace engine::ui {
namespace {

int edit_key(const Keyboard::Stroke& stroke) {
    using enum render::Key;
    const bool word = stroke.mods.control;
    switch (stroke.key) {
        case Left:
            return word ? kKeyWordLeft : kKeyLeft;
        case Right:
            return word ? kKeyWordRight : kKeyRight;
        case Home:
            return kKeyLineStart;
        case End:
            return kKeyLineEnd;
        case Delete:
            return kKeyDelete;
        case Backspace:
            return kKeyBackspace;
        case Z:
            return word ? (stroke.mods.shift ? kKeyRedo : kKeyUndo) : 0;
        default:
            return 0;
    }
}

bool ends_line(char32_t character) {
    return character == U'\n' || character == U'\r' || character == 0x85 || character == 0x2028 ||
           character == 0x2029;
}

}  // namespace

struct TextEdit::State {
    std::u32string text;
    STB_TexteditState edit{};
};

TextEdit::TextEdit(std::size_t limit, Lines lines)
    : state_(std::make_unique<State>()), limit_(limit), lines_(lines) {
    stb_textedit_initialize_state(&state_->edit, lines_ == Lines::One ? 1 : 0);
}
TextEdit::~TextEdit() = default;
TextEdit::TextEdit(TextEdit&&) noexcept = default;
TextEdit& TextEdit::operator=(TextEdit&&) noexcept = default;

std::string TextEdit::text() const {
    return to_utf8(state_->text);
}

std::u32string_view TextEdit::characters() const {
    return state_->text;
}

void TextEdit::set_text(std::string_view utf8) {
    state_->text = accepted(to_utf32(utf8)).substr(0, limit_);
    stb_textedit_initialize_state(&state_->edit, lines_ == Lines::One ? 1 : 0);
    place_caret(state_->text.size());
}

/// What of `characters` may stand in the text: no control characters, line ends as '\n' or not at
/// all.
std::u32string TextEdit::accepted(std::u32string_view characters) const {
    std::u32string kept;
    char32_t previous = 0;
    for (const char32_t character : characters) {
        if (ends_line(character)) {
            const bool second_half = character == U'\n' && previous == U'\r';
            kept += lines_ == Lines::Many && !second_half ? U"\n" : U"";
        } else if (character >= U' ' && character != 0x7F) {
            kept += character;
        }
        previous = character;
    }
    return kept;
}

void TextEdit::apply(const std::vector<Keyboard::Stroke>& strokes, const Clipboard& clipboard) {
    for (const Keyboard::Stroke& stroke : strokes) {
        column_.reset();
        if (stroke.character != 0) {
            for (const char32_t character : accepted(std::u32string(1, stroke.character))) {
                type(character);
            }
        } else {
            press(stroke, clipboard);
        }
    }
}

void TextEdit::type(char32_t character) {
    const bool replaces = selection_begin() != selection_end();
    if (replaces || state_->text.size() < limit_) {
        stb_textedit_key(&state_->text, &state_->edit, static_cast<int>(character));
    }
}

void TextEdit::press(const Keyboard::Stroke& stroke, const Clipboard& clipboard) {
    using enum render::Key;
    if (stroke.mods.alt) {
        return;  // AltGr is Control and Alt on Windows: the letter that it makes comes by itself
    }
    if (stroke.key == Enter && lines_ == Lines::Many) {
        type(U'\n');
    } else if (const int key = edit_key(stroke)) {
        const bool extends = stroke.mods.shift && stroke.key != Z;
        stb_textedit_key(&state_->text, &state_->edit, extends ? key | kKeyShift : key);
    } else if (stroke.mods.control && stroke.key == A) {
        state_->edit.select_start = 0;
        state_->edit.select_end = length_of(&state_->text);
        state_->edit.cursor = state_->edit.select_end;
    } else if (stroke.mods.control && (stroke.key == C || stroke.key == X)) {
        if (selected().empty()) {
            return;  // what the clipboard holds is worth more than nothing
        }
        clipboard.copy(to_utf8(selected()));
        if (stroke.key == X) {
            stb_textedit_cut(&state_->text, &state_->edit);
        }
    } else if (stroke.mods.control && stroke.key == V) {
        for (const char32_t character : accepted(to_utf32(clipboard.paste()))) {
            type(character);
        }
    }
}

std::u32string TextEdit::selected() const {
    return state_->text.substr(selection_begin(), selection_end() - selection_begin());
}

std::size_t TextEdit::caret() const {
    return std::min(static_cast<std::size_t>(state_->edit.cursor), state_->text.size());
}

std::size_t TextEdit::selection_begin() const {
    return static_cast<std::size_t>(std::min(state_->edit.select_start, state_->edit.select_end));
}

std::size_t TextEdit::selection_end() const {
    const int end = std::max(state_->edit.select_start, state_->edit.select_end);
    return std::min(static_cast<std::size_t>(end), state_->text.size());
}

void TextEdit::select_to(std::size_t position) {
    const std::size_t fixed = selection_begin() == selection_end() ? caret()
                              : state_->edit.cursor == state_->edit.select_end
                                  ? static_cast<std::size_t>(state_->edit.select_start)
                                  : static_cast<std::size_t>(state_->edit.select_end);
    column_.reset();
    state_->edit.select_start = static_cast<int>(fixed);
    state_->edit.cursor = static_cast<int>(std::min(position, state_->text.size()));
    state_->edit.select_end = state_->edit.cursor;
}

void TextEdit::place_caret(std::size_t position) {
    column_.reset();
    state_->edit.cursor = static_cast<int>(std::min(position, state_->text.size()));
    state_->edit.select_start = state_->edit.cursor;
    state_->edit.select_end = state_->edit.cursor;
}

}  // namespace engine::ui
