// Parts of a shaped run: how wide it is up to a letter, and the glyphs between two letters.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/glyph_run.h"

namespace engine::layout {

/// Letters that must stay together, in text order (a run is in visual order).
struct Cluster {
    std::uint32_t begin = 0;
    float width = 0;
};

std::vector<Cluster> clusters_of(const text::GlyphRun& run);

/// How wide the clusters that begin before byte `end` are, together.
float width_before(const text::GlyphRun& run, std::uint32_t end);

/// The glyphs of the clusters that begin in [begin, end), moved to where a run starts.
std::vector<text::Glyph> slice(const text::GlyphRun& run, std::uint32_t begin, std::uint32_t end);

}  // namespace engine::layout
