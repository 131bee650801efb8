#include "engine/paint/page_painter.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/layout/comparison_layout.h"
#include "engine/layout/container_layout.h"
#include "engine/layout/line_builder.h"
#include "engine/layout/table_layout.h"
#include "engine/paint/drawing_painter.h"
#include "engine/paint/text_painter.h"

namespace engine::paint {
namespace {

using base::Rect;
using base::Tone;
using layout::Box;
using layout::BoxKind;

constexpr float kRadius = 6;
constexpr float kCardRadius = 8;
constexpr float kDiscPadding = 3;  // px between a step's number and the edge of its disc, at least

void fill(const Rect& rect, Tone tone, float radius, DisplayList& list) {
    list.commands.emplace_back(FillRect{rect, tone, radius});
}

/// How far the contents of a box start from its left edge.
float content_indent(const Box& box) {
    if (!box.lines.empty()) {
        return box.lines.front().rect.x - box.rect.x;
    }
    return box.children.empty() ? 0 : box.children.front().rect.x - box.rect.x;
}

void paint_callout(const Box& box, DisplayList& list) {
    const auto tones = layout::callout_tones(static_cast<content::Callout::Kind>(box.level));
    if (content_indent(box) < layout::kCalloutBar) {
        fill(box.rect, tones.ground, kRadius, list);  // too narrow for a bar beside the text
        list.commands.emplace_back(StrokeRect{box.rect, Tone::Edge, kRadius, 1});
        return;
    }
    // The bar shares the rounded corners on the left; the ground meets it in a straight line.
    Rect ground = box.rect;
    Rect bar = base::cut_left(ground, layout::kCalloutBar);
    bar.width += kRadius;
    fill(bar, tones.mark, kRadius, list);
    fill(ground, tones.ground, kRadius, list);
    fill({ground.x, ground.y, kRadius, ground.height}, tones.ground, 0, list);
    list.commands.emplace_back(StrokeRect{box.rect, Tone::Edge, kRadius, 1});
}

void paint_quote(const Box& box, DisplayList& list) {
    if (content_indent(box) >= layout::kQuoteBar) {
        fill({box.rect.x, box.rect.y, layout::kQuoteBar, box.rect.height}, Tone::ControlLine,
             layout::kQuoteBar / 2, list);
    }
}

void paint_code(const Box& box, DisplayList& list) {
    fill(box.rect, Tone::Surface, kRadius, list);
    list.commands.emplace_back(StrokeRect{box.rect, Tone::Line, kRadius, 1});
}

/// A card with a sign that points down while it is open and right while it is closed.
void paint_disclosure(const Box& box, bool open, DisplayList& list) {
    fill(box.rect, Tone::Surface, kCardRadius, list);
    list.commands.emplace_back(StrokeRect{box.rect, Tone::ControlLine, kCardRadius, 1});
    if (box.marker_rect.empty()) {
        return;
    }
    constexpr float kReach = 5;  // px from the sign's middle to its ends
    const base::Point middle = box.marker_rect.centre();
    const auto at = [&](float along, float across) {
        return open ? base::Point{middle.x + across, middle.y + along}
                    : base::Point{middle.x + along, middle.y + across};
    };
    const base::Point tip = at(kReach / 2, 0);
    for (const float side : {-kReach, kReach}) {
        list.commands.emplace_back(StrokeLine{at(-kReach / 2, side), tip, Tone::Accent, 2});
    }
}

/// Dots, and a line from each to the next.
void paint_timeline(const Box& box, DisplayList& list) {
    constexpr float kRail = 2;
    constexpr float kApart = 4;  // px between a dot and the line
    const Box* above = nullptr;
    for (const Box& moment : box.children) {
        const Rect& dot = moment.marker_rect;
        if (dot.empty()) {
            continue;
        }
        if (above != nullptr) {
            const float top = above->marker_rect.bottom() + kApart;
            fill({dot.centre().x - kRail / 2, top, kRail, std::max(0.0F, dot.y - kApart - top)},
                 Tone::ControlLine, 0, list);
        }
        list.commands.emplace_back(FillCircle{dot.centre(), dot.width / 2, Tone::Accent});
        list.commands.emplace_back(FillCircle{dot.centre(), dot.width / 5, Tone::Paper});
        above = &moment;
    }
}

/// A card whose title stands on a ground of its own.
void paint_side(const Box& box, DisplayList& list) {
    fill(box.rect, Tone::Surface, kCardRadius, list);
    if (!box.lines.empty()) {
        Rect title = box.rect;
        title.height = box.lines.back().rect.bottom() + layout::kSideTitle - box.rect.y;
        fill(title, Tone::AccentSoft, kCardRadius, list);
        Rect below = title;
        base::cut_top(below, title.height - kCardRadius);
        if (box.children.empty()) {
            below.height = 0;
        }
        fill(below, Tone::AccentSoft, 0, list);
        fill({title.x, title.bottom() - 1, title.width, 1}, Tone::ControlLine, 0, list);
    }
    list.commands.emplace_back(StrokeRect{box.rect, Tone::ControlLine, kCardRadius, 1});
}

void paint_row_rule(const Box& box, DisplayList& list) {
    const bool header = box.level == 0;
    const float height = header ? layout::kHeaderRule : layout::kRowRule;
    fill({box.rect.x, box.rect.bottom() - height, box.rect.width, height},
         header ? Tone::Ink : Tone::Line, 0, list);
}

/// What a box is to somebody who cannot see it; nothing for boxes that only group.
std::optional<OpenTag> tag_of(const Box& box) {
    using enum OpenTag::Kind;
    switch (box.kind) {
        case BoxKind::Heading:
            return OpenTag{.kind = Heading, .level = box.level};
        case BoxKind::Paragraph:
        case BoxKind::FactNote:
            return OpenTag{.kind = Paragraph};
        case BoxKind::Code:
            return OpenTag{.kind = Code};
        case BoxKind::Quote:
            return OpenTag{.kind = Quote};
        case BoxKind::Callout:
        case BoxKind::Disclosure:
            return OpenTag{.kind = Note};
        case BoxKind::List:
        case BoxKind::Steps:
        case BoxKind::Timeline:
        case BoxKind::Comparison:
            return OpenTag{.kind = List};
        case BoxKind::Item:
        case BoxKind::Step:
        case BoxKind::Moment:
        case BoxKind::Side:
            return OpenTag{.kind = Item};
        case BoxKind::Plot:
            return OpenTag{.kind = Figure, .text = box.drawing ? box.drawing->alternative : ""};
        case BoxKind::Table:
            return OpenTag{.kind = Table};
        case BoxKind::Row:
            return OpenTag{.kind = Row};
        case BoxKind::Cell:
            return OpenTag{.kind = box.level == 0 ? HeaderCell : Cell};
        case BoxKind::Picture:
            return box.name.empty() ? std::nullopt
                                    : std::optional(OpenTag{.kind = Figure, .text = box.name});
        case BoxKind::Page:
        case BoxKind::Rule:
        case BoxKind::Chart:
            return std::nullopt;
    }
    return std::nullopt;
}

/// Whether nothing of what `box` holds is seen.
bool is_closed(const Box& box, const layout::PageLayout& page) {
    return box.kind == BoxKind::Disclosure &&
           !page.disclosures[static_cast<std::size_t>(box.level)].open;
}

/// The layer under the marks: grounds, bars, frames and rules.
class GroundPainter {
public:
    GroundPainter(const layout::PageLayout& page, DisplayList& list) : page_(page), list_(list) {}

