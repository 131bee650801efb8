#include "engine/screens/programme_screen.h"

#include <algorithm>

#include "engine/ui/open_card.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using ui::Align;

constexpr float kSideWidth = 372;
constexpr float kGap = 18;
constexpr float kRingSegmentGap = 0.006F;  // turns between two modules

void draw_ring(Scene& scene, const ProgrammeView& view, base::Point centre, float outer) {
    ui::Ui& ui = scene.ui;
    const float inner = outer * 0.8F;
    const auto sector = [&](float from, float to, Tone tone) {
        if (to > from) {
            ui.ring({.centre = centre,
                     .inner = inner,
                     .outer = outer,
                     .from_turn = from,
                     .to_turn = to,
                     .tone = tone});
        }
    };
    float covered = 0;
    for (const ModuleRow& module : view.modules) {
        const float from = module.ring_from + kRingSegmentGap / 2;
        const float to = std::max(from, module.ring_to - kRingSegmentGap / 2);
        const float done = from + (to - from) * std::clamp(module.share, 0.0F, 1.0F);
        sector(from, done, Tone::Accent);
        sector(done, to, Tone::Line);
        covered = std::max(covered, module.ring_to);
    }
    // What the modules do not plan yet stays one quiet piece.
    sector(covered + kRingSegmentGap / 2, 1 - kRingSegmentGap / 2, Tone::Line);
}

float draw_hours_card(Scene& scene, const ProgrammeView& view, Rect area) {
    ui::Ui& ui = scene.ui;
    const float outer = std::min(131.0F, (area.width - 48) / 2);
    const ui::TextLook small = ui::type::small().in(Tone::Muted).aligned(Align::Centre);
    const float minutes = ui.measure(view.minutes, small, area.width - 32).height;
    const Rect card{area.x, area.y, area.width, 35 + outer * 2 + 24 + minutes + 24};
    ui::card(ui, card);
    const base::Point centre{card.centre().x, card.y + 35 + outer};
    draw_ring(scene, view, centre, outer);
    const float inner_width = outer * 1.3F;
    const Rect middle{centre.x - inner_width / 2, centre.y - 40, inner_width, 54};
    ui.text_in(middle, view.hours, ui::type::serif(42).aligned(Align::Centre));
    ui.text({middle.x, middle.bottom(), middle.width, 50}, view.of,
            ui::type::body().in(Tone::Muted).aligned(Align::Centre));
    ui.text({card.x + 16, card.bottom() - 24 - minutes, card.width - 32, minutes}, view.minutes,
            small);
    ui.say({.id = "programme.hours_done",
            .role = ui::Role::Progress,
            .name = view.hours + " " + view.of,
            .value = view.minutes,
            .rect = card});
    return card.bottom();
}

/// Mistakes that are due again: a line and a button. Cuts off what it used.
void draw_due(Scene& scene, const ProgrammeView& view, Rect& area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, 16);
    base::cut_top(area,
                  ui::label(ui, "programme.due", area, view.due_words, ui::type::small()) + 8);
    const ui::Button repeat{.id = "programme.repeat", .label = view.repeat_label, .small = true};
    const float height = ui::button_size(ui, repeat, area.width).height;
    if (ui::button(ui, repeat, base::cut_top(area, height))) {
        action = learn::RepeatMistakes{};
    }
}

float due_height(Scene& scene, const ProgrammeView& view, float width) {
    ui::Ui& ui = scene.ui;
    if (view.repeat_label.empty()) {
        return 0;
    }
    const ui::Button repeat{.id = {}, .label = view.repeat_label, .small = true};
    return 16 + ui.measure(view.due_words, ui::type::small(), width).height + 8 +
           ui::button_size(ui, repeat, width).height;
}

float draw_stopped_card(Scene& scene, const ProgrammeView& view, Rect area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const float inner_width = area.width - 40;
    const float label = ui.measure(view.stopped_label, ui::type::small(), inner_width).height;
    const float place = ui.measure(view.stopped_at, ui::type::strong(), inner_width).height;
    const ui::Button button{.id = "programme.continue",
                            .label = view.continue_label,
                            .look = ui::Button::Look::Primary};
    const float height = ui::button_size(ui, button, inner_width).height;
    const Rect card{
        area.x, area.y, area.width,
        20 + label + 10 + place + 14 + height + due_height(scene, view, inner_width) + 20};
    ui::card(ui, card);
    Rect inner = card.inset(20);
    base::cut_top(inner,
                  ui.text(inner, view.stopped_label, ui::type::small().in(Tone::Muted)) + 10);
    base::cut_top(
        inner,
        ui::label(ui, "programme.stopped_at", inner, view.stopped_at, ui::type::strong()) + 14);
    if (ui::button(ui, button, base::cut_top(inner, height))) {
        action = learn::Continue{};
    }
    if (!view.repeat_label.empty()) {
        draw_due(scene, view, inner, action);
    }
    return card.bottom();
}

