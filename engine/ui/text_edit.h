// TextEdit: one line of text being typed: caret, selection, undo, clipboard. The editing itself is
// stb_textedit's; this class gives it our strings and keys. Knows nothing of pixels.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ui/keyboard.h"

namespace engine::ui {

struct Clipboard;

class TextEdit {
public:
    /// Holds at most `limit` characters.
    explicit TextEdit(std::size_t limit);
    ~TextEdit();
    TextEdit(TextEdit&&) noexcept;
    TextEdit& operator=(TextEdit&&) noexcept;
    TextEdit(const TextEdit&) = delete;
    TextEdit& operator=(const TextEdit&) = delete;

    std::string text() const;  // UTF-8
    std::u32string_view characters() const;
    void set_text(std::string_view utf8);  // caret at the end, nothing to undo

    void apply(const std::vector<Keyboard::Stroke>& strokes, const Clipboard& clipboard);

    // Positions are in characters from the start.
    std::size_t caret() const;
    std::size_t selection_begin() const;
    std::size_t selection_end() const;
    void place_caret(std::size_t position);

private:
    struct State;
    void type(char32_t character);
    void press(const Keyboard::Stroke& stroke, const Clipboard& clipboard);
    std::u32string selected() const;

    std::unique_ptr<State> state_;
    std::size_t limit_;
};

}  // namespace engine::ui
