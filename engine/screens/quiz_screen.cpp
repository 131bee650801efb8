#include "engine/screens/quiz_screen.h"

#include <algorithm>

#include "engine/screens/question_part.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kColumn = 820;
constexpr float kGap = 16;

learn::Action draw_intro(Scene& scene, const QuizIntroView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::heading(ui, "quiz.title", area, view.title, ui::type::title()) + kGap);
    for (std::size_t i = 0; i < view.rules.size(); ++i) {
        Rect line = area;
        ui.text({line.x, line.y, 20, 30}, "•", ui::type::body().in(Tone::Accent));
        base::cut_left(line, 24);
        base::cut_top(area, ui::label(ui, "quiz.rule." + std::to_string(i), line, view.rules[i],
                                      ui::type::body()) +
                                6);
    }
    base::cut_top(area, kGap);
    for (const auto& [id, words] :
         {std::pair{"quiz.last_result", &view.last_result}, {"quiz.wait", &view.wait}}) {
        if (!words->empty()) {
            const ui::Panel panel{.id = id, .title = {}, .words = *words};
            const float height = ui::panel_height(ui, panel, area.width);
            ui::panel(ui, panel, base::cut_top(area, height));
            base::cut_top(area, kGap);
        }
    }
    const ui::ButtonRow row{
        .buttons = {{.id = "quiz.start",
                     .label = view.start_label,
                     .look = ui::Button::Look::Primary,
                     .enabled = view.wait.empty()},
                    {.id = "quiz.leave", .label = scene.words.text("to_programme")}}};
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    if (pressed == 0) {
        return learn::StartAttempt{};
    }
    return pressed == 1 ? learn::Action(learn::OpenProgramme{}) : learn::Action{};
}

learn::Action draw_review(Scene& scene, const ReviewView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    base::cut_top(area, ui::heading(ui, "quiz.review", area, view.title) + 8);
    base::cut_top(area,
                  ui::label(ui, "quiz.review.words", area, view.words, ui::type::body()) + kGap);
    for (std::size_t i = 0; i < view.unanswered.size(); ++i) {
        const ui::Button button{.id = "quiz.unanswered." + std::to_string(i),
                                .label = view.unanswered[i].label};
        const base::Size size = ui::button_size(ui, button, area.width);
        Rect rect = base::cut_top(area, size.height);
        rect.width = std::min(size.width, rect.width);
        if (ui::button(ui, button, rect)) {
            action = learn::GoToQuestion{.question = view.unanswered[i].question};
        }
        base::cut_top(area, 10);
    }
    base::cut_top(area, kGap);
    const bool complete = view.unanswered.empty();
    const ui::ButtonRow row{
        .buttons = {{.id = "quiz.submit",
                     .label = scene.words.text(complete ? "quiz.submit" : "quiz.submit_anyway"),
                     .look = complete ? ui::Button::Look::Primary : ui::Button::Look::Secondary}}};
    if (ui::button_row(ui, row, area) == 0) {
        action = learn::SubmitAttempt{};
    }
    base::cut_top(area, ui::row_height(ui, row, area.width));
    return action;
}

learn::Action draw_mistakes(Scene& scene, const ResultView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    if (view.mistakes.empty()) {
        return action;
    }
    base::cut_top(
        area,
        ui::heading(ui, "result.mistakes", area, view.mistakes_title, ui::type::serif(21)) + 10);
    for (std::size_t i = 0; i < view.mistakes.size(); ++i) {
        const ResultView::Mistake& mistake = view.mistakes[i];
        const ui::Button button{.id = "result.lesson." + std::to_string(i),
                                .label = mistake.lesson_label,
                                .small = true};
        const float inner = area.width - 40;
        const base::Size size = ui::button_size(ui, button, inner);
        const float words = ui.measure(mistake.question, ui::type::body(), inner).height;
        const Rect card = base::cut_top(area, words + 10 + size.height + 32);
        ui::card(ui, card);
        Rect rect = card.inset(20, 16);
        base::cut_top(rect, ui::label(ui, "result.question." + std::to_string(i), rect,
                                      mistake.question, ui::type::body()) +
                                10);
        if (ui::button(ui, button, {rect.x, rect.y, std::min(size.width, inner), size.height})) {
            action = mistake.lesson;
        }
        base::cut_top(area, 10);
    }
    base::cut_top(area, 10);
    return action;
}

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
    learn::Action action = draw_mistakes(scene, view, area);
    const ui::ButtonRow row{.buttons = {{.id = "result.programme",
                                         .label = scene.words.text("to_programme"),
                                         .look = ui::Button::Look::Primary},
                                        {.id = "result.again",
                                         .label = scene.words.text("result.again"),
                                         .enabled = view.wait.empty()}}};
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    if (pressed == 0) {
        action = learn::OpenProgramme{};
    } else if (pressed == 1) {
        action = learn::StartAttempt{};
    }
    return action;
}

learn::Action draw_stage(Scene& scene, const QuizView& view, Rect& area) {
    if (view.question) {
        return draw_question(scene, *view.question, area);
    }
    if (view.review) {
        return draw_review(scene, *view.review, area);
    }
    if (view.result) {
        return draw_result(scene, *view.result, area);
    }
    return view.intro ? draw_intro(scene, *view.intro, area) : learn::Action{};
}

/// Each question is a screen of its own: it begins at its top and without a focus ring.
std::string stage_name(const QuizView& view) {
    if (view.question) {
        return "quiz.question." + std::to_string(view.question->current) +
               (view.question->feedback ? ".feedback" : "");
    }
    return view.review ? "quiz.review" : view.result ? "quiz.result" : "quiz.intro";
}

}  // namespace

learn::Action draw(Scene& scene, const QuizView& view) {
    ui::Ui& ui = scene.ui;
    ui.entered(stage_name(view));
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    Rect area = ui.begin_scroll("quiz.body", body).inset(margin(scene), 0);
    base::cut_top(area, 24);
    if (area.width > kColumn) {
        area = {area.centre().x - kColumn / 2, area.y, kColumn, area.height};
    }
    const learn::Action done = draw_stage(scene, view, area);
    ui.end_scroll(area.y + 28);
    return learn::acted(done) ? done : action;
}

}  // namespace engine::screens
