#include "engine/layout/run_slices.h"

#include <algorithm>

namespace engine::layout {

std::vector<Cluster> clusters_of(const text::GlyphRun& run) {
    std::vector<Cluster> clusters;
    clusters.reserve(run.glyphs.size());
    for (const text::Glyph& glyph : run.glyphs) {
        clusters.push_back({glyph.cluster, glyph.advance});
    }
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const Cluster& a, const Cluster& b) { return a.begin < b.begin; });
    std::vector<Cluster> merged;
    for (const Cluster& cluster : clusters) {
        if (!merged.empty() && merged.back().begin == cluster.begin) {
            merged.back().width += cluster.width;
        } else {
            merged.push_back(cluster);
        }
    }
    return merged;
}

float width_before(const text::GlyphRun& run, std::uint32_t end) {
    float width = 0;
    for (const text::Glyph& glyph : run.glyphs) {
        width += glyph.cluster < end ? glyph.advance : 0;
    }
    return width;
}

std::vector<text::Glyph> slice(const text::GlyphRun& run, std::uint32_t begin, std::uint32_t end) {
    std::vector<text::Glyph> glyphs;
    float skipped = 0;
    for (text::Glyph glyph : run.glyphs) {
        if (glyph.cluster >= begin && glyph.cluster < end) {
            glyph.x -= skipped;
            glyphs.push_back(glyph);
        } else {
            skipped += glyph.advance;
        }
    }
    return glyphs;
}

}  // namespace engine::layout
