#include "engine/text/shape_cache.h"

#include <functional>
#include <utility>

namespace engine::text {
namespace {

constexpr std::size_t kEntryOverhead = 160;  // node, key, glyphs: measured, roughly

}  // namespace

std::size_t ShapeCache::Hash::operator()(const View& key) const {
    return std::hash<std::string_view>{}(key.text) * 31 + key.style;
}

/// All of the font that shaping depends on.
std::uint8_t ShapeCache::style_of(const Font& font) {
    const auto family = static_cast<unsigned>(font.family) * 16U;
    return static_cast<std::uint8_t>(family + (joins_letters(font) ? 8U : 0U) +
                                     (font.tabular ? 4U : 0U) + (font.bold ? 2U : 0U) +
                                     (font.italic ? 1U : 0U));
}

const UnitGlyphs* ShapeCache::find(std::string_view text, const Font& font) {
    const View view{text, style_of(font)};
    if (const auto young = young_.find(view); young != young_.end()) {
        return &young->second;
    }
    const auto old = old_.find(view);
    if (old == old_.end()) {
        return nullptr;
    }
    auto node = old_.extract(old);
    return add(std::move(node.key()), std::move(node.mapped()));
}

void ShapeCache::store(std::string_view text, const Font& font, UnitGlyphs glyphs) {
    if (text.size() <= kLongestText) {
        add({std::string(text), style_of(font)}, std::move(glyphs));
    }
}

const UnitGlyphs* ShapeCache::add(Key key, UnitGlyphs glyphs) {
    const std::size_t cost = kEntryOverhead + key.text.size() + glyphs.size() * sizeof(Glyph);
    if (young_bytes_ + cost > kGenerationBytes) {
        old_ = std::exchange(young_, {});
        old_bytes_ = std::exchange(young_bytes_, 0);
    }
    young_bytes_ += cost;
    return &young_.insert_or_assign(std::move(key), std::move(glyphs)).first->second;
}

}  // namespace engine::text
