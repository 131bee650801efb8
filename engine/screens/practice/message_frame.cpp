#include "engine/screens/practice/message_frame.h"

#include <algorithm>

#include "engine/ui/part_text.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using Frame = SpotterView::Frame;
using Look = MessagePartView::Look;
using Where = MessagePartView::Where;

constexpr float kPhoneEdge = 10;
constexpr float kHead = 40;  // of a letter or a browser
constexpr float kSign = 10;  // radius of the disc behind the words of a marked part

/// The words of a part with room behind them for its sign, on the line of the last one.
std::string words_of(const MessagePartView& part) {
    constexpr std::string_view kNoBreakSpace = "\u00A0";
    std::string words = part.text;
    for (int i = 0; part.look != Look::Plain && i < 6; ++i) {
        words += kNoBreakSpace;
    }
    return words;
}

/// Boxes of neighbouring lines do not touch.
Rect box_round(Rect line) {
    return line.inset(-3, 2);
}

bool flows(const MessagePartView& part) {
    return part.where == Where::Text || part.where == Where::Link;
}

Tone tone_of(Look look) {
    return look == Look::NoFlag ? Tone::Red : look == Look::Missed ? Tone::Amber : Tone::Accent;
}

/// The box round a marked part, and its number or sign behind the words.
void draw_mark(ui::Ui& ui, const MessagePartView& part, Rect rect, bool last) {
    if (part.look == Look::Plain) {
        return;
    }
    ui.stroke(box_round(rect), tone_of(part.look), 6, 2);
    if (last) {
        const base::Point centre{rect.right() - kSign - 2, rect.centre().y};
        ui.disc(centre, kSign, tone_of(part.look));
        const std::string sign = part.look == Look::Missed   ? "!"
                                 : part.look == Look::NoFlag ? "✕"
                                                             : std::to_string(part.number);
        ui.text_in({centre.x - kSign, centre.y - kSign, 2 * kSign, 2 * kSign}, sign,
                   ui::type::label().in(Tone::OnAccent).aligned(ui::Align::Centre));
    }
}

/// One item for each line that a part runs over; only the first is in the order of Tab.
bool press_part(Scene& scene, const SpotterView& view, const MessagePartView& part,
                const std::vector<Rect>& rects, ui::Role role) {
    ui::Ui& ui = scene.ui;
    bool pressed = false;
    for (std::size_t i = 0; i < rects.size(); ++i) {
        const auto hand = ui.interact(
            {.id = "practice.part." + part.id + (i == 0 ? "" : ".line" + std::to_string(i)),
             .role = role,
             .name = part.text,
             .value = part.word,
             .enabled = !view.decided && part.look == Look::Plain,
             .focusable = i == 0},
            rects[i]);
        if (hand.ring || hand.hovered) {
            ui.stroke(box_round(rects[i]), hand.ring ? Tone::Focus : Tone::Accent, 6, 2);
        }
        pressed |= hand.activated;
        draw_mark(ui, part, rects[i], i + 1 == rects.size());
    }
    return pressed;
}

struct Flow {
    std::vector<const MessagePartView*> parts;
    ui::PartText text;
};

/// Text and links that follow each other are one paragraph.
Flow flow_from(Scene& scene, const SpotterView& view, std::size_t first, Rect area) {
    std::vector<const MessagePartView*> parts;
    std::vector<ui::PartText::Part> looks;
    for (std::size_t i = first; i < view.parts.size() && flows(view.parts[i]); ++i) {
        parts.push_back(&view.parts[i]);
        looks.push_back({.text = words_of(view.parts[i]),
                         .tone = view.parts[i].where == Where::Link ? Tone::Blue : Tone::Ink});
    }
    ui::TextLook look = ui::type::body();
    look.line_height = 1.7F;  // room for the boxes
    return {.parts = std::move(parts), .text = ui::PartText(scene.ui, area, looks, look)};
}

void underline(ui::Ui& ui, const std::vector<Rect>& rects) {
    for (const Rect& rect : rects) {
        ui.fill({rect.x, rect.bottom() - 5, rect.width, 1}, Tone::Blue);
    }
}

