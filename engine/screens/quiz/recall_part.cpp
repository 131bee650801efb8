#include "engine/screens/quiz/recall_part.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kGap = 16;

/// A question with its mark, and the way to the page that answers it.
bool draw_question(Scene& scene, const RecalledView::Question& question, std::size_t index,
                   Rect& area) {
    ui::Ui& ui = scene.ui;
    const std::string number = std::to_string(index);
    const ui::Button reread{
        .id = "recalled.lesson." + number, .label = question.lesson_label, .small = true};
    const float inner = area.width - 40;
    const base::Size size =
        question.lesson_label.empty() ? base::Size{} : ui::button_size(ui, reread, inner);
    const std::string state = (question.at_once ? "✓ " : "↻ ") + question.state;
    const ui::TextLook state_look =
        ui::type::label().in(question.at_once ? Tone::Accent : Tone::Amber);
    const float state_height = ui.measure(state, state_look, inner).height + 4;
    const float text = ui.measure(question.text, ui::type::body(), inner).height;
    const float button = size.height > 0 ? size.height + 10 : 0;
    const Rect card = base::cut_top(area, state_height + text + button + 32);
    base::cut_top(area, 10);
    ui::card(ui, card);
    Rect rect = card.inset(20, 16);
    base::cut_top(rect, ui::label(ui, "recalled.state." + number, rect, state, state_look) + 4);
    base::cut_top(
        rect,
        ui::label(ui, "recalled.question." + number, rect, question.text, ui::type::body()) + 10);
    return button > 0 &&
           ui::button(ui, reread, {rect.x, rect.y, std::min(size.width, inner), size.height});
}

learn::Action draw_ways_on(Scene& scene, const RecalledView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    ui::ButtonRow row{
        .buttons = {
            {.id = "recalled.leave", .label = view.leave_label, .look = ui::Button::Look::Primary},
            {.id = "recalled.answers", .label = scene.words.text("result.answers")}}};
    if (view.again) {
        row.buttons.push_back({.id = "recalled.again", .label = scene.words.text("recall.again")});
    }
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    switch (pressed) {
        case 0:
            return learn::LeaveRecall{};
        case 1:
            return learn::GoToQuestion{.question = 0};
        case 2:
            return learn::StartAttempt{};
        default:
            return {};
    }
}

}  // namespace

learn::Action draw_recall(Scene& scene, const RecallIntroView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::heading(ui, "recall.title", area, view.title, ui::type::title()) + 8);
    base::cut_top(area, ui::label(ui, "recall.words", area, view.words, ui::type::body()) + kGap);
    for (std::size_t i = 0; i < view.lines.size(); ++i) {
        Rect line = area;
        ui.text({line.x, line.y, 20, 30}, "•", ui::type::body().in(Tone::Accent));
        base::cut_left(line, 24);
        base::cut_top(area, ui::label(ui, "recall.line." + std::to_string(i), line, view.lines[i],
                                      ui::type::body()) +
                                6);
    }
    base::cut_top(area, kGap);
    const ui::ButtonRow row{
        .buttons = {
            {.id = "recall.start", .label = view.start_label, .look = ui::Button::Look::Primary},
            {.id = "recall.skip", .label = scene.words.text("recall.skip")}}};
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    if (pressed == 0) {
        return learn::StartAttempt{};
    }
    return pressed == 1 ? learn::Action(learn::LeaveRecall{}) : learn::Action{};
}

learn::Action draw_recalled(Scene& scene, const RecalledView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::heading(ui, "recalled.title", area, view.title,
                                    ui::type::title().in(Tone::Accent)) +
                            8);
    base::cut_top(area, ui::label(ui, "recalled.count", area, view.count, ui::type::serif(25),
                                  ui::Role::Status) +
                            8);
    base::cut_top(area, ui::label(ui, "recalled.words", area, view.words, ui::type::body()) + kGap);
    learn::Action action;
    for (std::size_t i = 0; i < view.questions.size(); ++i) {
        if (draw_question(scene, view.questions[i], i, area)) {
            action = view.questions[i].lesson;
        }
    }
    base::cut_top(area, kGap - 10);
    const learn::Action pressed = draw_ways_on(scene, view, area);
    return learn::acted(pressed) ? pressed : action;
}

}  // namespace engine::screens
