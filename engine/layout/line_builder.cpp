#include "engine/layout/line_builder.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace engine::layout {
namespace {

constexpr float kRounding = 0.01F;  // so that sums in another order do not break a line
constexpr std::string_view kSoftHyphen = "\xC2\xAD";

using Align = content::Table::Align;

bool ends_with_soft_hyphen(std::string_view text) {
    return text.size() >= kSoftHyphen.size() &&
           text.substr(text.size() - kSoftHyphen.size()) == kSoftHyphen;
}

/// Letters that must stay together, in text order (a run is in visual order).
struct Cluster {
    std::uint32_t begin = 0;
    float width = 0;
};

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

class LineBuilder {
public:
    LineBuilder(const ShapedText& text, const LineFrame& frame) : text_(text), frame_(frame) {}

    std::vector<Line> build() {
        add({0, text_.pieces.size()}, text::Break::Allowed);
        if (!line_.fragments.empty() || lines_.empty()) {
            finish_line();
        }
        return std::move(lines_);
    }

private:
    struct Range {
        std::size_t first = 0;
        std::size_t last = 0;  // one past the end
    };

    /// Places `range` group by group; a group ends where a line may, at least as gladly as `least`.
    void add(Range range, text::Break least) {
        for (std::size_t first = range.first; first < range.last;) {
            std::size_t last = first + 1;
            while (last < range.last && text_.pieces[last - 1].after < least) {
                ++last;
            }
            place_group({first, last}, least);
            first = last;
        }
    }

    void place_group(Range group, text::Break least) {
        Range body = group;
        while (body.last > body.first && text_.pieces[body.last - 1].space) {
            --body.last;
        }
        if (body.last > body.first) {
            place_body(body, least);
        }
        for (std::size_t i = body.last; i < group.last; ++i) {
            spaces_.push_back(i);
            spaces_width_ += text_.pieces[i].run.width;
            if (text_.pieces[i].after == text::Break::Must) {
                finish_line();
            }
        }
    }

    void place_body(Range body, text::Break least) {
        const float width = width_of(body);
        if (!fits(used_ + spaces_width_ + width)) {
            if (!line_.fragments.empty()) {
                finish_line();
            }
            drop_leading_spaces();
        }
        if (fits(used_ + spaces_width_ + width)) {
            place_spaces();
            for (std::size_t i = body.first; i < body.last; ++i) {
                place(text_.pieces[i]);
            }
        } else if (least == text::Break::Allowed) {
            add(body, text::Break::Reluctant);
        } else {
            place_letters(body);
        }
    }

    /// Breaks between letters, for what no break opportunity helps.
    void place_letters(Range body) {
        for (std::size_t i = body.first; i < body.last; ++i) {
            const Piece& piece = text_.pieces[i];
            const auto clusters = clusters_of(piece.run);
            std::uint32_t from = 0;
            float width = 0;
            for (const Cluster& cluster : clusters) {
                if (!fits(used_ + width + cluster.width) && used_ + width > 0) {
                    place_slice(piece, from, cluster.begin);
                    finish_line();
                    from = cluster.begin;
                    width = 0;
                }
                width += cluster.width;
            }
            place_slice(piece, from, piece.end - piece.begin);
        }
    }

    void place_spaces() {
        for (const std::size_t i : spaces_) {
            place(text_.pieces[i]);
        }
        drop_spaces();
    }

    void drop_spaces() {
        spaces_.clear();
        spaces_width_ = 0;
    }

    /// The text of the spaces that are about to be dropped.
    std::string_view dropped() const {
        if (spaces_.empty()) {
            return {};
        }
        const std::uint32_t begin = text_.pieces[spaces_.front()].begin;
        return std::string_view(text_.source.text)
            .substr(begin, text_.pieces[spaces_.back()].end - begin);
    }

    /// Spaces that do not even fit before a line's first word.
    void drop_leading_spaces() {
        if (!lines_.empty()) {
            lines_.back().gap += dropped();
        }
        drop_spaces();
    }

    void place(const Piece& piece) {
        Fragment& fragment = fragment_for(piece);
        append(fragment, piece.run.glyphs.begin(), piece.run.glyphs.end(), 0);
        fragment.text += text_.text(piece);
    }

