#include "engine/screens/question_part.h"

#include <algorithm>

#include "content/base/match.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kDisc = 34;

/// At a disc: its question is marked for review, or what it brought.
void draw_flag(ui::Ui& ui, base::Point at, Tone tone, const char* sign) {
    ui.disc(at, 8, Tone::Surface);
    ui.disc(at, 7, tone);
    ui.text_in({at.x - 7, at.y - 7, 14, 14}, sign,
               ui::type::sans(11).bold().in(Tone::Surface).aligned(ui::Align::Centre));
}

/// How a disc looks and what it says.
struct DiscLook {
    Tone ground = Tone::Paper;
    Tone edge = Tone::ControlLine;
    Tone ink = Tone::Ink;
    const char* sign = "";  // at its edge; empty: none
    const char* word = "quiz.not_answered";
};

DiscLook look_of(Earned earned) {
    switch (earned) {
        case Earned::Whole:
            return {Tone::AccentSoft, Tone::Accent, Tone::Ink, "✓", "quiz.right"};
        case Earned::Part:
            return {Tone::AmberSoft, Tone::Amber, Tone::Ink, "½", "quiz.partly"};
        case Earned::Nothing:
            return {Tone::RedSoft, Tone::Red, Tone::Ink, "✕", "quiz.wrong"};
        case Earned::Open:
            break;
    }
    return {.word = "quiz.unanswered"};
}

DiscLook disc_look(const QuestionView& view, std::size_t index) {
    if (index < view.earned.size()) {
        return look_of(view.earned[index]);
    }
    return view.answered[index]
               ? DiscLook{Tone::Accent, Tone::Accent, Tone::OnAccent, "", "quiz.answered"}
               : DiscLook{};
}

void draw_plain_disc(ui::Ui& ui, const DiscLook& look, bool current, bool hovered, Rect rect) {
    const float radius = kDisc / 2;
    const bool open = look.ground == Tone::Paper;
    const bool plain = look.ground == Tone::Accent;
    ui.disc(rect.centre(), radius, look.ground);
    if (!plain) {
        const bool lit = open && (current || hovered);
        ui.stroke(rect, lit ? Tone::Accent : look.edge, radius, current ? 2 : 1.5F);
    }
    if (current && !open) {
        ui.stroke(rect.inset(-3), look.edge, radius + 3, 2);
    }
}

/// One of the discs with the questions' numbers; the target is a little larger than the disc.
bool draw_disc(Scene& scene, const QuestionView& view, std::size_t index, Rect rect) {
    ui::Ui& ui = scene.ui;
    const bool current = index == view.current;
    const bool marked = index < view.marked.size() && view.marked[index];
    const DiscLook look = disc_look(view, index);
    const std::string number = std::to_string(index + 1);
    std::string state = scene.words.text(look.word);
    if (marked) {
        state += ", " + scene.words.text("quiz.marked");
    }
    const auto hand =
        ui.interact({.id = "quiz.question." + number,
                     .name = scene.words.text("quiz.question_number", {{"n", number}}),
                     .value = state,
                     .selected = current,
                     .group = "questions"},
                    rect);
    draw_plain_disc(ui, look, current, hand.hovered, rect);
    if (hand.ring) {
        ui.focus_ring(rect, kDisc / 2, 4);
    }
    ui.text_in(rect, number, ui::type::small().in(look.ink).aligned(ui::Align::Centre));
    const base::Point corner{rect.right() - 4, rect.y + 4};  // beside both digits of a 10
    if (marked) {
        draw_flag(ui, corner, Tone::Amber, "!");
    } else if (*look.sign != '\0') {
        draw_flag(ui, corner, look.edge, look.sign);
    }
    return hand.activated && !current;
}

void draw_numbers(Scene& scene, const QuestionView& view, Rect& area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook look = ui::type::small().in(Tone::Muted);
    const float pass = ui.measure(view.pass_line, look).width;
    constexpr float kStep = kDisc + 8;
    const auto count = static_cast<float>(view.answered.size());
    const bool one_line = count * kStep + pass + 16 <= area.width;
    const float room = one_line ? area.width - pass - 16 : area.width;
    const auto a_line = std::max<std::size_t>(1, static_cast<std::size_t>(room / kStep));
    const std::size_t lines = (view.answered.size() + a_line - 1) / a_line;
    const Rect discs = base::cut_top(area, static_cast<float>(lines) * (kDisc + 6));
    for (std::size_t i = 0; i < view.answered.size(); ++i) {
        const std::size_t row = i / a_line;
        const Rect rect{discs.x + static_cast<float>(i % a_line) * kStep,
                        discs.y + static_cast<float>(row) * (kDisc + 6), kDisc, kDisc};
        if (draw_disc(scene, view, i, rect)) {
            action = learn::GoToQuestion{.question = i};
        }
    }
    const Rect line = one_line ? Rect{discs.right() - pass - 2, discs.y, pass + 2, kDisc}
                               : base::cut_top(area, 28);
    ui.text_in(line, view.pass_line, look);
    ui.say({.id = "quiz.pass_line", .role = ui::Role::Text, .name = view.pass_line, .rect = line});
    base::cut_top(area, 14);
}

