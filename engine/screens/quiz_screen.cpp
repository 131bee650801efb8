#include "engine/screens/quiz_screen.h"

#include <algorithm>

#include "content/base/match.h"
#include "engine/screens/question_part.h"
#include "engine/screens/reveal.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kColumn = 820;
constexpr float kGap = 16;

/// Mistakes to recall, and attempts to look at again.
learn::Action draw_earlier(Scene& scene, const QuizIntroView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    if (!view.recall_label.empty()) {
        base::cut_top(area, kGap);
        const ui::ButtonRow recall{.buttons = {{.id = "quiz.recall", .label = view.recall_label}}};
        if (ui::button_row(ui, recall, area) == 0) {
            action = learn::StartRecall{};
        }
        base::cut_top(area, ui::row_height(ui, recall, area.width));
    }
    ui::ButtonRow row{.buttons = {}, .gap = 8};
    for (const QuizIntroView::Past& past : view.past) {
        row.buttons.push_back({.id = "quiz.past." + std::to_string(row.buttons.size()),
                               .label = past.label,
                               .small = true});
    }
    if (row.buttons.empty()) {
        return action;
    }
    base::cut_top(area, kGap + 8);
    base::cut_top(area, ui::heading(ui, "quiz.past", area, scene.words.text("quiz.past"),
                                    ui::type::serif(21)) +
                            10);
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    return pressed < 0 ? action
                       : learn::Action(learn::OpenPastAttempt{
                             .attempt = view.past[static_cast<std::size_t>(pressed)].attempt});
}

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
    const learn::Action earlier = draw_earlier(scene, view, area);
    if (pressed == 0) {
        return learn::StartAttempt{};
    }
    return pressed == 1 ? learn::Action(learn::OpenProgramme{}) : earlier;
}

/// A button for each of `questions`, below each other; `id` is the beginning of theirs.
learn::Action draw_open(ui::Ui& ui, const std::string& id,
                        const std::vector<ReviewView::Open>& questions, Rect& area) {
    learn::Action action;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const ui::Button button{
            .id = id + std::to_string(i), .label = questions[i].label, .align = ui::Align::Left};
        const float height = ui::button_size(ui, button, area.width).height;
        if (ui::button(ui, button, base::cut_top(area, height))) {
            action = learn::GoToQuestion{.question = questions[i].question};
        }
        base::cut_top(area, 10);
    }
    return action;
}

learn::Action draw_review(Scene& scene, const ReviewView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::heading(ui, "quiz.review", area, view.title) + 8);
    base::cut_top(area,
                  ui::label(ui, "quiz.review.words", area, view.words, ui::type::body()) + kGap);
    learn::Action action = draw_open(ui, "quiz.unanswered.", view.unanswered, area);
    if (!view.marked.empty()) {
        base::cut_top(area, kGap);
        base::cut_top(area,
                      ui::heading(ui, "quiz.marked", area, scene.words.text("quiz.review.marked"),
                                  ui::type::serif(21)) +
                          10);
        const learn::Action marked = draw_open(ui, "quiz.marked.", view.marked, area);
        action = learn::acted(marked) ? marked : action;
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
    if (view.recall) {
        return draw_recall(scene, *view.recall, area);
    }
    if (view.recalled) {
        return draw_recalled(scene, *view.recalled, area);
    }
    return view.intro ? draw_intro(scene, *view.intro, area) : learn::Action{};
}

/// Each question is a screen of its own: it begins at its top and without a focus ring.
std::string stage_name(const QuizView& view) {
    if (view.question) {
        return "quiz.question." + std::to_string(view.question->current);
    }
    const bool over = view.result || view.recalled;
    return view.review ? "quiz.review" : over ? "quiz.result" : "quiz.intro";
}

/// What is kept appears in the fields of a question that she opens.
void fill(ui::Ui& ui, const QuestionView& question) {
    content::match(
        question.answer, [&](const TypedView& typed) { fill_fields(ui, typed); },
        [&](const GapsView& gaps) { fill_fields(ui, gaps); }, [](const auto&) {});
}

}  // namespace

learn::Action draw(Scene& scene, const QuizView& view) {
    ui::Ui& ui = scene.ui;
    const bool entered = ui.entered(stage_name(view));
    const bool judged = view.question && view.question->feedback;
    const bool turned = ui.turned_to(judged ? "feedback" : "question");
    if (turned && view.question && !judged) {
        fill(ui, *view.question);
    }
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    Rect area = ui.begin_scroll("quiz.body", body).inset(margin(scene), 0);
    base::cut_top(area, 24);
    if (area.width > kColumn) {
        area = {area.centre().x - kColumn / 2, area.y, kColumn, area.height};
    }
    const learn::Action done = draw_stage(scene, view, area);
    if (turned && judged && !entered) {
        ui.drop_focus();
        reveal_items(ui, "quiz.verdict", "quiz.next");  // which a long question leaves no room for
    }
    ui.draw_cards();
    ui.end_scroll(area.y + 28);
    return learn::acted(done) ? done : action;
}

}  // namespace engine::screens
