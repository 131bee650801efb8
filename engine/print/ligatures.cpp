#include "engine/print/ligatures.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "engine/text/utf8.h"

namespace engine::print {
namespace {

/// Where the cluster of each glyph ends in the text.
std::vector<std::uint32_t> cluster_ends(const text::GlyphRun& run, std::size_t size) {
    std::vector<std::uint32_t> starts;
    for (const text::Glyph& glyph : run.glyphs) {
        starts.push_back(glyph.cluster);
    }
    std::ranges::sort(starts);
    std::vector<std::uint32_t> ends;
    for (const text::Glyph& glyph : run.glyphs) {
        const auto next = std::ranges::upper_bound(starts, glyph.cluster);
        ends.push_back(next == starts.end() ? static_cast<std::uint32_t>(size) : *next);
    }
    return ends;
}

/// The glyphs of `letters` one by one, as wide together as `whole`. Nothing when a letter is not
/// exactly one glyph of the same face.
std::optional<std::vector<text::Glyph>> taken_apart(const text::Glyph& whole,
                                                    std::string_view letters,
                                                    const text::Font& font,
                                                    text::Measurer& measurer) {
    std::vector<text::Glyph> parts;
    float width = 0;
    const auto decoded = text::decode(letters);
    for (std::size_t i = 0; i < decoded.size(); ++i) {
        const std::size_t end = i + 1 < decoded.size() ? decoded[i + 1].offset : letters.size();
        const text::GlyphRun letter =
            measurer.shape(letters.substr(decoded[i].offset, end - decoded[i].offset), font);
        if (letter.glyphs.size() != 1 || letter.glyphs.front().face != whole.face ||
            !(letter.width > 0)) {
            return std::nullopt;
        }
        parts.push_back(letter.glyphs.front());
        parts.back().cluster = whole.cluster + decoded[i].offset;
        width += letter.width;
    }
    float x = whole.x;
    for (text::Glyph& part : parts) {
        part.x = x;
        part.advance *= whole.advance / width;
        x += part.advance;
    }
    return parts;
}

}  // namespace

text::GlyphRun without_ligatures(text::GlyphRun run, std::string_view text,
                                 text::Measurer& measurer) {
    // The space behind the last line but one of a paragraph belongs to no letter.
    const std::size_t size = text.ends_with(' ') ? text.size() - 1 : text.size();
    const auto ends = cluster_ends(run, size);
    std::vector<text::Glyph> glyphs;
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        const text::Glyph& glyph = run.glyphs[i];
        const std::string_view letters = glyph.cluster < ends[i] && ends[i] <= size
                                             ? text.substr(glyph.cluster, ends[i] - glyph.cluster)
                                             : std::string_view{};
        const bool several = letters.size() > 1 && text::decode(letters).size() > 1;
        const auto parts = several ? taken_apart(glyph, letters, run.font, measurer) : std::nullopt;
        if (parts) {
            glyphs.insert(glyphs.end(), parts->begin(), parts->end());
        } else {
            glyphs.push_back(glyph);
        }
    }
    run.glyphs = std::move(glyphs);
    return run;
}

}  // namespace engine::print
