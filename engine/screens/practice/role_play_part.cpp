#include "engine/screens/practice/role_play_part.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kMark = 26;

float section_height(ui::Ui& ui, const RolePlayView::Section& section, float width) {
    float height = ui.measure(section.title, ui::type::strong(), width).height + 6;
    for (const std::string& line : section.lines) {
        height += ui.measure(line, ui::type::body(), width - kMark).height + 4;
    }
    return height;
}

void draw_section(Scene& scene, const RolePlayView::Section& section, const std::string& id,
                  Rect& area) {
    ui::Ui& ui = scene.ui;
    if (section.lines.empty()) {
        return;
    }
    base::cut_top(
        area, ui::heading(ui, id, area, section.title, ui::type::strong().in(Tone::Accent)) + 6);
    for (std::size_t i = 0; i < section.lines.size(); ++i) {
        Rect line = area;
        const Rect mark = base::cut_left(line, kMark);
        ui.text(mark, section.numbered ? std::to_string(i + 1) + "." : "•",
                ui::type::body().in(Tone::Muted));
        base::cut_top(area, ui::label(ui, id + ".line." + std::to_string(i), line, section.lines[i],
                                      ui::type::body()) +
                                4);
    }
}

void draw_card(Scene& scene, const RolePlayView& view, Rect& area) {
    constexpr float kPadding = 24;
    const float width = area.width - 2 * kPadding;
    float height = 2 * kPadding - 12;
    for (const RolePlayView::Section& section : view.card) {
        height += section.lines.empty() ? 0 : section_height(scene.ui, section, width) + 12;
    }
    const Rect card = base::cut_top(area, height);
    ui::card(scene.ui, card);
    Rect inner = card.inset(kPadding);
    for (std::size_t i = 0; i < view.card.size(); ++i) {
        draw_section(scene, view.card[i], "practice.section." + std::to_string(i), inner);
        base::cut_top(inner, 12);
    }
    base::cut_top(area, 16);
}

/// The text of a row and a button for each number of points.
std::optional<int> draw_row(Scene& scene, const RolePlayView& view, const RolePlayView::Row& row,
                            Rect& area) {
    constexpr float kButton = 48;
    constexpr float kGap = 8;
    ui::Ui& ui = scene.ui;
    const float buttons = static_cast<float>(view.most + 1) * (kButton + kGap) - kGap;
    const bool beside = area.width > buttons + 200;
    const float width = beside ? area.width - buttons - 2 * kGap : area.width;
    const float words = ui.measure(row.text, ui::type::body(), width).height;
    const float top = area.y;
    Rect text = base::cut_top(area, beside ? std::max(words, kButton) : words);
    text.width = width;
    ui.text_in(text, row.text, ui::type::body());
    ui.say(
        {.id = "practice.row." + row.id, .role = ui::Role::Text, .name = row.text, .rect = text});
    Rect strip =
        beside ? Rect{area.right() - buttons, top, buttons, kButton} : base::cut_top(area, kButton);
    std::optional<int> chosen;
    for (int points = 0; points <= view.most; ++points) {
        const std::string number = std::to_string(points);
        const ui::Button button{.id = "practice.rate." + row.id + "." + number,
                                .label = number,
                                .enabled = !view.handed_in,
                                .selected = row.points == points,
                                .name = row.text + ": " + number};
        if (ui::button(ui, button, base::cut_left(strip, kButton))) {
            chosen = points;
        }
        base::cut_left(strip, kGap);
    }
    base::cut_top(area, 12);
    return chosen;
}

}  // namespace

learn::Action draw_room(Scene& scene, const RolePlayView& view, Rect& area) {
    learn::Action action;
    draw_card(scene, view, area);
    base::cut_top(
        area,
        ui::heading(scene.ui, "practice.sheet", area, view.sheet_title, ui::type::serif(21)) + 10);
    for (const RolePlayView::Row& row : view.rows) {
        if (const auto points = draw_row(scene, view, row, area)) {
            action = learn::Practise{.act = {.verb = learn::rooms::Verb::Rate,
                                             .item = row.id,
                                             .target = {},
                                             .position = *points}};
        }
    }
    draw_section(scene, view.debrief, "practice.debrief", area);
    if (!learn::acted(action) && scene.ui.key(render::Key::P, {.control = true})) {
        action = learn::PrintCard{};
    }
    return action;
}

}  // namespace engine::screens
