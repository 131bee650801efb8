#include "engine/print/text_parts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace engine::print {
namespace {

/// Neighbouring glyphs of one cluster, and what they say.
struct Group {
    std::vector<text::Glyph> glyphs;
    std::string text;
    std::ptrdiff_t place = 0;  // in the reading order of the run
};

std::string without_soft_hyphens(std::string_view text) {
    constexpr std::string_view kSoftHyphen = "\xC2\xAD";
    std::string plain;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(kSoftHyphen), text.size());
        plain += text.substr(0, end);
        text.remove_prefix(std::min(end + kSoftHyphen.size(), text.size()));
    }
    return plain;
}

/// Where the clusters of a run begin, in reading order.
std::vector<std::uint32_t> starts_of(const text::GlyphRun& run) {
    std::vector<std::uint32_t> starts;
    for (const text::Glyph& glyph : run.glyphs) {
        starts.push_back(glyph.cluster);
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

/// What the cluster at `start` says: the text up to the next one.
std::string text_of(std::uint32_t start, const std::vector<std::uint32_t>& starts,
                    std::string_view text) {
    if (start >= text.size()) {
        return "-";
    }
    const auto next = std::ranges::upper_bound(starts, start);
    const std::size_t begin = start == starts.front() ? 0 : start;
    const std::size_t end =
        next == starts.end() ? text.size() : std::min<std::size_t>(*next, text.size());
    return without_soft_hyphens(text.substr(begin, end - begin));
}

std::vector<Group> groups_of(const text::GlyphRun& run, std::string_view text) {
    const auto starts = starts_of(run);
    std::vector<Group> groups;
    for (const text::Glyph& glyph : run.glyphs) {
        if (groups.empty() || groups.back().glyphs.back().cluster != glyph.cluster) {
            groups.push_back({.glyphs = {}, .text = text_of(glyph.cluster, starts, text)});
        }
        groups.back().glyphs.push_back(glyph);
    }
    std::erase_if(groups, [](const Group& group) { return group.text.empty(); });
    std::vector<Group*> in_reading_order;
    in_reading_order.reserve(groups.size());
    for (Group& group : groups) {
        in_reading_order.push_back(&group);
    }
    std::ranges::stable_sort(in_reading_order, {},
                             [](const Group* group) { return group->glyphs.front().cluster; });
    for (std::size_t i = 0; i < in_reading_order.size(); ++i) {
        in_reading_order[i]->place = static_cast<std::ptrdiff_t>(i);
    }
    return groups;
}

/// Where the part that begins at `first` ends: before another face, or where the next group does
/// not follow in the reading order (or always precede in it).
std::size_t part_end(const std::vector<Group>& groups, std::size_t first) {
    std::size_t last = first + 1;
    const auto step = [&](std::size_t to) { return groups[to].place - groups[to - 1].place; };
    while (last < groups.size() &&
           groups[last].glyphs.front().face == groups[first].glyphs.front().face &&
           (step(last) == 1 || step(last) == -1) && step(last) == step(first + 1)) {
        ++last;
    }
    return last;
}

TextPart joined(const std::vector<Group>& groups, std::size_t first, std::size_t last) {
    TextPart part;
    part.backward = last - first > 1 && groups[first + 1].place < groups[first].place;
    for (std::size_t i = first; i < last; ++i) {
        part.glyphs.insert(part.glyphs.end(), groups[i].glyphs.begin(), groups[i].glyphs.end());
    }
    for (std::size_t i = first; i < last; ++i) {
        const Group& group = groups[part.backward ? first + last - 1 - i : i];
        part.text += group.text;
        part.clusters.push_back({.bytes = static_cast<int>(group.text.size()),
                                 .glyphs = static_cast<int>(group.glyphs.size())});
    }
    return part;
}

}  // namespace

TextParts text_parts(const text::GlyphRun& run, std::string_view text) {
    TextParts result;
    // A cluster that is more than a space and ends with one has no glyph for it.
    const auto starts = starts_of(run);
    if (!starts.empty() && text.ends_with(' ') && starts.back() + 1 < text.size()) {
        text.remove_suffix(1);
        result.space_follows = true;
    }
    const auto groups = groups_of(run, text);
    for (std::size_t first = 0; first < groups.size();) {
        const std::size_t last = part_end(groups, first);
        result.parts.push_back(joined(groups, first, last));
        first = last;
    }
    return result;
}

}  // namespace engine::print
