#include "engine/screens/quiz/aids_part.h"

#include <utility>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using learn::Confidence;

learn::Action draw_panel(Scene& scene, const Asked& asked, ui::Panel panel, const Prose& prose,
                         Rect& area) {
    panel.tone = Tone::Amber;
    panel.ground = Tone::AmberSoft;
    panel.role = ui::Role::Status;
    return draw_prose_panel(scene, asked, std::move(panel), prose, area);
}

/// Saying it again takes it back.
learn::Action said(const AidsView& view, Confidence confidence) {
    return learn::SayHowSure{.confidence =
                                 view.confidence == confidence ? Confidence::NotSaid : confidence};
}

}  // namespace

learn::Action draw_hints(Scene& scene, const Asked& asked, const AidsView& view, Rect& area) {
    learn::Action action;
    if (!view.try_again.empty()) {
        draw_panel(scene, asked, {.id = "quiz.try_again", .title = {}, .words = {}}, view.try_again,
                   area);
    }
    for (std::size_t i = 0; i < view.hints.size(); ++i) {
        const learn::Action chosen = draw_panel(
            scene, asked,
            {.id = "quiz.hint." + std::to_string(i),
             .title = scene.words.text("quiz.hint_title", {{"n", std::to_string(i + 1)}}),
             .words = {}},
            view.hints[i], area);
        action = learn::acted(chosen) ? chosen : action;
    }
    return action;
}

learn::Action draw_aids(Scene& scene, const AidsView& view, Rect& area) {
    constexpr float kBeside = 620;
    ui::Ui& ui = scene.ui;
    const std::string question = scene.words.text("quiz.how_sure");
    const ui::TextLook small = ui::type::small().in(Tone::Muted);
    Rect rest = area;
    if (area.width > kBeside) {
        const Rect words = base::cut_left(rest, ui.measure(question, small).width + 16);
        ui.text_in({words.x, words.y, words.width, ui::kSmallButtonHeight}, question, small);
        ui.say({.id = "quiz.how_sure",
                .role = ui::Role::Text,
                .name = question,
                .rect = {words.x, words.y, words.width, ui::kSmallButtonHeight}});
    } else {
        base::cut_top(area, ui::label(ui, "quiz.how_sure", area, question, small) + 6);
        rest = area;
    }
    ui::ButtonRow row{
        .buttons = {{.id = "quiz.not_sure",
                     .label = scene.words.text("quiz.not_sure"),
                     .small = true,
                     .selected = view.confidence == Confidence::NotSure},
                    {.id = "quiz.sure",
                     .label = scene.words.text("quiz.sure"),
                     .small = true,
                     .selected = view.confidence == Confidence::Sure},
                    {.id = "quiz.mark",
                     .label = scene.words.text(view.marked ? "quiz.unmark" : "quiz.mark"),
                     .small = true,
                     .selected = view.marked}}};
    if (!view.next_hint.empty()) {
        row.buttons.push_back({.id = "quiz.ask_hint", .label = view.next_hint, .small = true});
    }
    const int pressed = ui::button_row(ui, row, rest);
    base::cut_top(area, ui::row_height(ui, row, rest.width) + 14);
    switch (pressed) {
        case 0:
            return said(view, Confidence::NotSure);
        case 1:
            return said(view, Confidence::Sure);
        case 2:
            return learn::MarkForReview{.marked = !view.marked};
        case 3:
            return learn::AskHint{};
        default:
            return {};
    }
}

}  // namespace engine::screens
