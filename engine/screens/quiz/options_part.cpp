#include "engine/screens/quiz/options_part.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using Verdict = OptionView::Verdict;

struct OptionLook {
    Tone ground = Tone::Surface;
    Tone edge = Tone::ControlLine;
    float width = 1;
    Tone word_tone = Tone::Ink;
    std::string word;
};

OptionLook verdict_look(const Scene& scene, Verdict verdict) {
    switch (verdict) {
        case Verdict::Right:
            return {Tone::AccentSoft, Tone::Accent, 2, Tone::Accent,
                    "✓ " + scene.words.text("quiz.right")};
        case Verdict::ChosenRight:
            return {Tone::AccentSoft, Tone::Accent, 2, Tone::Accent,
                    "✓ " + scene.words.text("quiz.your_right_answer")};
        case Verdict::ChosenWrong:
            return {Tone::RedSoft, Tone::Red, 2, Tone::Red,
                    "✕ " + scene.words.text("quiz.your_answer")};
        case Verdict::None:
            break;
    }
    return {};
}

OptionLook look_of(const Scene& scene, const OptionView& option, bool hovered) {
    OptionLook look = verdict_look(scene, option.verdict);
    if (option.verdict == Verdict::None && option.chosen) {
        look = {Tone::AccentSoft, Tone::Accent, 2, Tone::Ink, {}};
    } else if (option.verdict == Verdict::None && hovered) {
        look.edge = Tone::Accent;
    }
    if (!look.word.empty() && !option.points.empty()) {
        look.word += " " + option.points;
    }
    return look;
}

/// The box with the letter; a chosen option shows a tick in it.
void draw_letter(Scene& scene, const OptionView& option, std::size_t index, Rect row) {
    ui::Ui& ui = scene.ui;
    const Rect box{row.x + 19, row.centre().y - 17, 34, 34};
    const bool ticked = option.chosen && option.verdict == Verdict::None;
    ui.fill(box, ticked ? Tone::Accent : Tone::Surface, 6);
    ui.stroke(box, ticked ? Tone::Accent : Tone::Muted, 6);
    ui.text_in(
        box, option_letter(index),
        ui::type::body().bold().in(ticked ? Tone::OnAccent : Tone::Ink).aligned(ui::Align::Centre));
}

bool draw_option(Scene& scene, const Asked& asked, const OptionsView& view, std::size_t index,
                 Rect& area) {
    ui::Ui& ui = scene.ui;
    const OptionView& option = view.options[index];
    const float word = ui.measure(look_of(scene, option, false).word, ui::type::strong()).width;
    const bool word_below = word > 0 && area.width < 560;
    const float words_width = area.width - 69 - 20 - (word > 0 && !word_below ? word + 16 : 0);
    const ui::TextLook reading_look = reading(asked.style, ui::type::body(), area.width);
    const float words = ui.measure(option.text, reading_look, words_width).height;
    const Rect row = base::cut_top(area, std::max(64.0F, words + 32 + (word_below ? 26.0F : 0.0F)));
    const auto hand = ui.interact({.id = "quiz.option." + std::to_string(index),
                                   .role = view.multiple ? ui::Role::CheckBox : ui::Role::Radio,
                                   .name = option_letter(index) + ". " + option.text.plain,
                                   .value = look_of(scene, option, false).word,
                                   .enabled = !asked.feedback,
                                   .checked = option.chosen,
                                   .group = "options",
                                   .enter_acts = false},
                                  row);
    const OptionLook look = look_of(scene, option, hand.hovered);
    ui.fill(row, look.ground, 10);
    ui.stroke(row, look.edge, 10, look.width);
    if (hand.ring) {
        ui.focus_ring(row, 10);
    }
    draw_letter(scene, option, index, row);
    Rect text{row.x + 69, row.y, words_width, row.height};
    if (word_below) {
        const Rect line = base::cut_bottom(text, 36);
        ui.text(line, look.word, ui::type::strong().in(look.word_tone));
    } else if (word > 0) {
        ui.text_in({row.right() - 20 - word, row.y, word + 2, row.height}, look.word,
                   ui::type::strong().in(look.word_tone));
    }
    ui.text_in(text, option.text, reading_look.on(look.ground));
    base::cut_top(area, 12);
    return hand.activated;
}

/// A-L and 1-9 choose an option.
std::optional<std::size_t> option_key(Scene& scene, std::size_t options) {
    using enum render::Key;
    constexpr std::array kLetters{A, B, C, D, E, F, G, H, I, J, K, L};
    constexpr std::array kDigits{Digit1, Digit2, Digit3, Digit4, Digit5,
                                 Digit6, Digit7, Digit8, Digit9};
    for (std::size_t i = 0; i < options; ++i) {
        const bool digit = i < kDigits.size() && scene.ui.key(kDigits[i]);
        if (digit || (i < kLetters.size() && scene.ui.key(kLetters[i]))) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string option_letter(std::size_t option) {
    return {static_cast<char>('A' + option)};
}

learn::Action draw_answer(Scene& scene, const Asked& asked, const OptionsView& view, Rect& area) {
    learn::Action action;
    for (std::size_t i = 0; i < view.options.size(); ++i) {
        if (draw_option(scene, asked, view, i, area)) {
            action = learn::ChooseOption{.option = i};
        }
    }
    if (!asked.feedback) {
        if (const auto chosen = option_key(scene, view.options.size())) {
            action = learn::ChooseOption{.option = *chosen};
        }
    }
    return action;
}

}  // namespace engine::screens
