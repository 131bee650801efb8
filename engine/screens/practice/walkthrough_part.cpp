#include "engine/screens/practice/walkthrough_part.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using learn::rooms::Verb;
using Element = WalkthroughView::Element;
using Frame = WalkthroughView::Frame;

constexpr float kGap = 12;

learn::Action act(Verb verb, const std::string& item, const std::string& target = {}) {
    return learn::Practise{.act = {.verb = verb, .item = item, .target = target}};
}

void draw_shown(Scene& scene, const WalkthroughView& view, const std::string& what, Rect rect) {
    scene.ui.stroke(rect.inset(-4), Tone::Amber, ui::kButtonRadius + 4, 3);
    scene.ui.say({.id = "practice.shown",
                  .role = ui::Role::Status,
                  .name = view.shown + ": " + what,
                  .rect = rect});
}

bool draw_press(Scene& scene, const WalkthroughView& view, const Element& element, Rect& area) {
    ui::Ui& ui = scene.ui;
    const bool link = element.kind == Element::Kind::Link;
    const ui::Button button{.id = "practice.element." + element.id,
                            .label = element.text,
                            .look = link ? ui::Button::Look::Quiet : ui::Button::Look::Secondary,
                            .enabled = !view.finished};
    const base::Size size = ui::button_size(ui, button, area.width);
    Rect rect = base::cut_top(area, size.height);
    rect.width = std::min(rect.width, size.width);
    if (element.shown) {
        draw_shown(scene, view, element.text, rect);
    }
    const bool pressed = ui::button(ui, button, rect);
    if (link) {
        const float half = std::max(11.0F, rect.height / 2 - 8);  // of its lines
        ui.fill({rect.x + 24, rect.centre().y + half, rect.width - 48, 1}, Tone::Blue);
    }
    return pressed;
}

bool draw_field(Scene& scene, const WalkthroughView& view, const Element& element, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui.text(area, element.text, ui::type::label()) + 4);
    Rect rect = base::cut_top(area, ui::kButtonHeight);
    rect.width = std::min(rect.width, 420.0F);
    const auto hand = ui.interact({.id = "practice.element." + element.id,
                                   .name = element.text,
                                   .value = element.filled ? view.filled : view.fill,
                                   .enabled = !element.filled && !view.finished,
                                   .enter_acts = false},
                                  rect);
    ui.fill(rect, Tone::Surface, ui::kButtonRadius);
    ui.stroke(rect, hand.hovered ? Tone::Accent : Tone::ControlLine, ui::kButtonRadius);
    if (hand.ring) {
        ui.focus_ring(rect, ui::kButtonRadius);
    }
    if (element.shown) {
        draw_shown(scene, view, element.text, rect);
    }
    const ui::TextLook look = element.filled ? ui::type::body() : ui::type::small().in(Tone::Muted);
    const std::string words = element.filled ? element.sample : view.fill;
    if (ui.measure(words, look).width <= rect.width - 28) {
        ui.text_in(rect.inset(14, 0), words, look);
    }
    return hand.activated;
}

learn::Action draw_choice(Scene& scene, const WalkthroughView& view, const Element& element,
                          Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(
        area,
        ui::label(ui, "practice.element." + element.id, area, element.text, ui::type::label()) + 4);
    learn::Action action;
    for (const WalkthroughView::Option& option : element.options) {
        const ui::Button button{.id = "practice.option." + element.id + "." + option.id,
                                .label = (option.chosen ? "✓ " : "") + option.text,
                                .enabled = !view.finished && option.chosen == element.filled,
                                .selected = option.chosen,
                                .name = element.text + ": " + option.text};
        const base::Size size = ui::button_size(ui, button, area.width);
        Rect rect = base::cut_top(area, size.height);
        rect.width = std::min(rect.width, size.width);
        if (option.shown) {
            draw_shown(scene, view, button.name, rect);
        }
        if (ui::button(ui, button, rect)) {
            action = act(Verb::Choose, element.id, option.id);
        }
        base::cut_top(area, 8);
    }
    return action;
}

