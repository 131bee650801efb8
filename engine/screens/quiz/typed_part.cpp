#include "engine/screens/quiz/typed_part.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr const char* kField = "quiz.typed";
constexpr float kWordsWidth = 520;
constexpr float kNumberWidth = 220;
constexpr float kUnitGap = 12;

}  // namespace

void fill_field(ui::Ui& ui, const std::string& id, const std::string& text) {
    ui.edit(id, kTypedLetters).set_text(text);
}

void fill_fields(ui::Ui& ui, const TypedView& view) {
    fill_field(ui, kField, view.text);
    ui.focus_on(kField);
}

std::optional<std::string> changed_text(ui::Ui& ui, const ui::TextField& field, Rect area) {
    const std::string before = ui.edit(field.id, field.limit).text();
    std::string now = ui::text_field(ui, field, area);
    return now == before ? std::nullopt : std::optional(std::move(now));
}

void draw_typed(Scene& scene, const TypedBox& box, Rect rect) {
    ui::Ui& ui = scene.ui;
    const JudgedPaint look = paint_of(box.judged);
    const bool empty = box.text.empty();
    const ui::TextLook words_look = ui::type::body().in(empty ? Tone::Muted : look.ink);
    const bool told = empty && ui.measure(box.word, words_look).width + 24 <= rect.width;
    const std::string words = told ? box.word : look.sign + (empty ? "–" : box.text);
    ui.fill(rect, look.ground, ui::kButtonRadius);
    ui.stroke(rect, look.edge, ui::kButtonRadius, 2);
    ui.list().commands.emplace_back(paint::Clip{.rect = rect});
    ui.text_in({rect.x + 12, rect.y, 1e4F, rect.height}, words, words_look);
    ui.list().commands.emplace_back(paint::Unclip{});
    ui.say({.id = box.id,
            .role = ui::Role::Text,
            .name = box.name,
            .value = empty ? box.word : box.word + ": " + box.text,
            .rect = rect});
}

std::string word_of(const Scene& scene, Judged judged) {
    switch (judged) {
        case Judged::Right:
            return scene.words.text("quiz.right");
        case Judged::Wrong:
            return scene.words.text("quiz.wrong");
        case Judged::Not:
            break;
    }
    return scene.words.text("quiz.unanswered");
}

learn::Action draw_answer(Scene& scene, const Asked& asked, const TypedView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const ui::TextField field{.id = kField, .label = view.label, .limit = kTypedLetters};
    const ui::TextLook unit_look = ui::type::body().bold();
    const float unit =
        view.unit.empty() ? 0 : ui.measure(view.unit, unit_look, area.width / 2).width + kUnitGap;
    const float wanted = view.number ? kNumberWidth : kWordsWidth;
    const float width = std::min(wanted, area.width - unit);
    Rect line = base::cut_top(area, ui::text_field_height(ui, field, width));
    const Rect box = base::cut_left(line, width);
    learn::Action action;
    if (asked.feedback) {
        ui.text(box, view.label, ui::type::label());
        draw_typed(scene,
                   {.id = kField,
                    .name = view.label,
                    .text = view.text,
                    .judged = view.judged,
                    .word = word_of(scene, view.judged)},
                   {box.x, box.bottom() - 52, box.width, 52});
    } else if (auto typed = changed_text(ui, field, box)) {
        action = learn::AnswerPart{.part = {}, .values = {std::move(*typed)}};
    }
    if (unit > 0) {
        ui.text_in({box.right() + kUnitGap, box.bottom() - 52, line.width, 52}, view.unit,
                   unit_look);
        ui.say({.id = "quiz.unit",
                .role = ui::Role::Text,
                .name = view.unit,
                .rect = {box.right() + kUnitGap, box.bottom() - 52, unit - kUnitGap, 52}});
    }
    base::cut_top(area, 8);
    if (!view.note.empty()) {
        base::cut_top(area, ui::label(ui, "quiz.typed.note", area, view.note,
                                      ui::type::small().in(Tone::Muted)) +
                                4);
    }
    base::cut_top(area, 8);
    return action;
}

}  // namespace engine::screens
