// TextEdit: a text being typed, of one line or of several: caret, selection, undo, clipboard. The
// editing itself is stb_textedit's; this class gives it our strings and keys. Knows nothing of
// pixels: Up and Down, which depend on them, are its owner's.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ui/keyboard.h"

namespace engine::ui {

struct Clipboard;

class TextEdit {
public:
    enum class Lines { One, Many };

    /// Holds at most `limit` characters. Line ends are dropped where there is one line only.
    explicit TextEdit(std::size_t limit, Lines lines = Lines::One);
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
    /// As place_caret(), but what lies between stays selected.
    void select_to(std::size_t position);

    /// Where Up and Down aim, for the owner to keep; forgotten when the caret goes elsewhere.
    std::optional<float> column() const { return column_; }
    void keep_column(float x) { column_ = x; }

private:
    struct State;
    void type(char32_t character);
    void press(const Keyboard::Stroke& stroke, const Clipboard& clipboard);
    std::u32string selected() const;

    std::u32string accepted(std::u32string_view characters) const;

    std::unique_ptr<State> state_;
    std::size_t limit_;
    Lines lines_;
    std::optional<float> column_;
};

}  // namespace engine::ui
