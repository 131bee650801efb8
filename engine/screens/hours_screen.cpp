#include "engine/screens/hours_screen.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kColumn = 980;

/// Words at the left, a number at the right; below both, small, what else is to be said.
void draw_line(Scene& scene, const std::string& id, const std::string& left,
               const std::string& right, const std::string& below, Rect& area) {
    ui::Ui& ui = scene.ui;
    const float number = ui.measure(right, ui::type::chrome()).width + 4;
    const float width = area.width - number - 16;
    const float words = ui.measure(left, ui::type::chrome(), width).height;
    const float notes =
        below.empty() ? 0 : ui.measure(below, ui::type::small(), area.width).height + 2;
    Rect row = base::cut_top(area, words + notes + 20);
    ui.fill({row.x, row.bottom() - 1, row.width, 1}, Tone::Line);
    ui.say({.id = id,
            .role = ui::Role::Text,
            .name = left,
            .value = right + " " + below,
            .rect = row});
    base::cut_top(row, 10);
    const Rect line = base::cut_top(row, words);
    ui.text({line.x, line.y, width, words}, left, ui::type::chrome());
    ui.text({line.right() - number, line.y, number, words}, right,
            ui::type::chrome().aligned(ui::Align::Right));
    if (notes > 0) {
        ui.text({row.x, row.y + 2, row.width, notes}, below, ui::type::small().in(Tone::Muted));
    }
}

void draw_summary(Scene& scene, const HoursView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::heading(ui, "hours.title", area, scene.words.text("hours.title"),
                                    ui::type::title()) +
                            8);
    base::cut_top(
        area,
        ui::label(ui, "hours.total", area, view.total, ui::type::serif(26), ui::Role::Status) + 4);
    base::cut_top(area, ui::label(ui, "hours.channels", area, view.by_channel,
                                  ui::type::chrome().in(Tone::Muted)) +
                            14);
    const ui::Panel panel{.id = "hours.explanation",
                          .title = scene.words.text("hours.how_counted"),
                          .words = view.explanation};
    const float height = ui::panel_height(ui, panel, area.width);
    ui::panel(ui, panel, base::cut_top(area, height));
    base::cut_top(area, 24);
}

void draw_modules(Scene& scene, const HoursView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::heading(ui, "hours.modules", area, scene.words.text("hours.modules"),
                                    ui::type::serif(21)) +
                            4);
    for (std::size_t i = 0; i < view.modules.size(); ++i) {
        const HoursModuleView& module = view.modules[i];
        draw_line(scene, "hours.module." + std::to_string(i), module.title, "",
                  module.minutes + "\n" + module.state, area);
    }
    base::cut_top(area, 24);
}

void draw_days(Scene& scene, const HoursView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    for (std::size_t d = 0; d < view.days.size(); ++d) {
        const HoursDayView& day = view.days[d];
        const std::string id = "hours.day." + std::to_string(d);
        base::cut_top(
            area,
            ui::heading(ui, id, area, day.day + " · " + day.counted, ui::type::serif(21)) + 4);
        for (std::size_t i = 0; i < day.rows.size(); ++i) {
            const HoursRowView& row = day.rows[i];
            draw_line(scene, id + "." + std::to_string(i), row.when + "   " + row.what, row.counted,
                      row.notes, area);
        }
        base::cut_top(area, 24);
    }
    if (view.days.empty()) {
        base::cut_top(area, ui::label(ui, "hours.empty", area, scene.words.text("hours.empty"),
                                      ui::type::body()) +
                                24);
    }
}

}  // namespace

learn::Action draw(Scene& scene, const HoursView& view) {
    ui::Ui& ui = scene.ui;
    ui.entered("hours");
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    Rect area = ui.begin_scroll("hours.body", body).inset(margin(scene), 0);
    base::cut_top(area, 24);
    if (area.width > kColumn) {
        area = {area.centre().x - kColumn / 2, area.y, kColumn, area.height};
    }
    const ui::ButtonRow ways{
        .buttons = {
            {.id = "hours.back",
             .label = "← " + scene.words.text("to_programme"),
             .small = true,
             .name = scene.words.text("to_programme")},
            {.id = "hours.figures", .label = scene.words.text("figures.title"), .small = true}}};
    if (const int pressed = ui::button_row(ui, ways, area); pressed >= 0) {
        action = pressed == 0 ? learn::Action(learn::OpenProgramme{})
                              : learn::Action(learn::OpenFigures{});
    }
    base::cut_top(area, ui::row_height(ui, ways, area.width) + 18);
    draw_summary(scene, view, area);
    draw_modules(scene, view, area);
    draw_days(scene, view, area);
    ui.end_scroll(area.y);
    return action;
}

}  // namespace engine::screens
