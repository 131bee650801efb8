#include "engine/layout/text_geometry.h"

#include <algorithm>
#include <array>
#include <limits>

#include "engine/text/graphemes.h"

namespace engine::layout {
namespace {

constexpr float kEmptyLine = 6;  // px of an empty line that show it is marked

/// A letter and how far it reaches from left to right; page coordinates.
struct Letter {
    TextRange range;
    float left = 0;
    float right = 0;
    bool backwards = false;  // read from right to left
};

/// Glyphs that stand for the same letters.
struct Cluster {
    std::size_t begin = 0;  // bytes of the fragment's text
    float left = 0;
    float right = 0;
    bool backwards = false;
};

/// The clusters of a fragment in the order of its text. A line end's hyphen, which is no text,
/// belongs to the last of them.
std::vector<Cluster> clusters_of(const Fragment& fragment) {
    const auto& glyphs = fragment.run.glyphs;
    std::vector<Cluster> clusters;
    float pen = 0;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const std::size_t begin = glyphs[i].cluster;
        const float left = pen;
        pen += glyphs[i].advance;
        const bool no_text = begin >= fragment.text.size();
        if (!clusters.empty() && (no_text || clusters.back().begin == begin)) {
            clusters.back().right = pen;
        }
        if (no_text || (!clusters.empty() && clusters.back().begin == begin)) {
            continue;
        }
        const bool falls = !clusters.empty() && clusters.back().begin > begin;
        const bool will_fall = i + 1 < glyphs.size() && glyphs[i + 1].cluster < begin;
        clusters.push_back(
            {.begin = begin, .left = left, .right = pen, .backwards = falls || will_fall});
    }
    std::ranges::stable_sort(clusters, {}, &Cluster::begin);
    return clusters;
}

/// Shares a cluster's width among its letters: a ligature has places inside.
void add_letters(const Cluster& cluster, std::string_view words, std::size_t base, float x,
                 std::vector<Letter>& letters) {
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < words.size();) {
        at = text::next_grapheme(words, at);
        ends.push_back(at);
    }
    const float share = (cluster.right - cluster.left) / static_cast<float>(ends.size());
    std::size_t begin = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const std::size_t from_left = cluster.backwards ? ends.size() - 1 - i : i;
        const float left = x + cluster.left + share * static_cast<float>(from_left);
        letters.push_back({.range = {base + begin, base + ends[i]},
                           .left = left,
                           .right = left + share,
                           .backwards = cluster.backwards});
        begin = ends[i];
    }
}

/// Whether a letter ends at `end`, when one begins at `begin`.
bool letter_ends(std::string_view words, std::size_t begin, std::size_t end) {
    while (begin < end) {
        begin = text::next_grapheme(words, begin);
    }
    return begin == end;
}

void add_letters(const Fragment& fragment, std::size_t base, float x,
                 std::vector<Letter>& letters) {
    const std::string_view words = fragment.text;
    const auto clusters = clusters_of(fragment);
    for (std::size_t i = 0; i < clusters.size();) {
        Cluster cluster = clusters[i++];
        std::size_t end = i < clusters.size() ? clusters[i].begin : words.size();
        // A mark that was shaped on its own still belongs to its letter.
        while (i < clusters.size() && !letter_ends(words, cluster.begin, end)) {
            cluster.left = std::min(cluster.left, clusters[i].left);
            cluster.right = std::max(cluster.right, clusters[i].right);
            ++i;
            end = i < clusters.size() ? clusters[i].begin : words.size();
        }
        add_letters(cluster, words.substr(cluster.begin, end - cluster.begin), base + cluster.begin,
                    x, letters);
    }
}

std::vector<Letter> letters_of(const TextLine& line) {
    std::vector<Letter> letters;
    std::size_t base = line.range.begin;
    for (const Fragment& fragment : line.line->fragments) {
        add_letters(fragment, base, line.line->rect.x + fragment.x, letters);
        base += fragment.text.size();
    }
    return letters;
}

float distance(float value, float low, float high) {
    return std::max({0.0F, low - value, value - high});
}

float distance_down(const base::Rect& rect, base::Point point) {
    return distance(point.y, rect.y, rect.bottom());
}

/// How far a point is from where a paragraph catches it: on its lines from edge to edge of the
/// page, or in its whole cell. Of several in one cell the one whose lines are nearest.
using Reach = std::array<float, 3>;  // down, across, to the lines

Reach reach(const PageText& text, const TextParagraph& paragraph, base::Point point) {
    constexpr float kNever = std::numeric_limits<float>::max();
    if (paragraph.hidden) {
        return {kNever, kNever, kNever};
    }
    const base::Rect& first = text.lines()[paragraph.first_line].line->rect;
    const base::Rect& last = text.lines()[paragraph.first_line + paragraph.lines - 1].line->rect;
    const float to_lines = distance(point.y, first.y, last.bottom());
    if (paragraph.cell.empty()) {
        return {to_lines, 0, 0};
    }
    return {distance_down(paragraph.cell, point),
            distance(point.x, paragraph.cell.x, paragraph.cell.right()), to_lines};
}

