#include "engine/layout/line_builder.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "engine/layout/line_assembler.h"
#include "engine/layout/run_slices.h"

namespace engine::layout {
namespace {

constexpr float kRounding = 0.01F;  // so that sums in another order do not break a line
constexpr float kTorn = 0.2F;       // a line of which more than this share is empty looks torn
constexpr int kMostHyphens = 2;     // lines below each other that end with one
constexpr std::string_view kSoftHyphen = "\xC2\xAD";

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class LineBuilder {
public:
    LineBuilder(ShapedText text, const LineFrame& frame)
        : text_(std::move(text)), frame_(frame), line_(text_, frame) {}

    std::vector<Line> build() {
        add({0, text_.pieces.size()}, text::Break::Allowed);
        if (!line_.empty() || line_.finished().empty()) {
            end_paragraph();
        }
        return line_.take();
    }

private:
    struct Range {
        std::size_t first = 0;
        std::size_t last = 0;  // one past the end
    };

    /// What a line is made of, in pieces.
    struct Filling {
        std::size_t first = 0;
        std::size_t last_body = 0;  // where its last word, or what is read as one, begins
        std::size_t end = 0;        // one past its last piece
        float width_before = 0;     // of the line without its last body
        int bodies = 0;
        bool broken = false;  // a part of a word stands in it
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
        const Range body = without_spaces_at_end(group);
        if (body.last > body.first) {
            place_body(body, least);
        }
        for (std::size_t i = body.last; i < group.last; ++i) {
            hold_space(i);
            if (text_.pieces[i].after == text::Break::Must) {
                end_paragraph();
            }
        }
    }

    void place_body(Range body, text::Break least) {
        const float width = width_of(body);
        if (!fits(line_.used() + spaces_width_ + width)) {
            if (!line_.empty()) {
                if (wants_hyphen(body) && place_divided(body, least)) {
                    return;
                }
                finish_line();
            }
            drop_leading_spaces();
        }
        if (fits(line_.used() + spaces_width_ + width)) {
            note_body(body);
            place_spaces();
            place_all(body);
        } else if (least == text::Break::Allowed) {
            add(body, text::Break::Reluctant);
        } else if (!place_divided(body, least)) {
            place_letters(body);
        }
    }

    void note_body(Range body) {
        if (filling_.bodies++ == 0) {
            filling_.first = spaces_.empty() ? body.first : spaces_.front();
        }
        filling_.last_body = body.first;
        filling_.end = body.last;
        filling_.width_before = line_.used();
    }

    /// A hyphen is the weaker break: it is taken where the line would look torn without, but not
    /// below two others, nor in a paragraph's last word.
    bool wants_hyphen(Range body) const {
        return torn(line_.used()) && hyphens_ < kMostHyphens && !ends_paragraph(body.last);
    }

    /// Whether nothing but spaces stands between piece `next` and the paragraph's end.
    bool ends_paragraph(std::size_t next) const {
        while (next < text_.pieces.size() && text_.pieces[next].space &&
               text_.pieces[next].after != text::Break::Must) {
            ++next;
        }
        return next == text_.pieces.size() || text_.pieces[next].space;
    }

    /// Ends the line inside the word that does not fit, and goes on with the rest of it. False when
    /// there is no place for a hyphen. A word bound to a number moves as a whole.
    bool place_divided(Range body, text::Break least) {
        if (frame_.divider == nullptr) {
            return false;
        }
        float used = line_.used() + spaces_width_;
        std::size_t at = body.first;
        for (; at < body.last && fits(used + text_.pieces[at].run.width); ++at) {
            if (has_digit(text_.text(text_.pieces[at])) || is_picture(at)) {
                return false;
            }
            used += text_.pieces[at].run.width;
        }
        auto division = at == body.last || is_picture(at)
                            ? std::nullopt
                            : frame_.divider->divide(text_, at, frame_.width - used);
        if (!division) {
            return false;
        }
        place_spaces();
        place_all({body.first, at});
        line_.place(division->head);
        line_.place_hyphen(division->hyphen);
        filling_.broken = true;
        const int hyphens = hyphens_ + 1;
        finish_line();
        hyphens_ = hyphens;
        text_.pieces[at] = std::move(division->tail);
        place_body({at, body.last}, least);
        return true;
    }

    bool is_picture(std::size_t piece) const {
        return text_.style(text_.pieces[piece]).picture >= 0;
    }

    /// Breaks between letters, for what no break opportunity helps.
    void place_letters(Range body) {
        for (std::size_t i = body.first; i < body.last; ++i) {
            const Piece& piece = text_.pieces[i];
            std::uint32_t from = 0;
            float width = 0;
            for (const Cluster& cluster : clusters_of(piece.run)) {
                if (!fits(line_.used() + width + cluster.width) && line_.used() + width > 0) {
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

    void place_slice(const Piece& piece, std::uint32_t begin, std::uint32_t end) {
        line_.place_slice(piece, begin, end);
        filling_.broken = true;
    }

    void place_all(Range range) {
        for (std::size_t i = range.first; i < range.last; ++i) {
            line_.place(text_.pieces[i]);
        }
    }

    void hold_space(std::size_t piece) {
        spaces_.push_back(piece);
        spaces_width_ += text_.pieces[piece].run.width;
    }

    void place_spaces() {
        for (const std::size_t i : spaces_) {
            line_.place(text_.pieces[i]);
        }
        drop_spaces();
    }

    void drop_spaces() {
        spaces_.clear();
        spaces_width_ = 0;
    }

    /// What the spaces that are about to be dropped say.
    std::string dropped() const {
        std::string gap;
        for (const std::size_t i : spaces_) {
            gap += text_.text(text_.pieces[i]);
        }
        return gap;
    }

    /// Spaces that do not even fit before a line's first word.
    void drop_leading_spaces() {
        line_.add_to_gap(dropped());
        drop_spaces();
    }

    Range without_spaces_at_end(Range range) const {
        while (range.last > range.first && text_.pieces[range.last - 1].space) {
            --range.last;
        }
        return range;
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
    bool torn(float width) const { return width < frame_.width * (1 - kTorn); }

    void end_paragraph() {
        if (frame_.no_lone_word) {
            keep_company();
        }
        finish_line();
        previous_ = {};
    }

    /// When the last line is one short word, the word before it comes down too, unless that would
    /// make the line above look torn.
    void keep_company() {
        const bool lone =
            filling_.bodies == 1 && !filling_.broken && line_.used() < frame_.width * kTorn;
        const bool can_spare = previous_.bodies > 1 && !previous_.broken &&
                               !torn(previous_.width_before) &&
                               text_.pieces[previous_.last_body - 1].after == text::Break::Allowed;
        const Range both{previous_.last_body, filling_.end};
        if (!lone || !can_spare || !fits(width_of(both))) {
            return;
        }
        const std::vector<std::size_t> spaces_at_end = std::exchange(spaces_, {});
        line_.take_back();
        const Range above = without_spaces_at_end({previous_.first, previous_.last_body});
        place_all(above);
        for (std::size_t i = above.last; i < both.first; ++i) {
            hold_space(i);
        }
        finish_line();
        place_all(both);
        spaces_ = spaces_at_end;
    }

    void finish_line() {
        line_.finish(dropped());
        previous_ = std::exchange(filling_, {});
        hyphens_ = 0;
        drop_spaces();
    }

    ShapedText text_;  // a divided word's piece becomes its rest
    const LineFrame& frame_;
    LineAssembler line_;
    std::vector<std::size_t> spaces_;  // pieces seen but not placed: they vanish at a line's end
    float spaces_width_ = 0;
    Filling filling_;
    Filling previous_;  // of the line above, when it belongs to the same paragraph
    int hyphens_ = 0;   // lines directly above that end with one
};

base::Rect united(const base::Rect& a, const base::Rect& b) {
    const float left = std::min(a.x, b.x);
    return {left, a.y, std::max(a.right(), b.right()) - left, a.height};
}

/// `goes_on`: the last one of `rects` reaches to `rect`.
void add_rect(std::vector<base::Rect>& rects, const base::Rect& rect, bool goes_on) {
    if (goes_on) {
        rects.back() = united(rects.back(), rect);
    } else {
        rects.push_back(rect);
    }
}

}  // namespace

bool ends_with_soft_hyphen(std::string_view text) {
    return text.size() >= kSoftHyphen.size() &&
           text.substr(text.size() - kSoftHyphen.size()) == kSoftHyphen;
}

text::GlyphRun hyphen_for(const ShapedText& text, const text::Font& font,
                          text::Measurer& measurer) {
    return text.source.text.find(kSoftHyphen) == std::string::npos ? text::GlyphRun{}
                                                                   : measurer.shape("-", font);
}

std::vector<Line> build_lines(ShapedText text, const LineFrame& frame) {
    if (text.pieces.empty()) {
        return {};
    }
    return LineBuilder(std::move(text), frame).build();
}

void add_rects(const std::vector<Line>& lines, PageLayout& page) {
    for (const Line& line : lines) {
        const Fragment* previous = nullptr;
        for (const Fragment& fragment : line.fragments) {
            const base::Rect rect{line.rect.x + fragment.x, line.rect.y, fragment.run.width,
                                  line.rect.height};
            if (fragment.link >= 0) {
                add_rect(page.links[static_cast<std::size_t>(fragment.link)].rects, rect,
                         previous != nullptr && previous->link == fragment.link);
            }
            if (fragment.term >= 0) {
                add_rect(page.terms[static_cast<std::size_t>(fragment.term)].rects, rect,
                         previous != nullptr && previous->term == fragment.term);
            }
            if (fragment.picture >= 0) {
                PictureUse& picture = page.pictures[static_cast<std::size_t>(fragment.picture)];
                const float height = rect.width * picture.size.height / picture.size.width;
                picture.rect = {rect.x, rect.centre().y - height / 2, rect.width, height};
            }
            previous = &fragment;
        }
    }
}

}  // namespace engine::layout
