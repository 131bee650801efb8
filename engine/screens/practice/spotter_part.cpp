#include "engine/screens/practice/spotter_part.h"

#include <algorithm>

#include "engine/screens/practice/message_frame.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using learn::rooms::Verb;

void draw_finding(Scene& scene, const FindingView& finding, std::size_t index, Rect& area) {
    ui::Ui& ui = scene.ui;
    using Look = FindingView::Look;
    const char* sign = finding.look == Look::Flag ? "✓" : finding.look == Look::NoFlag ? "✕" : "○";
    const Tone tone = finding.look == Look::Flag     ? Tone::Accent
                      : finding.look == Look::NoFlag ? Tone::Red
                                                     : Tone::Muted;
    const float top = area.y;
    Rect inner = area;
    const Rect gutter = base::cut_left(inner, 30);
    ui.text(gutter, sign, ui::type::strong().in(tone));
    if (!finding.name.empty()) {
        base::cut_top(inner, ui.text(inner, finding.name, ui::type::strong().in(tone)));
    }
    base::cut_top(inner, ui.text(inner, finding.why, ui::type::chrome().in(Tone::Muted)));
    base::cut_top(area, inner.y - top + 10);
    ui.say({.id = "practice.finding." + std::to_string(index),
            .role = ui::Role::ListItem,
            .name = finding.name.empty() ? finding.why : finding.name,
            .value = finding.name.empty() ? "" : finding.why,
            .rect = {area.x, top, area.width, area.y - top}});
}

float height_of(Scene& scene, const FindingView& finding, float width) {
    ui::Ui& ui = scene.ui;
    const float name =
        finding.name.empty() ? 0 : ui.measure(finding.name, ui::type::strong(), width - 30).height;
    return name + ui.measure(finding.why, ui::type::chrome(), width - 30).height + 10;
}

void draw_findings(Scene& scene, const SpotterView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const float width = area.width - 40;
    float height = ui.measure(view.found, ui::type::strong(), width).height + 10 + 40;
    for (const FindingView& finding : view.findings) {
        height += height_of(scene, finding, width);
    }
    const Rect card = base::cut_top(area, height);
    ui::card(ui, card);
    Rect inner = card.inset(20);
    base::cut_top(inner, ui::label(ui, "practice.found", inner, view.found, ui::type::strong(),
                                   ui::Role::Status) +
                             10);
    for (std::size_t i = 0; i < view.findings.size(); ++i) {
        draw_finding(scene, view.findings[i], i, inner);
    }
}

/// The same parts as plain buttons, for who cannot aim at words.
learn::Action draw_list(Scene& scene, const SpotterView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    if (view.decided) {
        return action;
    }
    base::cut_top(area, 14);
    base::cut_top(area, ui::heading(ui, "practice.list", area, view.list_title,
                                    ui::type::label().in(Tone::Muted)) +
                            6);
    ui::ButtonRow row{.buttons = {}, .gap = 8};
    std::vector<std::string> ids;
    for (const MessagePartView& part : view.parts) {
        if (part.id.empty()) {
            continue;
        }
        const bool marked = part.look != MessagePartView::Look::Plain;
        row.buttons.push_back({.id = "practice.list." + part.id,
                               .label = part.text,
                               .small = true,
                               .enabled = !marked,
                               .value = part.word});
        ids.push_back(part.id);
    }
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    if (pressed >= 0) {
        action = learn::Practise{.act = {.verb = Verb::Mark,
                                         .item = ids[static_cast<std::size_t>(pressed)],
                                         .target = {}}};
    }
    return action;
}

}  // namespace

learn::Action draw_room(Scene& scene, const SpotterView& view, Rect& area) {
    draw_findings(scene, view, area);
    return draw_list(scene, view, area);
}

float draw_message(Scene& scene, const SpotterView& view, Rect area, learn::Action& action) {
    const Rect inside = message_inside(view.frame, area);
    // The frame lies under the words, but is as high as they need: its place in the list is kept.
    ui::Ui& ui = scene.ui;
    std::vector<paint::Command>& commands = ui.list().commands;
    const std::size_t frame_at = commands.size();
    const float bottom = draw_message_parts(scene, view, inside, action);
    const std::size_t frame_to = commands.size();
    const float whole = draw_message_frame(scene, view, area, bottom);
    std::rotate(commands.begin() + static_cast<std::ptrdiff_t>(frame_at),
                commands.begin() + static_cast<std::ptrdiff_t>(frame_to), commands.end());
    return whole;
}

}  // namespace engine::screens
