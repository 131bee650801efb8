// Remembers shaped words, so that a label drawn sixty times a second is shaped once.
//
// Words are kept in font units: shaping knows neither the text size nor how far letters stand
// apart, so a lesson in another size or spacing is made of words that are known already.
//
// Bounded by generations: when the young one is full it becomes the old one, and what was in the
// old one and not asked for since is forgotten. No clock, no list of uses.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/glyph_run.h"

namespace engine::text {

/// Whether letters may become ligatures: letters that stand apart cannot be joined.
inline bool joins_letters(const Font& font) {
    return font.letter_spacing == 0;
}

/// A shaped text in the units of each glyph's face: `x` is the offset from the pen, which the
/// advances move.
using UnitGlyphs = std::vector<Glyph>;

class ShapeCache {
public:
    static constexpr std::size_t kGenerationBytes = std::size_t{4} * 1024 * 1024;  // 10,000 words
    static constexpr std::size_t kLongestText = 512;  // bytes; longer ones are not worth a place

    /// What was stored for this text, and for `font` in any size and spacing; or null. Valid until
    /// the next call.
    const UnitGlyphs* find(std::string_view text, const Font& font);

    void store(std::string_view text, const Font& font, UnitGlyphs glyphs);

    /// About how much memory both generations use.
    std::size_t bytes() const { return young_bytes_ + old_bytes_; }

private:
    struct View {
        std::string_view text;
        std::uint8_t style = 0;
    };
    struct Key {
        std::string text;
        std::uint8_t style = 0;
    };
    struct Hash {
        using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard's name
        std::size_t operator()(const View& key) const;
        std::size_t operator()(const Key& key) const { return (*this)(View{key.text, key.style}); }
    };
    struct Equal {
        using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard's name
        template <class A, class B>
        bool operator()(const A& a, const B& b) const {
            return a.text == b.text && a.style == b.style;
        }
    };
    using Generation = std::unordered_map<Key, UnitGlyphs, Hash, Equal>;

    static std::uint8_t style_of(const Font& font);
    const UnitGlyphs* add(Key key, UnitGlyphs glyphs);

    Generation young_;
    Generation old_;
    std::size_t young_bytes_ = 0;
    std::size_t old_bytes_ = 0;
};

}  // namespace engine::text