    /// `code` is the tone of the ground under code.
    void paint(const Box& box, Tone code = Tone::BlueSoft) {
        paint_own(box);
        if (box.kind == BoxKind::Callout) {
            const auto kind = static_cast<content::Callout::Kind>(box.level);
            const bool blue = layout::callout_tones(kind).ground == Tone::BlueSoft;
            code = blue ? Tone::Surface : Tone::BlueSoft;  // on its own tone it would not be seen
        }
        for (const layout::Line& line : box.lines) {
            paint_line_ground(line, code, list_);
        }
        if (is_closed(box, page_)) {
            return;
        }
        for (const Box& child : box.children) {
            paint(child, code);
        }
    }

private:
    void paint_own(const Box& box) {
        switch (box.kind) {
            case BoxKind::Callout:
                return paint_callout(box, list_);
            case BoxKind::Quote:
                return paint_quote(box, list_);
            case BoxKind::Code:
                return paint_code(box, list_);
            case BoxKind::Rule:
                return fill(box.rect, Tone::Line, 0, list_);
            case BoxKind::Row:
                return paint_row_rule(box, list_);
            case BoxKind::Step:
                return paint_disc(box.marker_rect);
            case BoxKind::Picture:
                return paint_missing_picture(box);
            case BoxKind::Disclosure:
                return paint_disclosure(box, !is_closed(box, page_), list_);
            case BoxKind::Timeline:
                return paint_timeline(box, list_);
            case BoxKind::Side:
                return paint_side(box, list_);
            case BoxKind::Plot:
                fill(box.rect, Tone::Surface, kCardRadius, list_);
                list_.commands.emplace_back(StrokeRect{box.rect, Tone::Line, kCardRadius, 1});
                return;
            default:
                return;  // the rest is text or holds boxes
        }
    }

