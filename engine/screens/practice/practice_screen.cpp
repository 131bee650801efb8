#include "engine/screens/practice/practice_screen.h"

#include <algorithm>

#include "content/base/match.h"
#include "engine/screens/reveal.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kColumn = 820;
constexpr float kWideColumn = 1160;  // of rooms with something to look at beside the words
constexpr float kGap = 16;

void draw_head(Scene& scene, const PracticeView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(
        area,
        ui::label(ui, "practice.label", area, view.label, ui::type::small().in(Tone::Muted)) + 4);
    base::cut_top(area,
                  ui::heading(ui, "practice.title", area, view.title, ui::type::serif(26)) + 8);
    base::cut_top(area, ui::label(ui, "practice.task", area, view.task, ui::type::body()) + kGap);
}

ui::Panel reply_panel(const PracticeReply& reply) {
    using Kind = PracticeReply::Kind;
    ui::Panel panel{.id = "practice.reply",
                    .title = reply.title,
                    .words = reply.words,
                    .role = ui::Role::Status};
    if (reply.kind == Kind::Right) {
        panel.tone = Tone::Accent;
        panel.ground = Tone::AccentSoft;
    } else if (reply.kind == Kind::Wrong) {
        panel.tone = Tone::Red;
        panel.ground = Tone::RedSoft;
    } else if (reply.kind == Kind::Hint || reply.kind == Kind::Partly) {
        panel.tone = Tone::Amber;
        panel.ground = Tone::AmberSoft;
    }
    return panel;
}

/// A sign of success only where there was some.
ui::Panel outcome_panel(const PracticeView& view) {
    return {.id = "practice.outcome",
            .tone = view.done_well ? Tone::Accent : Tone::Amber,
            .ground = view.done_well ? Tone::AccentSoft : Tone::AmberSoft,
            .title = (view.done_well ? "✓ " : "") + view.verdict,
            .words = view.explanation,
            .role = ui::Role::Status};
}

void draw_panel(Scene& scene, const ui::Panel& panel, Rect& area) {
    base::cut_top(area, kGap);
    const float height = ui::panel_height(scene.ui, panel, area.width);
    ui::panel(scene.ui, panel, base::cut_top(area, height));
}

/// What the room said, and at the end how it went and why.
void draw_answer(Scene& scene, const PracticeView& view, Rect& area) {
    if (view.reply) {
        draw_panel(scene, reply_panel(*view.reply), area);
    }
    if (view.finished) {
        draw_panel(scene, outcome_panel(view), area);
    }
}

/// How far she is, and when it was saved. The line is kept while it is empty: the buttons below
/// stay where they are when the first act is saved.
void draw_standing(Scene& scene, const PracticeView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook small = ui::type::small().in(Tone::Muted);
    const bool both = !view.progress.empty() && !view.saved.empty();
    const std::string standing = view.progress + (both ? " · " : "") + view.saved;
    base::cut_top(area, 10);
    float height = ui.measure("·", small, area.width).height;
    if (!standing.empty()) {
        height = ui::label(ui, "practice.standing", area, standing, small, ui::Role::Status);
    }
    base::cut_top(area, height + 2);
}

ui::ButtonRow buttons_of(const PracticeView& view) {
    ui::ButtonRow row;
    for (const PracticeButton& button : view.buttons) {
        row.buttons.push_back(
            {.id = "practice." + button.id,
             .label = button.label,
             .look = button.primary ? ui::Button::Look::Primary : ui::Button::Look::Secondary,
             .enabled = button.enabled});
    }
    return row;
}

learn::Action draw_buttons(Scene& scene, const PracticeView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const ui::ButtonRow row = buttons_of(view);
    base::cut_top(area, 12);
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    return pressed < 0 ? learn::Action{} : view.buttons[static_cast<std::size_t>(pressed)].action;
}

bool wide_room(const PracticeView& view) {
    if (const auto* board = std::get_if<BoardView>(&view.room)) {
        return board->board.kind != ui::CardBoard::Kind::List;
    }
    return std::holds_alternative<SpotterView>(view.room);
}

Rect column_of(Scene& scene, const PracticeView& view, Rect body) {
    const Rect area = body.inset(margin(scene), 0);
    const float column = std::min(area.width, wide_room(view) ? kWideColumn : kColumn);
    return {area.centre().x - column / 2, area.y, column, area.height};
}

/// The first frame of what the room said last.
bool newly_said(Scene& scene, const PracticeView& view) {
    const std::string said = (view.reply ? view.reply->title + view.reply->words : std::string{}) +
                             (view.finished ? "✓" + view.verdict : std::string{});
    return !scene.ui.covered() && scene.ui.turned_to(said);
}

/// What the step is about may lie below what she sees. Only when the step begins: she may scroll
/// away.
void reveal_shown(Scene& scene, const PracticeView& view) {
    if (newly_said(scene, view)) {
        reveal_items(scene.ui, "practice.shown", "practice.shown");
    }
}

