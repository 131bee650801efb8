// Remembers shaped words, so that a label drawn sixty times a second is shaped once.
//
// Bounded by generations: when the young one is full it becomes the old one, and what was in the
// old one and not asked for since is forgotten. No clock, no list of uses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/text/glyph_run.h"

namespace engine::text {

class ShapeCache {
public:
    static constexpr std::size_t kGenerationBytes = std::size_t{4} * 1024 * 1024;  // 10,000 words
    static constexpr std::size_t kLongestText = 512;  // bytes; longer ones are not worth a place

    /// The run stored for this text and font, or null. Valid until the next call.
    const GlyphRun* find(std::string_view text, const Font& font);

    void store(std::string_view text, const Font& font, const GlyphRun& run);

    /// About how much memory both generations use.
    std::size_t bytes() const { return young_bytes_ + old_bytes_; }

private:
    struct View {
        std::string_view text;
        Font font;
    };
    struct Key {
        std::string text;
        Font font;
    };
    struct Hash {
        using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard's name
        std::size_t operator()(const View& key) const;
        std::size_t operator()(const Key& key) const { return (*this)(View{key.text, key.font}); }
    };
    struct Equal {
        using is_transparent = void;  // NOLINT(readability-identifier-naming): the standard's name
        template <class A, class B>
        bool operator()(const A& a, const B& b) const {
            return a.text == b.text && a.font == b.font;
        }
    };
    using Generation = std::unordered_map<Key, GlyphRun, Hash, Equal>;

    const GlyphRun* add(Key key, GlyphRun run);

    Generation young_;
    Generation old_;
    std::size_t young_bytes_ = 0;
    std::size_t old_bytes_ = 0;
};

}  // namespace engine::text
