#include "engine/text/shape_cache.h"

#include <functional>
#include <utility>

namespace engine::text {
namespace {

constexpr std::size_t kEntryOverhead = 160;  // node, key, run: measured, roughly

}  // namespace

std::size_t ShapeCache::Hash::operator()(const View& key) const {
    const float spacing = key.font.letter_spacing + 2 * key.font.word_spacing;
    const std::size_t style = static_cast<std::size_t>(key.font.family) * 8 +
                              (key.font.tabular ? 4U : 0U) + (key.font.bold ? 2U : 0U) +
                              (key.font.italic ? 1U : 0U) + std::hash<float>{}(spacing);
    std::size_t hash = std::hash<std::string_view>{}(key.text);
    hash ^= std::hash<float>{}(key.font.size) + 0x9E3779B9U + (hash << 6U) + (hash >> 2U);
    return hash * 31 + style;
}

const GlyphRun* ShapeCache::find(std::string_view text, const Font& font) {
    const View view{text, font};
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

void ShapeCache::store(std::string_view text, const Font& font, const GlyphRun& run) {
    if (text.size() <= kLongestText) {
        add({std::string(text), font}, run);
    }
}

const GlyphRun* ShapeCache::add(Key key, GlyphRun run) {
    const std::size_t cost = kEntryOverhead + key.text.size() + run.glyphs.size() * sizeof(Glyph);
    if (young_bytes_ + cost > kGenerationBytes) {
        old_ = std::exchange(young_, {});
        old_bytes_ = std::exchange(young_bytes_, 0);
    }
    young_bytes_ += cost;
    return &young_.insert_or_assign(std::move(key), std::move(run)).first->second;
}

}  // namespace engine::text
