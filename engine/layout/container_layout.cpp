#include "engine/layout/container_layout.h"

#include <algorithm>
#include <string>
#include <utility>

namespace engine::layout {
namespace {

constexpr float kLeast = 24;  // px of text without which a callout has no padding
constexpr float kDisc = 30;
constexpr float kStepIndent = 44;
constexpr float kItemIndent = 28;
constexpr float kMarkerGap = 10;  // between a marker and its text

struct Padding {
    float left = 0;
    float right = 0;
    float top = 0;
};

/// The first of the paddings that leaves enough room for text.
Padding callout_padding(float width) {
    constexpr Padding kRoomy{kCalloutBar + 18, 18, 12};
    constexpr Padding kSlim{kCalloutBar + 4, 4, 4};
    if (width - kRoomy.left - kRoomy.right >= kComfort) {
        return kRoomy;
    }
    return width - kSlim.left - kSlim.right >= kLeast ? kSlim : Padding{0, 0, 4};
}

const std::string& callout_title(content::Callout::Kind kind, const Labels& labels) {
    switch (kind) {
        case content::Callout::Kind::Tip:
            return labels.tip;
        case content::Callout::Kind::Important:
            return labels.important;
        case content::Callout::Kind::Warning:
            return labels.warning;
        case content::Callout::Kind::Note:
            break;
    }
    return labels.note;
}

/// What lists and steps share: how their markers look and where their text starts.
struct MarkerStyle {
    BoxKind kind = BoxKind::Item;
    text::Font font;
    float indent = 0;
    float height = 0;  // of the marker
    float least_width = 0;
    float padding = 0;   // inside the marker, left and right together
    float gap = 0;       // between one item and the next
    bool beside = true;  // the marker stands beside the text, not above it
};

MarkerStyle item_markers(const std::string& widest, const Frame& frame, Context& context) {
    MarkerStyle style{.kind = BoxKind::Item, .font = context.font(context.style.body)};
    const float width = context.measurer.shape(widest, style.font).width;
    style.height = context.style.body * context.style.line_height;
    style.indent = std::max(context.scaled(kItemIndent), width + kMarkerGap);
    style.beside = frame.width - style.indent >= kComfort;
    return style;
}

MarkerStyle step_markers(const std::string& widest, const Frame& frame, Context& context) {
    MarkerStyle style{.kind = BoxKind::Step, .font = context.font(context.scaled(16))};
    style.font.bold = true;
    style.padding = context.scaled(kDisc - 18);
    style.height = style.least_width = context.scaled(kDisc);
    const float width = context.measurer.shape(widest, style.font).width + style.padding;
    style.indent = std::max(context.scaled(kStepIndent), width + context.scaled(14));
    style.beside = frame.width - style.indent >= kComfort;
    return style;
}

/// A bullet or number ends just before its text; a disc starts at the edge.
base::Rect marker_rect(const std::string& marker, const MarkerStyle& style, const Frame& frame,
                       Context& context) {
    const bool step = style.kind == BoxKind::Step;
    float width = std::max(style.least_width,
                           context.measurer.shape(marker, style.font).width + style.padding);
    width = std::min(width, frame.width);
    const float x = step || !style.beside ? frame.x : frame.x + style.indent - kMarkerGap - width;
    return {x, frame.y, width, style.height};
}

Box place_item(const content::ListItem& item, std::string marker, const MarkerStyle& style,
               const Frame& frame, Context& context) {
    Box box = box_of(style.kind);
    box.marker = std::move(marker);
    box.marker_font = style.font;
    box.marker_rect = marker_rect(box.marker, style, frame, context);
    // A disc is a little taller than a line: its text is centred beside it.
    const float line = context.style.body * context.style.line_height;
    const float down = style.beside ? std::max(0.0F, (style.height - line) / 2) : style.height;
    const Frame inner = frame.inside(style.beside ? style.indent : 0, 0, down);
    const float bottom = place_children(item.children, inner, context, box.children);
    box.rect = {frame.x, frame.y, frame.width,
                std::max(bottom + (style.beside ? down : 0), box.marker_rect.bottom()) - frame.y};
    return box;
}

/// `marker_of(i)` is the marker of the i-th item.
template <class MarkerOf>
void place_items(const std::vector<content::ListItem>& items, const MarkerStyle& style,
                 const Frame& frame, Context& context, Box& list, MarkerOf marker_of) {
    Frame rest = frame;
    for (std::size_t i = 0; i < items.size(); ++i) {
        rest.y += i > 0 ? style.gap : 0;
        list.children.push_back(place_item(items[i], marker_of(i), style, rest, context));
        rest.y = list.children.back().rect.bottom();
    }
    list.rect = {frame.x, frame.y, frame.width, rest.y - frame.y};
}

std::string number(int start, std::size_t index) {
    return std::to_string(static_cast<long long>(start) + static_cast<long long>(index));
}

/// "•", "3." or a box, and a box behind the number where an item has both.
std::string list_marker(const content::List& list, std::size_t index) {
    using Task = content::ListItem::Task;
    const Task task = index < list.items.size() ? list.items[index].task : Task::None;
    const std::string box = task == Task::Done ? "☑" : "☐";
    if (!list.ordered) {
        return task == Task::None ? "•" : box;
    }
    return number(list.start, index) + "." + (task == Task::None ? "" : " " + box);
}

}  // namespace

Box place_quote(const content::Quote& quote, const Frame& frame, Context& context) {
    const float indent = frame.width - 20 >= kComfort ? 20 : 0;
    Frame inner = frame.inside(indent, 0, 0);
    inner.tone = base::Tone::Muted;
    inner.tight = false;
    Box box = box_of(BoxKind::Quote);
    const float bottom = place_children(quote.children, inner, context, box.children);
    box.rect = {frame.x, frame.y, frame.width, bottom - frame.y};
    return box;
}

Box place_callout(const content::Callout& callout, const Frame& frame, Context& context) {
    const Padding padding = callout_padding(frame.width);
    Frame inner = frame.inside(padding.left, padding.right, padding.top);
    inner.tone = base::Tone::Ink;
    inner.tight = false;
    Box box = box_of(BoxKind::Callout);
    box.level = static_cast<int>(callout.kind);
    box.name = callout_title(callout.kind, context.labels);
    TextSpec title = body_text(inner, context);
    title.tone = callout_tones(callout.kind).mark;
    box.lines = place_text(bold(plain_span(box.name)), title, inner, context);
    inner.y = bottom_of(box.lines, inner.y);
    const float bottom = place_children(callout.children, inner, context, box.children);
    box.rect = {frame.x, frame.y, frame.width, bottom + padding.top - frame.y};
    return box;
}

Box place_list(const content::List& list, const Frame& frame, Context& context) {
    Box box = box_of(BoxKind::List);
    const auto marker_of = [&list](std::size_t i) { return list_marker(list, i); };
    std::string widest;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        widest = marker_of(i).size() > widest.size() ? marker_of(i) : widest;
    }
    MarkerStyle style = item_markers(widest, frame, context);
    style.gap = context.style.paragraph_gap / (list.tight ? 3.0F : 1.0F);
    Frame inner = frame;
    inner.tight = list.tight;
    place_items(list.items, style, inner, context, box, marker_of);
    return box;
}

Box place_steps(const content::Steps& steps, const Frame& frame, Context& context) {
    Box box = box_of(BoxKind::Steps);
    const auto marker_of = [&steps](std::size_t i) { return number(steps.start, i); };
    const std::size_t last = steps.items.empty() ? 0 : steps.items.size() - 1;
    MarkerStyle style = step_markers(marker_of(last), frame, context);
    style.gap = context.scaled(10);
    Frame inner = frame;
    inner.tight = true;
    place_items(steps.items, style, inner, context, box, marker_of);
    return box;
}

CalloutTones callout_tones(content::Callout::Kind kind) {
    switch (kind) {
        case content::Callout::Kind::Tip:
            return {base::Tone::Accent, base::Tone::AccentSoft};
        case content::Callout::Kind::Important:
            return {base::Tone::Amber, base::Tone::AmberSoft};
        case content::Callout::Kind::Warning:
            return {base::Tone::Red, base::Tone::RedSoft};
        case content::Callout::Kind::Note:
            break;
    }
    return {base::Tone::Blue, base::Tone::BlueSoft};
}

}  // namespace engine::layout
