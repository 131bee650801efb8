#include "engine/screens/sheet.h"

#include <algorithm>

#include "engine/ui/open_card.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kWidth = 560;
constexpr float kPadding = 28;

}  // namespace

learn::Action draw_sheet(Scene& scene, const std::string& id, const std::string& title,
                         const std::function<learn::Action(Rect&)>& fill) {
    ui::Ui& ui = scene.ui;
    const Rect screen = ui.screen();
    const float edge = screen.width < 480 ? 8 : 24;
    const float width = std::min(kWidth, screen.width - 2 * edge);
    const Rect column{screen.centre().x - width / 2, screen.y + edge, width,
                      screen.height - 2 * edge};
    ui::OpenCard card(ui, column, Tone::ControlLine);
    const Rect content = ui.begin_scroll(id, column);
    Rect area = content.inset(std::min(kPadding, width / 16), 0);
    base::cut_top(area, 22);
    ui.say({.id = id, .role = ui::Role::Dialog, .name = title, .rect = column});
    base::cut_top(area, ui::heading(ui, id + ".title", area, title) + kSheetGap);
    learn::Action action = fill(area);
    base::cut_top(area, 22);
    const float used = area.y - content.y;
    ui.end_scroll(area.y);
    card.close(std::min(column.height, used));
    return action;
}

int draw_row(Scene& scene, const ui::ButtonRow& row, Rect& area) {
    const int pressed = ui::button_row(scene.ui, row, area);
    base::cut_top(area, ui::row_height(scene.ui, row, area.width));
    return pressed;
}

bool draw_close(Scene& scene, Rect& area) {
    return draw_row(scene,
                    {.buttons = {{.id = "dialog.close",
                                  .label = scene.words.text("close"),
                                  .look = ui::Button::Look::Primary}}},
                    area) == 0;
}

}  // namespace engine::screens
