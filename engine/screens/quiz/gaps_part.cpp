#include "engine/screens/quiz/gaps_part.h"

#include <algorithm>

#include "engine/screens/quiz/typed_part.h"
#include "engine/ui/part_text.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kBoxHeight = ui::kSmallButtonHeight;
constexpr float kLineHeight = kBoxHeight + 12;  // of a line with a box in it
constexpr float kTypedWidth = 190;
constexpr float kLeastColumn = 110;  // cells of narrower columns stand below each other
constexpr float kCellPadding = 8;
constexpr float kAir = 4;  // beside a box: its focus ring must not lie on what stands there

std::string field_id(const GapView& gap) {
    return "quiz.gap." + gap.id;
}

/// As wide as its longest word: choosing another moves nothing.
float box_width(ui::Ui& ui, const GapView& gap) {
    if (gap.options.empty()) {
        return kTypedWidth;
    }
    float widest = ui.measure(gap.name, ui::type::body()).width;
    for (const GapView::Option& option : gap.options) {
        widest = std::max(widest, ui.measure(option.text, ui::type::body()).width);
    }
    return std::min(widest + 56, 420.0F);  // with the sign of a verdict
}

/// The place in the passage where a chosen word will stand.
void draw_place(Scene& scene, const GapView& gap, Rect rect) {
    ui::Ui& ui = scene.ui;
    const bool empty = gap.text.empty();
    ui.fill(rect, empty ? Tone::Surface : Tone::AccentSoft, ui::kButtonRadius);
    ui.stroke(rect, empty ? Tone::ControlLine : Tone::Accent, ui::kButtonRadius, empty ? 1 : 2);
    ui.list().commands.emplace_back(paint::Clip{.rect = rect});
    ui.text_in({rect.x + 12, rect.y, 1e4F, rect.height}, empty ? gap.name : gap.text,
               ui::type::body().in(empty ? Tone::Muted : Tone::Ink));
    ui.list().commands.emplace_back(paint::Unclip{});
    ui.say({.id = field_id(gap),
            .role = ui::Role::Text,
            .name = gap.name,
            .value = empty ? scene.words.text("quiz.not_answered") : gap.text,
            .rect = rect});
}

learn::Action draw_gap(Scene& scene, const Asked& asked, const GapView& gap, Rect line) {
    const Rect rect{line.x, line.centre().y - kBoxHeight / 2, line.width, kBoxHeight};
    if (asked.feedback) {
        draw_typed(scene,
                   {.id = field_id(gap),
                    .name = gap.name,
                    .text = gap.text,
                    .judged = gap.judged,
                    .word = word_of(scene, gap.judged)},
                   rect);
        return {};
    }
    if (!gap.options.empty()) {
        draw_place(scene, gap, rect);
        return {};
    }
    const ui::TextField field{.id = field_id(gap),
                              .label = {},
                              .prompt = gap.name,
                              .small = true,
                              .limit = kTypedLetters};
    if (auto typed = changed_text(scene.ui, field, rect)) {
        return learn::AnswerPart{.part = gap.id, .values = {std::move(*typed)}};
    }
    return {};
}

/// One frame of the passage.
struct Drawing {
    Scene& scene;
    const Asked& asked;
    const GapsView& view;
    learn::Action action;
};

bool has_gap(const GapsView::Cell& cell) {
    return std::ranges::any_of(cell, [](const GapsView::Piece& piece) { return piece.gap >= 0; });
}

/// What the cells of a row have in common.
struct RowLook {
    bool table = false;
    bool head = false;  // of a table, as in Markdown its first row
    bool tall = false;  // there is a gap in it
};

