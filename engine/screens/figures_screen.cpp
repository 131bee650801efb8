#include "engine/screens/figures_screen.h"

#include <algorithm>
#include <cstddef>

#include "engine/ui/open_card.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kColumn = 820;
constexpr float kBar = 140;  // px, the share of right answers

std::string spoken(const FiguresRow& row) {
    std::string words = row.figures + (row.wrong.empty() ? "" : "\n" + row.wrong);
    for (const std::string& remark : row.remarks) {
        words += "\n" + remark;
    }
    return words;
}

void draw_words(Scene& scene, const std::string& words, const ui::TextLook& look, Rect& area) {
    if (!words.empty()) {
        base::cut_top(area, scene.ui.text(area, words, look) + 4);
    }
}

void draw_question(Scene& scene, const FiguresRow& row, const std::string& id, Rect& area) {
    ui::Ui& ui = scene.ui;
    ui::OpenCard card(ui, area);
    Rect inner = area.inset(20, 16);
    draw_words(scene, row.question, ui::type::strong(), inner);
    const float bar = std::min(kBar, inner.width);
    ui::progress_bar(ui, {inner.x, inner.y + 4, bar, 8}, row.share);
    base::cut_top(inner, 18);
    draw_words(scene, row.figures, ui::type::small().in(Tone::Muted), inner);
    draw_words(scene, row.wrong, ui::type::chrome(), inner);
    for (const std::string& remark : row.remarks) {
        draw_words(scene, "! " + remark, ui::type::small().in(Tone::Amber), inner);
    }
    const float height = inner.y + 12 - area.y;
    ui.say({.id = id,
            .role = ui::Role::Text,
            .name = row.question,
            .value = spoken(row),
            .rect = {area.x, area.y, area.width, height}});
    card.close(height);
    base::cut_top(area, height + 12);
}

void draw_quizzes(Scene& scene, const FiguresView& view, Rect& area) {
    for (std::size_t q = 0; q < view.quizzes.size(); ++q) {
        const FiguresQuiz& quiz = view.quizzes[q];
        const std::string id = "figures.quiz." + std::to_string(q);
        base::cut_top(area, ui::heading(scene.ui, id, area, quiz.title, ui::type::serif(21)) + 10);
        for (std::size_t i = 0; i < quiz.rows.size(); ++i) {
            draw_question(scene, quiz.rows[i], id + "." + std::to_string(i), area);
        }
        base::cut_top(area, 14);
    }
}

void draw_panel(Scene& scene, const char* id, const std::string& title, const std::string& words,
                Rect& area) {
    const ui::Panel panel{.id = id, .title = title, .words = words};
    const float height = ui::panel_height(scene.ui, panel, area.width);
    ui::panel(scene.ui, panel, base::cut_top(area, height));
    base::cut_top(area, 24);
}

/// What the figures are, or when there will be some.
void draw_about(Scene& scene, const FiguresView& view, Rect& area) {
    const base::Strings& words = scene.words;
    base::cut_top(area, ui::heading(scene.ui, "figures.title", area, words.text("figures.title"),
                                    ui::type::title()) +
                            8);
    if (view.quizzes.empty()) {
        draw_panel(scene, "figures.none", words.text("figures.none"), words.text("figures.when"),
                   area);
        return;
    }
    base::cut_top(area, ui::label(scene.ui, "figures.about", area, words.text("figures.about"),
                                  ui::type::body().in(Tone::Muted)) +
                            14);
    draw_panel(scene, "figures.explained", words.text("figures.how"),
               words.text("figures.explained"), area);
}

}  // namespace

learn::Action draw(Scene& scene, const FiguresView& view) {
    ui::Ui& ui = scene.ui;
    ui.entered("figures");
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    Rect area = ui.begin_scroll("figures.body", body).inset(margin(scene), 0);
    base::cut_top(area, 24);
    if (area.width > kColumn) {
        area = {area.centre().x - kColumn / 2, area.y, kColumn, area.height};
    }
    const ui::ButtonRow back{.buttons = {{.id = "figures.back",
                                          .label = "← " + scene.words.text("back"),
                                          .small = true,
                                          .name = scene.words.text("back")}}};
    if (ui::button_row(ui, back, area) == 0) {
        action = learn::GoBack{};
    }
    base::cut_top(area, ui::row_height(ui, back, area.width) + 18);
    draw_about(scene, view, area);
    draw_quizzes(scene, view, area);
    ui.end_scroll(area.y + 16);
    return action;
}

}  // namespace engine::screens