/// The paragraph in its bubble.
void draw_flow(Scene& scene, const SpotterView& view, std::size_t first, Rect& area,
               learn::Action& action, std::size_t& next) {
    ui::Ui& ui = scene.ui;
    const Rect inner = area.inset(16, 12);
    const Flow flow = flow_from(scene, view, first, inner);
    const Rect bubble = base::cut_top(area, flow.text.height() + 24);
    ui.fill(bubble, Tone::Surface, ui::kCardRadius);
    ui.stroke(bubble, Tone::Line, ui::kCardRadius);
    flow.text.draw(ui);
    for (std::size_t i = 0; i < flow.parts.size(); ++i) {
        const MessagePartView& part = *flow.parts[i];
        if (part.where == Where::Link) {
            underline(ui, flow.text.rects(i));
        }
        if (!part.id.empty() && press_part(scene, view, part, flow.text.rects(i), ui::Role::Link)) {
            action = learn::Practise{
                .act = {.verb = learn::rooms::Verb::Mark, .item = part.id, .target = {}}};
        }
    }
    base::cut_top(area, 14);
    next = first + flow.parts.size();
}

ui::TextLook look_of(Where where) {
    switch (where) {
        case Where::Time:
            return ui::type::small().in(Tone::Muted).aligned(ui::Align::Centre);
        case Where::From:
        case Where::Subject:
            return ui::type::strong();
        default:
            return ui::type::strong().in(Tone::Blue).aligned(ui::Align::Centre);
    }
}

/// A sender, a time, a subject, a button: a line of its own.
void draw_line(Scene& scene, const SpotterView& view, const MessagePartView& part, Rect& area,
               learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook look = look_of(part.where);
    const bool boxed = part.where == Where::Button || part.where == Where::Attachment;
    const std::string words = (part.where == Where::Attachment ? "↧ " : "") + words_of(part);
    const base::Size size = ui.measure(words, look, area.width - 24);
    const float height = std::max(part.id.empty() ? 24.0F : 40.0F, size.height + 12);
    Rect line = base::cut_top(area, height);
    if (look.align == ui::Align::Left) {
        line.width = std::min(line.width, size.width + 24);
    }
    if (boxed) {
        ui.fill(line, Tone::Surface, ui::kButtonRadius);
        ui.stroke(line, Tone::ControlLine, ui::kButtonRadius);
    }
    ui.text_in(line.inset(12, 0), words, look);
    if (part.id.empty()) {
        ui.say({.id = "practice.line." + std::to_string(&part - view.parts.data()),
                .role = ui::Role::Text,
                .name = part.text,
                .rect = line});
    } else if (press_part(scene, view, part, {line}, ui::Role::Button)) {
        action = learn::Practise{
            .act = {.verb = learn::rooms::Verb::Mark, .item = part.id, .target = {}}};
    }
    base::cut_top(area, 8);
}

}  // namespace

Rect message_inside(Frame frame, Rect area) {
    if (frame == Frame::Phone) {
        Rect inside = area.inset(kPhoneEdge + 18, kPhoneEdge + 26);
        return inside;
    }
    Rect inside = area.inset(20, 16);
    base::cut_top(inside, kHead);
    return inside;
}

float draw_message_parts(Scene& scene, const SpotterView& view, Rect inside,
                         learn::Action& action) {
    Rect area = inside;
    for (std::size_t i = 0; i < view.parts.size();) {
        if (flows(view.parts[i])) {
            draw_flow(scene, view, i, area, action, i);
        } else {
            draw_line(scene, view, view.parts[i], area, action);
            ++i;
        }
    }
    return area.y;
}

float draw_message_frame(Scene& scene, const SpotterView& view, Rect area, float bottom) {
    ui::Ui& ui = scene.ui;
    const bool phone = view.frame == Frame::Phone;
    const float least = phone ? 480.0F : 320.0F;
    const float low = std::max(bottom + (phone ? kPhoneEdge + 26 : 16.0F),
                               area.y + std::min(least, ui.screen().height - 160));
    const Rect whole{area.x, area.y, area.width, low - area.y};
    if (phone) {
        ui.fill(whole, Tone::Muted, 34);
        ui.fill(whole.inset(kPhoneEdge), Tone::Paper, 25);
        const Rect kind{whole.x, whole.y + kPhoneEdge + 4, whole.width, 20};
        ui.text_in(kind, view.kind, ui::type::sans(13).in(Tone::Muted).aligned(ui::Align::Centre));
    } else {
        ui.fill(whole, Tone::Paper, ui::kCardRadius);
        ui.stroke(whole, Tone::ControlLine, ui::kCardRadius, 2);
        ui.fill({whole.x, whole.y + kHead, whole.width, 1}, Tone::ControlLine);
        for (int dot = 0; dot < 3; ++dot) {
            ui.disc({whole.x + 20 + static_cast<float>(dot) * 16, whole.y + kHead / 2}, 5,
                    Tone::ControlLine);
        }
        ui.text_in({whole.x + 76, whole.y, whole.width - 90, kHead}, view.kind,
                   ui::type::small().in(Tone::Muted));
    }
    return whole.bottom();
}

}  // namespace engine::screens
