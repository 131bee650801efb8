#include "engine/screens/quiz/result_part.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kGap = 16;

/// The way to the page that answers it.
bool draw_mistake(Scene& scene, const ResultView::Mistake& mistake, std::size_t index, Rect& area) {
    ui::Ui& ui = scene.ui;
    const std::string number = std::to_string(index);
    const ui::Button button{
        .id = "result.lesson." + number, .label = mistake.lesson_label, .small = true};
    const float inner = area.width - 40;
    const base::Size size = ui::button_size(ui, button, inner);
    const float words = ui.measure(mistake.question, ui::type::body(), inner).height;
    const ui::TextLook insight_look =
        ui::type::label().in(mistake.urgent ? Tone::Red : Tone::Muted);
    const float insight =
        mistake.insight.empty() ? 0 : ui.measure(mistake.insight, insight_look, inner).height + 4;
    const Rect card = base::cut_top(area, insight + words + 10 + size.height + 32);
    ui::card(ui, card, mistake.urgent ? Tone::RedSoft : Tone::Surface);
    if (mistake.urgent) {
        ui.fill({card.x, card.y, 5, card.height}, Tone::Red, 2);  // grounds can be alike
    }
    Rect rect = card.inset(20, 16);
    if (insight > 0) {
        base::cut_top(
            rect,
            ui::label(ui, "result.insight." + number, rect, mistake.insight, insight_look) + 4);
    }
    base::cut_top(
        rect,
        ui::label(ui, "result.question." + number, rect, mistake.question, ui::type::body()) + 10);
    base::cut_top(area, 10);
    return ui::button(ui, button, {rect.x, rect.y, std::min(size.width, inner), size.height});
}

learn::Action draw_mistakes(Scene& scene, const ResultView& view, Rect& area) {
    learn::Action action;
    if (view.mistakes.empty()) {
        return action;
    }
    base::cut_top(area, ui::heading(scene.ui, "result.mistakes", area, view.mistakes_title,
                                    ui::type::serif(21)) +
                            10);
    for (std::size_t i = 0; i < view.mistakes.size(); ++i) {
        if (draw_mistake(scene, view.mistakes[i], i, area)) {
            action = view.mistakes[i].lesson;
        }
    }
    base::cut_top(area, 10);
    return action;
}

void draw_outcomes(Scene& scene, const ResultView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    if (view.outcomes.empty()) {
        return;
    }
    base::cut_top(area, ui::heading(ui, "result.outcomes", area,
                                    scene.words.text("result.outcomes"), ui::type::serif(21)) +
                            10);
    for (std::size_t i = 0; i < view.outcomes.size(); ++i) {
        const ResultView::Outcome& outcome = view.outcomes[i];
        const float value = ui.measure(outcome.value, ui::type::label()).width + 2;
        const float inner = std::max(60.0F, area.width - value - 16);
        const float height = ui.measure(outcome.name, ui::type::chrome(), inner).height;
        Rect row = base::cut_top(area, height + 22);
        ui.text({row.x, row.y, inner, height}, outcome.name, ui::type::chrome());
        ui.text({row.right() - value, row.y, value, 24}, outcome.value, ui::type::label());
        ui::progress_bar(ui, {row.x, row.y + height + 6, row.width, 6}, outcome.share);
        ui.say({.id = "result.outcome." + std::to_string(i),
                .role = ui::Role::Progress,
                .name = outcome.name,
                .value = outcome.value,
                .rect = row});
    }
    base::cut_top(area, 10);
}

learn::Action draw_buttons(Scene& scene, const ResultView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    ui::ButtonRow row{
        .buttons = {{.id = "result.programme",
                     .label = scene.words.text("to_programme"),
                     .look = ui::Button::Look::Primary},
                    {.id = "result.again",
                     .label = scene.words.text("result.again"),
                     .enabled = view.wait.empty()},
                    {.id = "result.answers", .label = scene.words.text("result.answers")}}};
    if (!view.retry_label.empty()) {
        row.buttons.push_back({.id = "result.retry", .label = view.retry_label});
    }
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    switch (pressed) {
        case 0:
            return learn::OpenProgramme{};
        case 1:
            return learn::StartAttempt{};
        case 2:
            return learn::GoToQuestion{.question = 0};
        case 3:
            return learn::RetryWrong{};
        default:
            return {};
    }
}

}  // namespace

learn::Action draw_result(Scene& scene, const ResultView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const Tone tone = view.passed ? Tone::Accent : Tone::Amber;
    const std::string mark = view.passed ? "✓ " : "↻ ";
    base::cut_top(area, ui::heading(ui, "result.verdict", area, mark + view.verdict,
                                    ui::type::title().in(tone)) +
                            4);
    base::cut_top(
        area,
        ui::label(ui, "result.score", area, view.score, ui::type::serif(42), ui::Role::Status) + 8);
    base::cut_top(area, ui::label(ui, "result.words", area, view.words, ui::type::body()) + kGap);
    if (!view.wait.empty()) {
        base::cut_top(area, ui::label(ui, "result.wait", area, view.wait,
                                      ui::type::small().in(Tone::Muted), ui::Role::Status) +
                                kGap);
    }
    const learn::Action repeated = draw_mistakes(scene, view, area);
    draw_outcomes(scene, view, area);
    const learn::Action pressed = draw_buttons(scene, view, area);
    return learn::acted(pressed) ? pressed : repeated;
}

}  // namespace engine::screens