/// The nearest line of the nearest paragraph. Requires text.
const TextLine& line_near(const PageText& text, base::Point point) {
    const auto nearest = std::ranges::min_element(
        text.paragraphs(), {},
        [&](const TextParagraph& paragraph) { return reach(text, paragraph, point); });
    const auto first = text.lines().begin() + static_cast<std::ptrdiff_t>(nearest->first_line);
    return *std::ranges::min_element(
        first, first + static_cast<std::ptrdiff_t>(nearest->lines), {},
        [&](const TextLine& line) { return distance_down(line.line->rect, point); });
}

/// The letter of `line` nearest to `x`, or nothing where it has none.
const Letter* letter_near(const std::vector<Letter>& letters, float x) {
    const auto nearest = std::ranges::min_element(
        letters, {}, [&](const Letter& letter) { return distance(x, letter.left, letter.right); });
    return nearest == letters.end() ? nullptr : &*nearest;
}

/// What `range` covers of `line`; no width where it only parts the line from the next.
base::Rect covered(const TextLine& line, TextRange range) {
    base::Rect rect = line.line->rect;
    if (line.range.empty()) {
        rect.width = line.range.end < range.begin ? 0 : kEmptyLine;
    } else if (line.range.end <= range.begin) {
        rect.width = 0;
    } else if (line.range.begin < range.begin || line.range.end > range.end) {
        float left = std::numeric_limits<float>::max();
        float right = std::numeric_limits<float>::lowest();
        for (const Letter& letter : letters_of(line)) {
            if (letter.range.begin < range.end && range.begin < letter.range.end) {
                left = std::min(left, letter.left);
                right = std::max(right, letter.right);
            }
        }
        rect.x = left;
        rect.width = right - left;
    }
    return rect;
}

}  // namespace

std::size_t place_near(const PageText& text, base::Point point) {
    if (text.empty()) {
        return 0;
    }
    const TextLine& line = line_near(text, point);
    const auto letters = letters_of(line);
    const Letter* letter = letter_near(letters, point.x);
    if (letter == nullptr) {
        return line.range.begin;
    }
    const bool right_half = point.x >= (letter->left + letter->right) / 2;
    return right_half != letter->backwards ? letter->range.end : letter->range.begin;
}

std::size_t letter_under(const PageText& text, base::Point point) {
    if (text.empty()) {
        return 0;
    }
    const TextLine& line = line_near(text, point);
    const auto letters = letters_of(line);
    const Letter* letter = letter_near(letters, point.x);
    return letter == nullptr ? line.range.begin : letter->range.begin;
}

bool on_text(const PageText& text, base::Point point) {
    return !text.empty() && line_near(text, point).line->rect.contains(point);
}

std::vector<base::Rect> rects_of(const PageText& text, TextRange range) {
    std::vector<base::Rect> rects;
    if (text.empty() || range.empty()) {
        return rects;
    }
    for (std::size_t i = text.line_at(range.begin);
         i < text.lines().size() && text.lines()[i].range.begin < range.end; ++i) {
        const base::Rect rect = covered(text.lines()[i], range);
        if (rect.width > 0) {
            rects.push_back(rect);
        }
    }
    return rects;
}

base::Rect caret_at(const PageText& text, std::size_t place) {
    place = text.nearest(place);
    const TextLine& line = text.lines()[text.line_at(place)];
    base::Rect rect = line.line->rect;
    const auto letters = letters_of(line);
    const auto here = std::ranges::find_if(
        letters, [&](const Letter& letter) { return letter.range.contains(place); });
    if (here != letters.end()) {
        rect.x = here->backwards ? here->right : here->left;
    } else if (!letters.empty()) {
        rect.x = letters.back().backwards ? letters.back().left : letters.back().right;
    }
    rect.width = 0;
    return rect;
}

std::size_t first_below(const PageText& text, float y) {
    const auto line = std::ranges::find_if(text.lines(), [&](const TextLine& one) {
        return one.line->rect.y >= y && !text.hidden(one);
    });
    return line == text.lines().end() ? text.whole().end : line->range.begin;
}

TextRange between(const PageText& text, float top, float bottom) {
    TextRange range{text.text().size(), 0};
    for (const TextLine& line : text.lines()) {
        if (line.line->rect.bottom() > top && line.line->rect.y < bottom) {
            range.begin = std::min(range.begin, line.range.begin);
            range.end = std::max(range.end, line.range.end);
        }
    }
    return range.begin > range.end ? TextRange{} : range;
}

}  // namespace engine::layout