/// Beside the buttons, or above them where the column is narrow. There its line is kept free before
/// anything is saved: buttons must not move from under the pointer.
void draw_saved(Scene& scene, const std::string& saved, Rect& area) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook small = ui::type::small().in(Tone::Muted);
    const bool beside = area.width > 620;
    const float height = ui.measure(saved.empty() ? "–" : saved, small, area.width).height;
    const Rect line = beside ? Rect{area.x, area.y, area.width, ui::kButtonHeight}
                             : base::cut_top(area, height + 6);
    if (!saved.empty()) {
        ui.text_in(line, saved, small);
        ui.say({.id = "quiz.saved", .role = ui::Role::Status, .name = saved, .rect = line});
    }
}

learn::Action draw_foot(Scene& scene, const QuestionView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const std::string said = scene.words.text(view.judged_later ? "quiz.next" : "quiz.answer");
    const ui::Button answer{.id = "quiz.answer",
                            .label = said + " ↵",
                            .look = ui::Button::Look::Primary,
                            .enabled = view.can_answer,
                            .name = said};
    const ui::Button next{.id = "quiz.next",
                          .label = scene.words.text(view.last ? "quiz.finish" : "quiz.next") + " →",
                          .look = ui::Button::Look::Primary,
                          .name = scene.words.text(view.last ? "quiz.finish" : "quiz.next")};
    const bool recalls = !view.leave_label.empty();
    const ui::Button skip{.id = "quiz.skip", .label = scene.words.text("quiz.skip")};
    const ui::Button leave{.id = "quiz.leave_recall", .label = view.leave_label};
    ui::ButtonRow row{.buttons = {view.feedback ? next : answer}, .align = ui::Align::Right};
    if (recalls || !view.feedback) {
        row.buttons.insert(row.buttons.begin(), recalls ? leave : skip);
    }
    draw_saved(scene, view.saved, area);
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    if (pressed < 0) {
        return {};
    }
    if (pressed + 1 == static_cast<int>(row.buttons.size())) {
        return view.feedback ? learn::Action(learn::NextQuestion{}) : learn::ConfirmAnswer{};
    }
    return recalls ? learn::Action(learn::LeaveRecall{}) : learn::NextQuestion{};
}

/// The question, and above and below it what it is about.
learn::Action draw_stem(Scene& scene, const Asked& asked, const QuestionView& view, Rect& area) {
    const ui::TextLook body = reading(view.style, ui::type::body(), area.width);
    const ui::TextLook serif = reading(view.style, ui::type::serif(25), area.width);
    learn::Action action;
    const auto add = [&](const Prose& prose, const ProsePlace& place, float gap) {
        if (!prose.empty()) {
            const learn::Action next = draw_prose(scene, asked, prose, place, area);
            action = learn::acted(next) ? next : action;
            base::cut_top(area, gap);
        }
    };
    add(view.material, {.id = "quiz.material", .look = body}, 18);
    add(view.text, {.id = "quiz.text", .look = serif, .role = ui::Role::Heading}, 8);
    add(view.more_material, {.id = "quiz.more_material", .look = body}, 12);
    return action;
}

}  // namespace

learn::Action draw_question(Scene& scene, const QuestionView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    const auto then = [&action](const learn::Action& next) {
        action = learn::acted(next) ? next : action;
    };
    const Asked asked{.style = view.style, .feedback = view.feedback.has_value()};
    draw_numbers(scene, view, area, action);
    then(draw_stem(scene, asked, view, area));
    if (!view.hint.empty()) {
        base::cut_top(
            area,
            ui::label(ui, "quiz.hint", area, view.hint, ui::type::small().in(Tone::Muted)) + 4);
    }
    base::cut_top(area, 10);
    then(content::match(
        view.answer, [&](const auto& answer) { return draw_answer(scene, asked, answer, area); }));
    if (view.feedback) {
        then(draw_feedback(scene, asked, *view.feedback, area));
    } else if (view.aids) {
        then(draw_hints(scene, asked, *view.aids, area));
        then(draw_aids(scene, *view.aids, area));
    }
    base::cut_top(area, 6);
    then(draw_foot(scene, view, area));
    return action;
}

}  // namespace engine::screens
