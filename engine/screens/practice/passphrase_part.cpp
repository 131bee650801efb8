#include "engine/screens/practice/passphrase_part.h"

#include <algorithm>

#include "engine/learn/rooms/passphrase_strength.h"
#include "engine/ui/text_field.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using learn::rooms::Verb;

constexpr const char* kField = "practice.phrase";
constexpr std::size_t kMostLetters = 200;

/// What it was judged to be, or a button for each grade.
learn::Action draw_sample(Scene& scene, const PassphraseView& view,
                          const PassphraseView::Sample& sample, Rect& area) {
    ui::Ui& ui = scene.ui;
    const std::string id = "practice.sample." + sample.id;
    base::cut_top(area, ui::label(ui, id, area, sample.text, ui::type::strong()) + 4);
    learn::Action action;
    if (sample.judged) {
        const std::string sign = sample.right ? "✓ " : "✕ ";
        const Tone tone = sample.right ? Tone::Accent : Tone::Red;
        const std::string words = sign + view.grades[*sample.judged].name +
                                  (sample.instead.empty() ? "" : ", ") + sample.instead +
                                  (sample.why.empty() ? "" : " – ") + sample.why;
        base::cut_top(area, ui::label(ui, id + ".judged", area, words, ui::type::chrome().in(tone),
                                      ui::Role::Status));
    } else {
        ui::ButtonRow row{.buttons = {}, .gap = 8};
        for (const PassphraseView::Grade& grade : view.grades) {
            row.buttons.push_back({.id = id + "." + grade.id,
                                   .label = grade.name,
                                   .small = true,
                                   .enabled = !view.finished,
                                   .name = sample.text + ": " + grade.name});
        }
        const int pressed = ui::button_row(ui, row, area);
        base::cut_top(area, ui::row_height(ui, row, area.width));
        if (pressed >= 0) {
            action = learn::Practise{
                .act = {.verb = Verb::Judge,
                        .item = sample.id,
                        .target = view.grades[static_cast<std::size_t>(pressed)].id}};
        }
    }
    base::cut_top(area, 16);
    return action;
}

/// As many reasons as there are: they stand below everything that could be aimed at.
void draw_strength(Scene& scene, const PassphraseView& view, const PhraseView& phrase, Rect& area) {
    ui::Ui& ui = scene.ui;
    ui::progress_bar(ui, base::cut_top(area, 10), phrase.share);
    base::cut_top(area, 6);
    base::cut_top(area, ui::label(ui, "practice.grade", area, view.grades[phrase.grade].name,
                                  ui::type::strong(), ui::Role::Status) +
                            2);
    for (std::size_t i = 0; i < phrase.reasons.size(); ++i) {
        base::cut_top(area, ui::label(ui, "practice.why." + std::to_string(i), area,
                                      "• " + phrase.reasons[i], ui::type::chrome()));
    }
    base::cut_top(area, 10);
}

learn::Action draw_builder(Scene& scene, const PassphraseView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, ui::heading(ui, "practice.builder", area,
                                    scene.words.text("passphrase.builder"), ui::type::serif(21)) +
                            8);
    const ui::TextField field{.id = kField,
                              .label = scene.words.text("passphrase.field"),
                              .secret = true,
                              .limit = kMostLetters};
    std::string typed = ui::text_field(ui, field, area);
    base::cut_top(area, ui::text_field_height(ui, field, area.width) + 8);
    // Seen, but in no item: what is typed here goes into no list and no file.
    base::cut_top(area, std::max(28.0F, ui.text(area, typed, ui::type::body())) + 4);
    const PhraseView phrase = view.measure(typed);
    const ui::ButtonRow row{
        .buttons = {{.id = "practice.draw", .label = scene.words.text("passphrase.draw")},
                    {.id = "practice.build",
                     .label = scene.words.text("passphrase.build"),
                     .enabled = !typed.empty()}}};
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width) + 12);
    if (!typed.empty()) {
        draw_strength(scene, view, phrase, area);
    }
    learn::rooms::wipe(typed);
    if (pressed == 0) {
        std::string drawn = view.draw_phrase();
        ui.edit(kField, kMostLetters).set_text(drawn);
        learn::rooms::wipe(drawn);
        ui.ask_again();
    } else if (pressed == 1) {
        ui.edit(kField, kMostLetters).set_text({});
        return learn::Practise{
            .act = {.verb = Verb::Build, .item = {}, .target = view.grades[phrase.grade].id}};
    }
    return {};
}

}  // namespace

learn::Action draw_room(Scene& scene, const PassphraseView& view, Rect& area) {
    learn::Action action;
    for (const PassphraseView::Sample& sample : view.samples) {
        const learn::Action done = draw_sample(scene, view, sample, area);
        action = learn::acted(done) ? done : action;
    }
    if (!view.finished) {
        const learn::Action built = draw_builder(scene, view, area);
        action = learn::acted(built) ? built : action;
    }
    if (!view.built.empty()) {
        base::cut_top(area, ui::label(scene.ui, "practice.built", area, view.built,
                                      ui::type::strong(), ui::Role::Status));
    }
    return action;
}

}  // namespace engine::screens
