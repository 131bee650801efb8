#include "engine/screens/quiz/feedback_part.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kGap = 12;

void draw_verdict(Scene& scene, const FeedbackView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const std::string words = view.verdict + (view.points.empty() ? "" : " · " + view.points);
    if (!view.verdict_shown) {
        ui.say({.id = "quiz.verdict",
                .role = ui::Role::Status,
                .name = words,
                .rect = {area.x, area.y, area.width, 1}});
        return;
    }
    const JudgedPaint paint = paint_of(view.judged);
    const bool partly = view.judged == Judged::Not && !view.open;
    const Tone ink = partly ? Tone::Amber : paint.ink;
    base::cut_top(area, ui::label(ui, "quiz.verdict", area, paint.sign + words,
                                  ui::type::serif(21).in(ink), ui::Role::Status) +
                            kGap);
}

/// What is said of a part besides its name.
std::string said_of(const Scene& scene, const PartView& part) {
    std::string said;
    if (part.judged != Judged::Not) {
        said = scene.words.text(part.judged == Judged::Right ? "quiz.right" : "quiz.wrong");
    }
    for (const std::string* more : {&part.words, &part.points, &part.why.words.plain}) {
        said += (said.empty() || more->empty() ? "" : ". ") + *more;
    }
    return said;
}

/// The sign, the name, what is right there and what it earned; below them why.
learn::Action draw_part(Scene& scene, const Asked& asked, const PartView& part, std::size_t index,
                        Rect& area) {
    constexpr float kSign = 34;
    ui::Ui& ui = scene.ui;
    const std::string id = "quiz.part." + std::to_string(index);
    const JudgedPaint paint = paint_of(part.judged);
    const ui::TextLook words_look =
        reading(asked.style, ui::type::chrome(), area.width).on(paint.ground);
    const ui::TextLook points_look = ui::type::label().in(paint.ink);
    const float points = part.points.empty() ? 0 : ui.measure(part.points, points_look).width + 16;
    Rect inner = area.inset(14, 0);
    inner = {inner.x + kSign, area.y + 9, std::max(40.0F, inner.width - kSign - points), 1e4F};
    const ProsePlace why_place{
        .id = id + ".why", .look = words_look.in(Tone::Muted), .ground = paint.ground};
    const float name = ui.measure(part.name, words_look.bold(), inner.width).height;
    const float words =
        part.words.empty() ? 0 : ui.measure(part.words, words_look, inner.width).height + 2;
    const float why =
        part.why.empty() ? 0 : prose_height(scene, asked, part.why, why_place, inner.width) + 2;
    const Rect row = base::cut_top(area, name + words + why + 18);
    ui.fill(row, paint.ground, 6);
    ui.text({row.x + 14, row.y + 9, kSign, 24}, paint.sign, ui::type::strong().in(paint.ink));
    if (points > 0) {
        ui.text({row.right() - 14 - points, row.y + 9, points, 24}, part.points,
                points_look.aligned(ui::Align::Right));
    }
    base::cut_top(inner, ui.text(inner, part.name, words_look.bold()));
    base::cut_top(inner, words > 0 ? ui.text(inner, part.words, words_look) + 2 : 0);
    ui.say({.id = id,
            .role = ui::Role::ListItem,
            .name = part.name.plain,
            .value = said_of(scene, part),
            .rect = row});
    learn::Action action;
    if (part.why.passage) {
        action = draw_prose(scene, asked, part.why, why_place, inner);
    } else {
        ui.text(inner, part.why.words, why_place.look);
    }
    base::cut_top(area, 6);
    return action;
}

bool draw_repeat(Scene& scene, const FeedbackView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const ui::Button repeat{.id = "quiz.repeat", .label = view.repeat_label, .small = true};
    const base::Size size = ui::button_size(ui, repeat, area.width);
    const Rect line = base::cut_top(area, size.height);
    const bool pressed = ui::button(ui, repeat, {line.x, line.y, size.width, size.height});
    base::cut_top(area, kGap);
    return pressed;
}

}  // namespace

learn::Action draw_feedback(Scene& scene, const Asked& asked, const FeedbackView& view,
                            Rect& area) {
    learn::Action action;
    const auto then = [&action](const learn::Action& next) {
        action = learn::acted(next) ? next : action;
    };
    draw_verdict(scene, view, area);
    if (!view.parts_title.empty()) {
        base::cut_top(
            area,
            ui::heading(scene.ui, "quiz.parts", area, view.parts_title, ui::type::label()) + 8);
    }
    for (std::size_t i = 0; i < view.parts.size(); ++i) {
        then(draw_part(scene, asked, view.parts[i], i, area));
    }
    base::cut_top(area, view.parts.empty() ? 0 : 8);
    for (std::size_t i = 0; i < view.reasons.size(); ++i) {
        const ReasonView& reason = view.reasons[i];
        then(draw_prose_panel(scene, asked,
                              {.id = "quiz.reason." + std::to_string(i),
                               .tone = reason.wrong ? Tone::Red : Tone::Blue,
                               .ground = reason.wrong ? Tone::RedSoft : Tone::BlueSoft,
                               .title = reason.title,
                               .words = {}},
                              reason.words, area));
    }
    if (!view.solution.empty()) {
        then(draw_prose_panel(
            scene, asked,
            {.id = "quiz.solution", .title = scene.words.text("quiz.solution"), .words = {}},
            view.solution, area));
    }
    if (!view.repeat_label.empty() && draw_repeat(scene, view, area)) {
        action = view.repeat;
    }
    return action;
}

}  // namespace engine::screens