float draw_side(Scene& scene, const ProgrammeView& view, Rect area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const auto draw_stopped = [&] {
        area.y = draw_stopped_card(scene, view, {area.x, area.y, area.width, 0}, action) + kGap;
    };
    if (narrow(scene)) {
        draw_stopped();  // one column: the way on comes first
    }
    area.y = draw_hours_card(scene, view, area) + kGap;
    if (!narrow(scene)) {
        draw_stopped();
    }
    ui::ButtonRow row{
        .buttons = {
            {.id = "programme.notes", .label = scene.words.text("notes.title"), .small = true}}};
    if (view.guest) {
        const ui::Panel panel{.id = "programme.guest_note",
                              .title = scene.words.text("guest.title"),
                              .words = scene.words.text("guest.note")};
        const float height = ui::panel_height(ui, panel, area.width);
        ui::panel(ui, panel, {area.x, area.y, area.width, height});
        area.y += height + kGap;
    } else {
        row.buttons.insert(row.buttons.begin(), {.id = "programme.hours",
                                                 .label = scene.words.text("programme.my_hours"),
                                                 .small = true});
    }
    const int pressed = ui::button_row(ui, row, area);
    if (pressed == static_cast<int>(row.buttons.size()) - 1) {
        action = learn::OpenNotes{};
    } else if (pressed == 0) {
        action = learn::OpenHours{};
    }
    return area.y + ui::row_height(ui, row, area.width);
}

const char* mark(ModuleRow::State state) {
    switch (state) {
        case ModuleRow::State::Complete:
            return "✓";
        case ModuleRow::State::Started:
            return "●";
        case ModuleRow::State::NotStarted:
            break;
    }
    return "○";
}

Tone mark_tone(ModuleRow::State state) {
    switch (state) {
        case ModuleRow::State::Complete:
            return Tone::Accent;
        case ModuleRow::State::Started:
            return Tone::Amber;
        case ModuleRow::State::NotStarted:
            break;
    }
    return Tone::Muted;
}

float draw_module(Scene& scene, const ModuleRow& module, Rect area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const bool tight = area.width < 640;  // minutes go below the title
    const float words_width = area.width - 62 - (tight ? 20.0F : 280.0F);
    const float title = ui.measure(module.title, ui::type::strong(), words_width).height;
    const float note = ui.measure(module.note, ui::type::small(), words_width).height;
    const float missing = module.missing.empty()
                              ? 0
                              : ui.measure(module.missing, ui::type::small(), words_width).height;
    const Rect row{area.x, area.y, area.width,
                   std::max(67.0F, title + note + missing + 20 + (tight ? 28.0F : 0.0F))};
    const auto hand = ui.interact({.id = "programme.module." + module.id,
                                   .role = ui::Role::ListItem,
                                   .name = module.title,
                                   .value = module.note + ", " + module.minutes,
                                   .selected = module.current,
                                   .group = "modules"},
                                  row);
    if (module.current || hand.hovered) {
        ui.fill(row, Tone::AccentSoft);
    }
    ui.fill({row.x, row.bottom() - 1, row.width, 1}, Tone::Line);
    if (hand.ring) {
        ui.stroke(row.inset(3), Tone::Focus, 4, 2);
    }
    ui.text_in({row.x + 20, row.y, 30, row.height}, mark(module.state),
               ui::type::body().bold().in(mark_tone(module.state)).aligned(Align::Centre));
    Rect words{row.x + 62,
               row.y + (row.height - title - note - missing - (tight ? 28.0F : 0.0F)) / 2,
               words_width, row.height};
    base::cut_top(words, ui.text(words, module.title, ui::type::strong()));
    base::cut_top(words, ui.text(words, module.note, ui::type::small().in(Tone::Muted)));
    if (missing > 0) {
        base::cut_top(words, ui.text(words, module.missing, ui::type::small().in(Tone::Muted)));
    }
    const float bar_y = tight ? words.y + 12 : row.centre().y - 4;
    const float bar_x = tight ? words.x : row.right() - 265;
    ui::progress_bar(ui, {bar_x, bar_y, 140, 8}, module.share);
    ui.text_in({bar_x + 148, bar_y - 16, tight ? 110.0F : 98.0F, 40}, module.minutes,
               ui::type::small().in(Tone::Muted).aligned(tight ? Align::Left : Align::Right));
    if (hand.activated) {
        action = opening(module.opens, module.open);
    }
    return row.bottom();
}

float draw_modules(Scene& scene, const ProgrammeView& view, Rect area, float least_bottom,
                   learn::Action& action) {
    ui::Ui& ui = scene.ui;
    ui::OpenCard card(ui, area);
    Rect head = area.inset(20, 0);
    base::cut_top(head, 14);
    base::cut_top(head, ui::heading(ui, "programme.title", head, view.title));
    base::cut_top(head, 2);
    base::cut_top(head, ui::label(ui, "programme.remaining", head, view.remaining,
                                  ui::type::small().in(Tone::Muted)) +
                            12);
    ui.fill({area.x, head.y - 1, area.width, 1}, Tone::Line);
    float y = head.y;
    for (const ModuleRow& module : view.modules) {
        y = draw_module(scene, module, {area.x + 1, y, area.width - 2, 0}, action);
    }
    const float bottom = std::max(y + 24, least_bottom);
    card.close(bottom - area.y);
    return bottom;
}

}  // namespace

learn::Action draw(Scene& scene, const ProgrammeView& view) {
    ui::Ui& ui = scene.ui;
    ui.entered("programme");
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    const float side = margin(scene);
    Rect area = ui.begin_scroll("programme.body", body).inset(side, 0);
    base::cut_top(area, side);
    float bottom = 0;
    if (narrow(scene)) {
        const float side_bottom = draw_side(scene, view, area, action);
        area.y = side_bottom + kGap;
        bottom = draw_modules(scene, view, {area.x, area.y, area.width, 100}, 0, action);
    } else {
        const Rect left = base::cut_left(area, kSideWidth);
        base::cut_left(area, side);
        const float side_bottom = draw_side(scene, view, left, action);
        const float least = body.bottom() - side;
        bottom = std::max(side_bottom, draw_modules(scene, view, area, least, action));
    }
    ui.end_scroll(bottom + side);
    return action;
}

}  // namespace engine::screens
