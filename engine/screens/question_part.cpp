#include "engine/screens/question_part.h"

#include <algorithm>
#include <array>

#include "engine/layout/word_divider.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using Verdict = OptionView::Verdict;

constexpr float kDisc = 34;

/// `look` as the reader wants what she reads. Words are divided only where the whole question's
/// column is narrow: options and reasons are a little narrower than it.
ui::TextLook reading(const QuestionView& view, ui::TextLook look, float column) {
    const layout::Style& style = view.style;
    if (style.family != text::Family::Sans) {
        look.font.family = style.family;
    }
    look.font.letter_spacing = style.letter_spacing;
    look.font.word_spacing = style.word_spacing;
    look.line_height *= style.line_height / layout::Style{}.line_height;
    look.wording.language = style.language;
    if (layout::is_narrow(column, style.body)) {
        look.wording.hyphenator = style.hyphenator;
    }
    return look;
}

std::string letter(std::size_t option) {
    return {static_cast<char>('A' + option)};
}

/// One of the discs with the questions' numbers; the target is a little larger than the disc.
bool draw_disc(Scene& scene, const QuestionView& view, std::size_t index, Rect rect) {
    ui::Ui& ui = scene.ui;
    const bool answered = view.answered[index];
    const bool current = index == view.current;
    const std::string number = std::to_string(index + 1);
    const auto hand =
        ui.interact({.id = "quiz.question." + number,
                     .name = scene.words.text("quiz.question_number", {{"n", number}}),
                     .value = scene.words.text(answered ? "quiz.answered" : "quiz.not_answered"),
                     .selected = current,
                     .group = "questions"},
                    rect);
    const float radius = kDisc / 2;
    ui.disc(rect.centre(), radius, answered ? Tone::Accent : Tone::Paper);
    const Tone edge = current || hand.hovered ? Tone::Accent : Tone::ControlLine;
    if (!answered) {
        ui.stroke(rect, edge, radius, current ? 2 : 1.5F);
    } else if (current) {
        ui.stroke(rect.inset(-3), Tone::Accent, radius + 3, 2);
    }
    if (hand.ring) {
        ui.focus_ring(rect, radius, 4);
    }
    ui.text_in(
        rect, number,
        ui::type::small().in(answered ? Tone::OnAccent : Tone::Ink).aligned(ui::Align::Centre));
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
        const Rect rect{discs.x + static_cast<float>(i % a_line) * kStep,
                        discs.y + static_cast<float>(i / a_line) * (kDisc + 6), kDisc, kDisc};
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

struct OptionLook {
    Tone ground = Tone::Surface;
    Tone edge = Tone::ControlLine;
    float width = 1;
    Tone word_tone = Tone::Ink;
    std::string word;
};

OptionLook look_of(const Scene& scene, const OptionView& option, bool hovered) {
    switch (option.verdict) {
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
    if (option.chosen) {
        return {Tone::AccentSoft, Tone::Accent, 2, Tone::Ink, {}};
    }
    return {Tone::Surface, hovered ? Tone::Accent : Tone::ControlLine, 1, Tone::Ink, {}};
}

/// The box with the letter; a chosen option shows a tick in it.
void draw_letter(Scene& scene, const OptionView& option, std::size_t index, Rect row) {
    ui::Ui& ui = scene.ui;
    const Rect box{row.x + 19, row.centre().y - 17, 34, 34};
    const bool ticked = option.chosen && option.verdict == Verdict::None;
    ui.fill(box, ticked ? Tone::Accent : Tone::Surface, 6);
    ui.stroke(box, ticked ? Tone::Accent : Tone::Muted, 6);
    ui.text_in(
        box, letter(index),
        ui::type::body().bold().in(ticked ? Tone::OnAccent : Tone::Ink).aligned(ui::Align::Centre));
}

bool draw_option(Scene& scene, const QuestionView& view, std::size_t index, Rect& area) {
    ui::Ui& ui = scene.ui;
    const OptionView& option = view.options[index];
    const float word = ui.measure(look_of(scene, option, false).word, ui::type::strong()).width;
    const bool word_below = word > 0 && area.width < 560;
    const float words_width = area.width - 69 - 20 - (word > 0 && !word_below ? word + 16 : 0);
    const ui::TextLook reading_look = reading(view, ui::type::body(), area.width);
    const float words = ui.measure(option.text, reading_look, words_width).height;
    const Rect row = base::cut_top(area, std::max(64.0F, words + 32 + (word_below ? 26.0F : 0.0F)));
    const auto hand = ui.interact({.id = "quiz.option." + std::to_string(index),
                                   .role = view.multiple ? ui::Role::CheckBox : ui::Role::Radio,
                                   .name = letter(index) + ". " + option.text,
                                   .value = look_of(scene, option, false).word,
                                   .enabled = !view.feedback,
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
    ui.text_in(text, option.text, reading_look);
    base::cut_top(area, 12);
    return hand.activated;
}

/// A-F and 1-6 choose an option.
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

void draw_reasons(Scene& scene, const QuestionView& view, Rect& area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    for (std::size_t i = 0; i < view.reasons.size(); ++i) {
        const ReasonView& reason = view.reasons[i];
        const ui::Panel panel{.id = "quiz.reason." + std::to_string(i),
                              .tone = reason.wrong ? Tone::Red : Tone::Blue,
                              .ground = reason.wrong ? Tone::RedSoft : Tone::BlueSoft,
                              .title = reason.title,
                              .words = reason.words,
                              .look = reading(view, ui::type::body(), area.width)};
        const float height = ui::panel_height(ui, panel, area.width);
        ui::panel(ui, panel, base::cut_top(area, height));
        base::cut_top(area, 12);
    }
    if (!view.repeat_label.empty()) {
        const ui::Button repeat{.id = "quiz.repeat", .label = view.repeat_label, .small = true};
        const base::Size size = ui::button_size(ui, repeat, area.width);
        const Rect line = base::cut_top(area, size.height);
        if (ui::button(ui, repeat, {line.x, line.y, size.width, size.height})) {
            action = view.repeat;
        }
        base::cut_top(area, 12);
    }
}

void draw_foot(Scene& scene, const QuestionView& view, Rect& area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const ui::Button answer{.id = "quiz.answer",
                            .label = scene.words.text("quiz.answer") + " ↵",
                            .look = ui::Button::Look::Primary,
                            .enabled = view.can_answer,
                            .name = scene.words.text("quiz.answer")};
    const ui::Button next{.id = "quiz.next",
                          .label = scene.words.text(view.last ? "quiz.finish" : "quiz.next") + " →",
                          .look = ui::Button::Look::Primary,
                          .name = scene.words.text(view.last ? "quiz.finish" : "quiz.next")};
    const ui::Button skip{.id = "quiz.skip", .label = scene.words.text("quiz.skip")};
    const ui::ButtonRow row =
        view.feedback ? ui::ButtonRow{.buttons = {next}, .align = ui::Align::Right}
                      : ui::ButtonRow{.buttons = {skip, answer}, .align = ui::Align::Right};
    if (!view.saved.empty()) {
        const ui::TextLook small = ui::type::small().in(Tone::Muted);
        const float height = ui.measure(view.saved, small, area.width).height;
        const bool beside = area.width > 620;
        Rect line = beside ? Rect{area.x, area.y, area.width, ui::kButtonHeight}
                           : base::cut_top(area, height + 6);
        ui.text_in(line, view.saved, small);
        ui.say({.id = "quiz.saved", .role = ui::Role::Status, .name = view.saved, .rect = line});
    }
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    if (pressed >= 0 && view.feedback) {
        action = learn::NextQuestion{};
    } else if (pressed == 1) {
        action = learn::ConfirmAnswer{};
    } else if (pressed == 0) {
        action = learn::NextQuestion{};
    }
}

}  // namespace

learn::Action draw_question(Scene& scene, const QuestionView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    draw_numbers(scene, view, area, action);
    base::cut_top(area, ui::heading(ui, "quiz.text", area, view.text,
                                    reading(view, ui::type::serif(25), area.width)) +
                            8);
    if (!view.hint.empty()) {
        base::cut_top(
            area,
            ui::label(ui, "quiz.hint", area, view.hint, ui::type::small().in(Tone::Muted)) + 4);
    }
    base::cut_top(area, 10);
    for (std::size_t i = 0; i < view.options.size(); ++i) {
        if (draw_option(scene, view, i, area)) {
            action = learn::ChooseOption{.option = i};
        }
    }
    if (view.feedback) {
        ui.say({.id = "quiz.verdict",
                .role = ui::Role::Status,
                .name = view.verdict,
                .rect = {area.x, area.y, area.width, 1}});
        draw_reasons(scene, view, area, action);
    } else if (const auto chosen = option_key(scene, view.options.size())) {
        action = learn::ChooseOption{.option = *chosen};
    }
    base::cut_top(area, 6);
    draw_foot(scene, view, area, action);
    return action;
}

}  // namespace engine::screens