/// Draws the text of a cell with the gaps in it and returns its height.
float draw_cell(Drawing& drawing, const GapsView::Cell& cell, Rect area, RowLook row) {
    Scene& scene = drawing.scene;
    const GapsView& view = drawing.view;
    ui::TextLook look = reading(
        drawing.asked.style, row.table ? ui::type::sans(kTableType) : ui::type::body(), area.width);
    std::vector<ui::PartText::Part> parts;
    for (const GapsView::Piece& piece : cell) {
        parts.push_back(
            piece.gap < 0
                ? ui::PartText::Part{.text = piece.text,
                                     .bold = row.head,
                                     .style = piece.style,
                                     .joined = true}
                : ui::PartText::Part{
                      .text = {},
                      .box = box_width(scene.ui, view.gaps[static_cast<std::size_t>(piece.gap)]) +
                             2 * kAir});
    }
    if (row.tall) {
        look.line_height = std::max(look.line_height, kLineHeight / look.font.size);
    }
    const ui::PartText text(scene.ui, area, parts, look);
    text.draw(scene.ui);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i].gap >= 0 && !text.rects(i).empty()) {
            const GapView& gap = view.gaps[static_cast<std::size_t>(cell[i].gap)];
            const learn::Action typed =
                draw_gap(scene, drawing.asked, gap, text.rects(i).front().inset(kAir, 0));
            drawing.action = learn::acted(typed) ? typed : drawing.action;
        }
    }
    return text.height();
}

/// Tables have the lines of a lesson's.
void draw_row(Drawing& drawing, const GapsView::Row& row, bool head, Rect& area) {
    const auto count = static_cast<float>(row.cells.size());
    const float padding = row.in_table ? kCellPadding : 0;
    const bool beside = count * kLeastColumn <= area.width;
    const RowLook look{
        .table = row.in_table, .head = head, .tall = std::ranges::any_of(row.cells, has_gap)};
    const float column = beside ? area.width / count : area.width;
    float height = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const float x = beside ? area.x + static_cast<float>(i) * column : area.x;
        const float y = area.y + padding / 2 + (beside ? 0 : height);
        const float cell =
            draw_cell(drawing, row.cells[i], {x + padding, y, column - 2 * padding, 1e4F}, look);
        height = beside ? std::max(height, cell) : height + cell;
    }
    height += padding;
    if (row.in_table) {
        const float thickness = head ? 2 : 1;
        drawing.scene.ui.fill({area.x, area.y + height - thickness, area.width, thickness},
                              head ? Tone::Ink : Tone::Line);
    }
    base::cut_top(area, height + (row.in_table ? 0.0F : 10.0F));
}

/// The words that may stand in a gap.
learn::Action draw_choice(Scene& scene, const GapView& gap, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area,
                  ui::label(ui, field_id(gap) + ".choice", area, gap.name, ui::type::label()) + 6);
    ui::ButtonRow row{.buttons = {}, .gap = 8};
    for (const GapView::Option& option : gap.options) {
        row.buttons.push_back({.id = field_id(gap) + "." + option.id,
                               .label = option.text,
                               .small = true,
                               .selected = option.chosen,
                               .name = gap.name + ": " + option.text.plain});
    }
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width) + 14);
    if (pressed < 0) {
        return {};
    }
    const GapView::Option& option = gap.options[static_cast<std::size_t>(pressed)];
    return learn::AnswerPart{.part = gap.id, .values = {option.id}};
}

}  // namespace

void fill_fields(ui::Ui& ui, const GapsView& view) {
    for (const GapView& gap : view.gaps) {
        if (gap.options.empty()) {
            fill_field(ui, field_id(gap), gap.text);
        }
    }
}

learn::Action draw_answer(Scene& scene, const Asked& asked, const GapsView& view, Rect& area) {
    Drawing drawing{.scene = scene, .asked = asked, .view = view, .action = {}};
    bool in_table = false;
    for (const GapsView::Row& row : view.rows) {
        draw_row(drawing, row, row.in_table && !in_table, area);
        in_table = row.in_table;
    }
    base::cut_top(area, 14);
    for (const GapView& gap : view.gaps) {
        if (!asked.feedback && !gap.options.empty()) {
            const learn::Action chosen = draw_choice(scene, gap, area);
            drawing.action = learn::acted(chosen) ? chosen : drawing.action;
        }
    }
    return drawing.action;
}

}  // namespace engine::screens
