// LabelCache: labels that are laid out already.
//
// A screen is built anew for every frame, often more than once, and most of its labels say what
// they said before. What nobody asked for between two calls of begin() is forgotten.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/layout/text_block.h"
#include "engine/text/glyph_run.h"

namespace engine::ui {

/// A label of plain words, and all that decides where its lines end.
struct Label {
    std::string_view words;
    text::Font font;
    float line_height = 0;  // px at 100 %
    float width = 0;        // the same: what it has room for
    layout::Wording wording;
};

class LabelCache {
public:
    /// A frame begins.
    void begin();

    /// The label in its lines. Valid until the call of begin() after the next.
    const layout::TextBlock& lay_out(const Label& label, text::Measurer& measurer);

    /// How many it remembers.
    std::size_t size() const { return young_.size() + old_.size(); }

private:
    struct Key {
        explicit Key(const Label& label) : words(label.words), rest(label) {}

        std::string words;
        Label rest;  // whose own words may be gone
        Label label() const {
            Label whole = rest;
            whole.words = words;
            return whole;
        }
    };
    struct Hash {
        using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard's name
        std::size_t operator()(const Label& label) const;
        std::size_t operator()(const Key& key) const { return (*this)(key.label()); }
    };
    struct Equal {
        using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard's name
        bool operator()(const Label& a, const Label& b) const;
        bool operator()(const Key& a, const Key& b) const { return (*this)(a.label(), b.label()); }
        bool operator()(const Label& a, const Key& b) const { return (*this)(a, b.label()); }
        bool operator()(const Key& a, const Label& b) const { return (*this)(a.label(), b); }
    };
    using Generation = std::unordered_map<Key, layout::TextBlock, Hash, Equal>;

    Generation young_;  // asked for since begin()
    Generation old_;    // and before it
};

}  // namespace engine::ui