void draw_words(Scene& scene, const Element& element, Rect& area) {
    ui::Ui& ui = scene.ui;
    const std::string id = "practice.element." + element.id;
    if (!element.text.empty()) {
        base::cut_top(area, ui::label(ui, id, area, element.text, ui::type::body()));
    }
    for (std::size_t i = 0; i < element.items.size(); ++i) {
        Rect line = area;
        ui.text(base::cut_left(line, 22), "•", ui::type::body());
        base::cut_top(area, ui::label(ui, id + ".item." + std::to_string(i), line, element.items[i],
                                      ui::type::body()) +
                                2);
    }
}

learn::Action draw_element(Scene& scene, const WalkthroughView& view, const Element& element,
                           Rect& area) {
    switch (element.kind) {
        case Element::Kind::Text:
        case Element::Kind::List:
            draw_words(scene, element, area);
            return {};
        case Element::Kind::Button:
        case Element::Kind::Link:
            return draw_press(scene, view, element, area) ? act(Verb::Press, element.id)
                                                          : learn::Action{};
        case Element::Kind::Field:
            return draw_field(scene, view, element, area) ? act(Verb::Fill, element.id)
                                                          : learn::Action{};
        case Element::Kind::Choice:
            break;
    }
    return draw_choice(scene, view, element, area);
}

void draw_address(Scene& scene, const WalkthroughView& view, Rect& area) {
    if (view.address.empty()) {
        return;
    }
    ui::Ui& ui = scene.ui;
    const float height =
        std::max(36.0F, ui.measure(view.address, ui::type::chrome(), area.width - 28).height + 12);
    const Rect bar = base::cut_top(area, height);
    ui.fill(bar, Tone::Surface, 8);
    ui.stroke(bar, Tone::ControlLine, 8);
    ui.text_in(bar.inset(14, 0), view.address, ui::type::chrome());
    ui.say({.id = "practice.address", .role = ui::Role::Text, .name = view.address, .rect = bar});
    base::cut_top(area, kGap);
}

learn::Action draw_inside(Scene& scene, const WalkthroughView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    draw_address(scene, view, area);
    base::cut_top(area,
                  ui::heading(ui, "practice.screen", area, view.title, ui::type::serif(21)) + kGap);
    for (std::size_t i = 0; i < view.codes.size(); ++i) {
        base::cut_top(area, ui::label(ui, "practice.code." + std::to_string(i), area, view.codes[i],
                                      ui::type::strong()) +
                                8);
    }
    for (const Element& element : view.elements) {
        const learn::Action done = draw_element(scene, view, element, area);
        action = learn::acted(done) ? done : action;
        base::cut_top(area, kGap);
    }
    return action;
}

}  // namespace

/// The frame lies under what stands in it, and is as high as that needs.
learn::Action draw_room(Scene& scene, const WalkthroughView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::label(ui, "practice.goal", area, view.goal, ui::type::strong()) + kGap);
    const bool narrow_frame = view.frame != Frame::Page && area.width > 480;
    const Rect whole{narrow_frame ? area.centre().x - 220 : area.x, area.y,
                     narrow_frame ? 440 : area.width, area.height};
    Rect inner = whole.inset(22, 20);
    std::vector<paint::Command>& commands = ui.list().commands;
    const auto frame_at = static_cast<std::ptrdiff_t>(commands.size());
    learn::Action action = draw_inside(scene, view, inner);
    const auto frame_to = static_cast<std::ptrdiff_t>(commands.size());
    const Rect frame{whole.x, whole.y, whole.width, inner.y + 12 - whole.y};
    const float radius = view.frame == Frame::Phone ? 26 : ui::kCardRadius;
    ui.fill(frame, Tone::Paper, radius);
    ui.stroke(frame, view.frame == Frame::Phone ? Tone::Muted : Tone::ControlLine, radius,
              view.frame == Frame::Phone ? 6 : 2);
    std::rotate(commands.begin() + frame_at, commands.begin() + frame_to, commands.end());
    base::cut_top(area, frame.height);
    return action;
}

}  // namespace engine::screens