    void paint_missing_picture(const Box& box) {
        if (box.picture.empty()) {
            list_.commands.emplace_back(StrokeRect{box.rect, Tone::Line, kRadius, 1});
        }
    }

    void paint_disc(const Rect& rect) {
        if (rect.width > rect.height) {
            fill(rect, Tone::Accent, rect.height / 2, list_);  // a number too long for a circle
        } else {
            list_.commands.emplace_back(
                FillCircle{rect.centre(), std::min(rect.width, rect.height) / 2, Tone::Accent});
        }
    }

    const layout::PageLayout& page_;
    DisplayList& list_;
};

/// The layer above the marks: letters, underlines and pictures, tagged with what they are.
class InkPainter {
public:
    InkPainter(const layout::PageLayout& page, text::Measurer& measurer, DisplayList& list)
        : page_(page), measurer_(measurer), list_(list) {}

    void paint(const Box& box) {
        const auto tag = tag_of(box);
        if (tag) {
            list_.commands.emplace_back(*tag);
        }
        if (!box.marker.empty()) {
            paint_marker(box);
        }
        if (!box.picture.empty()) {
            list_.commands.emplace_back(DrawPicture{box.rect, box.picture});
        }
        if (box.drawing) {
            paint_drawing(*box.drawing);
        }
        for (const layout::Line& line : box.lines) {
            paint_line_ink(line, page_, list_);
        }
        if (!is_closed(box, page_)) {
            for (const Box& child : box.children) {
                paint(child);
            }
        }
        if (tag) {
            list_.commands.emplace_back(CloseTag{});
        }
    }

private:
    void paint_drawing(const layout::Drawing& drawing) {
        paint_shapes(drawing, list_);
        for (const layout::Line& line : drawing.words) {
            paint_line_ink(line, page_, list_);
        }
    }

    void paint_marker(const Box& box) {
        list_.commands.emplace_back(OpenTag{.kind = OpenTag::Kind::Label});
        if (box.kind == BoxKind::Step) {
            paint_marker_text(box, 2 * kDiscPadding, Tone::OnAccent);
        } else {
            paint_marker_text(box, 0, Tone::Muted);
        }
        list_.commands.emplace_back(CloseTag{});
    }

    /// Centred in its rectangle; shrunk where a narrow page left the rectangle too small for it.
    void paint_marker_text(const Box& box, float padding, Tone tone) {
        text::Font font = box.marker_font;
        const Rect& rect = box.marker_rect;
        text::GlyphRun run = measurer_.shape(box.marker, font);
        const float room = std::max(1.0F, rect.width - padding);
        if (run.width > room + 0.01F) {
            font.size *= room / run.width;
            run = measurer_.shape(box.marker, font);
        }
        const float baseline = layout::baseline_in(rect.y, rect.height, measurer_.metrics(font));
        const base::Point origin{rect.centre().x - run.width / 2, baseline};
        list_.commands.emplace_back(DrawGlyphs{std::move(run), origin, tone, box.marker});
    }

    const layout::PageLayout& page_;
    text::Measurer& measurer_;
    DisplayList& list_;
};

}  // namespace

DisplayList paint_page(const layout::PageLayout& page, text::Measurer& measurer, Tone code) {
    DisplayList list;
    list.size = page.size;
    GroundPainter(page, list).paint(page.root, code);
    list.commands.emplace_back(MarksHere{});
    InkPainter(page, measurer, list).paint(page.root);
    return list;
}

}  // namespace engine::paint