/// So may the answer to what she did, which stands below the room, and the buttons below it; at
/// the end how it went. A new screen of the room begins at its top all the same.
void reveal_reply(Scene& scene, const PracticeView& view, bool new_stage) {
    if (newly_said(scene, view) && !new_stage) {
        reveal_items(scene.ui, view.finished ? "practice.outcome" : "practice.reply",
                     "practice.leave");
    }
}

/// The words at the left and the message at the right, or all below each other.
learn::Action draw_spotter(Scene& scene, const PracticeView& view, const SpotterView& spotter,
                           bool new_stage, Rect& area) {
    constexpr float kMessage = 400;
    constexpr float kBetween = 60;
    learn::Action action;
    const bool beside = area.width >= kNarrowScreen - 2 * margin(scene);
    const Rect whole = area;
    float message_bottom = 0;
    if (beside) {
        const float width = spotter.frame == SpotterView::Frame::Phone ? kMessage : kMessage + 100;
        const Rect right = base::cut_right(area, width);
        base::cut_right(area, kBetween);
        draw_head(scene, view, area);
        message_bottom = draw_message(scene, spotter, right, action);
    } else {
        draw_head(scene, view, area);
        message_bottom = draw_message(scene, spotter, area, action);
        base::cut_top(area, message_bottom - area.y + kGap);
    }
    const learn::Action room = draw_room(scene, spotter, area);
    action = learn::acted(room) ? room : action;
    draw_answer(scene, view, area);
    draw_standing(scene, view, area);
    const learn::Action pressed = draw_buttons(scene, view, area);
    reveal_reply(scene, view, new_stage);
    area = {whole.x, std::max(area.y, message_bottom), whole.width, whole.height};
    return learn::acted(pressed) ? pressed : action;
}

/// The step that is shown and the button to the next one stand above all that scrolls, if that
/// still has room below them: they stay in sight, and the button stays where it is while the
/// screens change. False: they do not fit, and nothing was drawn.
bool draw_step(Scene& scene, const PracticeView& view, Rect& body, learn::Action& action) {
    constexpr float kMost = 0.65F;  // of the body
    ui::Ui& ui = scene.ui;
    Rect area = column_of(scene, view, body);
    const float words =
        view.reply ? ui::panel_height(ui, reply_panel(*view.reply), area.width) + kGap : 0;
    const float height = words + 12 + ui::row_height(ui, buttons_of(view), area.width) + kGap;
    if (height > kMost * body.height) {
        return false;
    }
    const Rect strip = base::cut_top(body, height);
    ui.fill({strip.x, strip.bottom() - 1, strip.width, 1}, Tone::Line);
    draw_answer(scene, view, area);
    action = draw_buttons(scene, view, area);
    return true;
}

learn::Action draw_watched(Scene& scene, const PracticeView& view, bool step_drawn, Rect& area) {
    draw_head(scene, view, area);
    learn::Action pressed;
    if (!step_drawn) {
        draw_answer(scene, view, area);
        pressed = draw_buttons(scene, view, area);
        base::cut_top(area, kGap);
    }
    content::match(view.room, [&](const auto& room) { draw_room(scene, room, area); });
    reveal_shown(scene, view);
    return pressed;
}

learn::Action draw_column(Scene& scene, const PracticeView& view, bool new_stage, Rect& area) {
    draw_head(scene, view, area);
    const learn::Action action =
        content::match(view.room, [&](const auto& room) { return draw_room(scene, room, area); });
    draw_answer(scene, view, area);
    draw_standing(scene, view, area);
    const learn::Action pressed = draw_buttons(scene, view, area);
    reveal_reply(scene, view, new_stage);
    return learn::acted(pressed) ? pressed : action;
}

/// Each message, node or screen of a room begins at its top and without a focus ring.
std::string stage_name(const PracticeView& view) {
    std::string name = "practice." + view.activity + "." + view.label;
    if (const auto* scenario = std::get_if<ScenarioView>(&view.room)) {
        name += scenario->text;
    } else if (const auto* walk = std::get_if<WalkthroughView>(&view.room)) {
        name += walk->title + walk->address;
    }
    return name;
}

}  // namespace

learn::Action draw(Scene& scene, const PracticeView& view) {
    ui::Ui& ui = scene.ui;
    const bool new_stage = ui.entered(stage_name(view));
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    learn::Action done;
    const bool step_drawn = view.watching && draw_step(scene, view, body, done);
    action = learn::acted(done) ? done : action;
    Rect area = column_of(scene, view, ui.begin_scroll("practice.body", body));
    base::cut_top(area, 24);
    if (const auto* spotter = std::get_if<SpotterView>(&view.room)) {
        done = draw_spotter(scene, view, *spotter, new_stage, area);
    } else if (view.watching) {
        done = draw_watched(scene, view, step_drawn, area);
    } else {
        done = draw_column(scene, view, new_stage, area);
    }
    ui.end_scroll(area.y + 28);
    return learn::acted(done) ? done : action;
}

}  // namespace engine::screens