    /// The part of the piece between two byte offsets, which are starts of clusters.
    void place_slice(const Piece& piece, std::uint32_t begin, std::uint32_t end) {
        if (begin >= end) {
            return;
        }
        std::vector<text::Glyph> glyphs;
        float skipped = 0;
        for (text::Glyph glyph : piece.run.glyphs) {
            const bool inside = glyph.cluster >= begin && glyph.cluster < end;
            if (inside) {
                glyph.x -= skipped;
                glyphs.push_back(glyph);
            } else {
                skipped += glyph.advance;
            }
        }
        Fragment& fragment = fragment_for(piece);
        append(fragment, glyphs.begin(), glyphs.end(), begin);
        fragment.text += text_.text(piece).substr(begin, end - begin);
    }

    Fragment& fragment_for(const Piece& piece) {
        if (line_.fragments.empty() || stretch_ != piece.stretch) {
            const RunStyle& style = text_.style(piece);
            line_.fragments.push_back({.run = {.font = style.font, .glyphs = {}, .width = 0},
                                       .x = used_,
                                       .text = {},
                                       .link = style.link,
                                       .tone = style.tone,
                                       .code = style.code});
            stretch_ = piece.stretch;
        }
        return line_.fragments.back();
    }

    template <class Iterator>
    void append(Fragment& fragment, Iterator first, Iterator last, std::uint32_t cluster_base) {
        const float start = fragment.run.width;
        const auto text_start = static_cast<std::uint32_t>(fragment.text.size());
        for (; first != last; ++first) {
            text::Glyph glyph = *first;
            glyph.x += start;
            glyph.cluster = glyph.cluster - cluster_base + text_start;
            fragment.run.width += glyph.advance;
            fragment.run.glyphs.push_back(glyph);
        }
        used_ = fragment.x + fragment.run.width;
    }

    float width_of(Range body) const {
        float width = 0;
        for (std::size_t i = body.first; i < body.last; ++i) {
            width += text_.pieces[i].run.width;
        }
        if (ends_with_soft_hyphen(text_.text(text_.pieces[body.last - 1]))) {
            width += frame_.hyphen.width;
        }
        return width;
    }

    bool fits(float width) const { return width <= frame_.width + kRounding; }

    void finish_line() {
        show_hyphen();
        const float free = std::max(0.0F, frame_.width - used_);
        const float shift =
            frame_.align == Align::Left ? 0 : (frame_.align == Align::Right ? free : free / 2);
        const float top = frame_.origin.y + frame_.line_height * static_cast<float>(lines_.size());
        line_.rect = {frame_.origin.x + shift, top, used_, frame_.line_height};
        line_.baseline = baseline_in(top, frame_.line_height, frame_.metrics);
        line_.gap = dropped();
        lines_.push_back(std::exchange(line_, {}));
        used_ = 0;
        drop_spaces();
    }

    /// A soft hyphen is seen only where a line ends at it.
    void show_hyphen() {
        if (line_.fragments.empty() || !ends_with_soft_hyphen(line_.fragments.back().text)) {
            return;
        }
        Fragment& last = line_.fragments.back();
        append(last, frame_.hyphen.glyphs.begin(), frame_.hyphen.glyphs.end(), 0);
    }

    const ShapedText& text_;
    const LineFrame& frame_;
    std::vector<Line> lines_;
    Line line_;
    float used_ = 0;                   // how far the line is filled
    std::vector<std::size_t> spaces_;  // pieces seen but not placed: they vanish at a line's end
    float spaces_width_ = 0;
    std::uint32_t stretch_ = 0;  // of the line's last fragment
};

base::Rect united(const base::Rect& a, const base::Rect& b) {
    const float left = std::min(a.x, b.x);
    return {left, a.y, std::max(a.right(), b.right()) - left, a.height};
}

}  // namespace

text::GlyphRun hyphen_for(const ShapedText& text, const text::Font& font,
                          text::Measurer& measurer) {
    return text.source.text.find(kSoftHyphen) == std::string::npos ? text::GlyphRun{}
                                                                   : measurer.shape("-", font);
}

std::vector<Line> build_lines(const ShapedText& text, const LineFrame& frame) {
    if (text.pieces.empty()) {
        return {};
    }
    return LineBuilder(text, frame).build();
}

void add_link_rects(const std::vector<Line>& lines, std::vector<Link>& links) {
    for (const Line& line : lines) {
        int previous = -1;
        for (const Fragment& fragment : line.fragments) {
            if (fragment.link >= 0) {
                const base::Rect rect{line.rect.x + fragment.x, line.rect.y, fragment.run.width,
                                      line.rect.height};
                auto& rects = links[static_cast<std::size_t>(fragment.link)].rects;
                if (fragment.link == previous) {
                    rects.back() = united(rects.back(), rect);
                } else {
                    rects.push_back(rect);
                }
            }
            previous = fragment.link;
        }
    }
}

}  // namespace engine::layout
