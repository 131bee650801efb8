#include "engine/screens/quiz/matrix_part.h"

#include <algorithm>
#include <cstddef>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kLeastColumn = 92;
constexpr float kLeastRowTitle = 180;
constexpr float kLeastHeight = 56;
constexpr float kPadding = 8;
constexpr float kMark = 28;  // the circle or the box

struct Place {
    std::size_t row = 0;
    std::size_t column = 0;
};

/// One frame of the table.
class Table {
public:
    Table(Scene& scene, const Asked& asked, const MatrixView& view)
        : scene_(scene), asked_(asked), view_(view) {}

    void draw_wide(Rect& area);
    void draw_stacked(Rect& area);
    learn::Action action() const { return action_; }

private:
    ui::TextLook look(float width) const {
        return reading(asked_.style, ui::type::sans(kTableType), width);
    }
    std::string id_of(const Place& place) const {
        return "quiz.cell." + view_.rows[place.row].id + "." + view_.columns[place.column].id;
    }
    const MatrixView::Cell& cell_at(const Place& place) const {
        return view_.rows[place.row].cells[place.column];
    }
    void draw_titles(Rect& area, float row_title, float column);
    bool listen(const Place& place, Rect rect);
    void move_from(const Place& place);
    void tick(const Place& place);
    void draw_sign(const MatrixView::Cell& cell, Rect box, Tone ink);
    void draw_mark(const Place& place, base::Point centre, bool hovered);
    std::string word_of(const MatrixView::Cell& cell) const;

    Scene& scene_;
    const Asked& asked_;
    const MatrixView& view_;
    learn::Action action_;
};

std::string Table::word_of(const MatrixView::Cell& cell) const {
    if (cell.judged == Judged::Wrong) {
        return scene_.words.text("quiz.your_answer");
    }
    if (cell.judged == Judged::Right) {
        return scene_.words.text(cell.ticked ? "quiz.your_right_answer" : "quiz.right");
    }
    return {};
}

/// Registers the cell, answers its keys and says whether the pointer is over it.
bool Table::listen(const Place& place, Rect rect) {
    const MatrixView::Cell& cell = cell_at(place);
    const auto hand = scene_.ui.interact(
        {.id = id_of(place),
         .role = view_.several ? ui::Role::CheckBox : ui::Role::Radio,
         .name = view_.rows[place.row].text.plain + ": " + view_.columns[place.column].title.plain,
         .value = word_of(cell),
         .enabled = !asked_.feedback,
         .checked = cell.ticked,
         .enter_acts = false},
        rect);
    if (hand.ring) {
        scene_.ui.focus_ring(rect.inset(4), 6, 0);
        move_from(place);
    }
    if (hand.activated) {
        tick(place);
    }
    return hand.hovered;
}

void Table::move_from(const Place& place) {
    using enum render::Key;
    ui::Ui& ui = scene_.ui;
    Place next = place;
    if (ui.key(Left) && place.column > 0) {
        --next.column;
    } else if (ui.key(Right) && place.column + 1 < view_.columns.size()) {
        ++next.column;
    } else if (ui.key(Up) && place.row > 0) {
        --next.row;
    } else if (ui.key(Down) && place.row + 1 < view_.rows.size()) {
        ++next.row;
    } else {
        return;
    }
    ui.focus_on(id_of(next));
}

void Table::tick(const Place& place) {
    const MatrixView::Row& row = view_.rows[place.row];
    learn::AnswerPart answer{.part = row.id, .values = {}};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const bool here = i == place.column;
        const bool kept = view_.several ? row.cells[i].ticked != here : here;
        if (kept) {
            answer.values.push_back(view_.columns[i].id);
        }
    }
    action_ = std::move(answer);
}

/// Signs stand only in what she ticked, so that what she missed does not look ticked: there is a
/// ring where one of hers would be right.
void Table::draw_sign(const MatrixView::Cell& cell, Rect box, Tone ink) {
    ui::Ui& ui = scene_.ui;
    if (cell.ticked) {
        ui.text_in(box, cell.judged == Judged::Wrong ? "✕" : "✓",
                   ui::type::strong().in(ink).aligned(ui::Align::Centre));
    } else {
        ui.ring({.centre = box.centre(), .inner = 4, .outer = 6, .tone = ink});
    }
}

void Table::draw_mark(const Place& place, base::Point centre, bool hovered) {
    ui::Ui& ui = scene_.ui;
    const MatrixView::Cell& cell = cell_at(place);
    const JudgedPaint judged = paint_of(cell.judged);
    const bool plain = cell.judged == Judged::Not;
    const float radius = view_.several ? 6 : kMark / 2;
    const Rect box{centre.x - kMark / 2, centre.y - kMark / 2, kMark, kMark};
    const bool filled = plain && cell.ticked;
    const Tone ground = !plain && !cell.ticked ? Tone::Surface : judged.ground;
    ui.fill(box, filled ? Tone::Accent : ground, radius);
    ui.stroke(box, filled || (plain && hovered) ? Tone::Accent : judged.edge, radius, 2);
    if (filled && !view_.several) {
        ui.disc(centre, 6, Tone::OnAccent);
    } else if (filled) {
        draw_sign(cell, box, Tone::OnAccent);
    } else if (!plain) {
        draw_sign(cell, box, judged.ink);
    }
}

void Table::draw_titles(Rect& area, float row_title, float column) {
    ui::Ui& ui = scene_.ui;
    const ui::TextLook strong = look(column).bold().aligned(ui::Align::Centre);
    float height = 0;
    for (const MatrixView::Column& each : view_.columns) {
        height = std::max(height, ui.measure(each.title, strong, column - 8).height);
    }
    const Rect line = base::cut_top(area, height + 16);
    for (std::size_t i = 0; i < view_.columns.size(); ++i) {
        const float x = line.x + row_title + static_cast<float>(i) * column;
        ui.text_in({x + 4, line.y, column - 8, line.height}, view_.columns[i].title, strong);
    }
    ui.fill({line.x, line.bottom() - 2, line.width, 2}, Tone::Ink);
}

void Table::draw_wide(Rect& area) {
    ui::Ui& ui = scene_.ui;
    const auto count = static_cast<float>(view_.columns.size());
    const float column =
        std::min(180.0F, std::max(kLeastColumn, area.width * 0.6F / std::max(1.0F, count)));
    const float row_title = area.width - count * column;
    draw_titles(area, row_title, column);
    for (std::size_t row = 0; row < view_.rows.size(); ++row) {
        const ui::Words& text = view_.rows[row].text;
        const float inner = row_title - 2 * kPadding;
        const float height = ui.measure(text, look(inner), inner).height;
        const Rect line = base::cut_top(area, std::max(kLeastHeight, height + 24));
        ui.text_in({line.x + kPadding, line.y, inner, line.height}, text, look(inner));
        ui.say({.id = "quiz.row." + view_.rows[row].id,
                .role = ui::Role::Text,
                .name = text.plain,
                .rect = {line.x, line.y, row_title, line.height}});
        for (std::size_t i = 0; i < view_.columns.size(); ++i) {
            const float x = line.x + row_title + static_cast<float>(i) * column;
            const Rect cell{x, line.y, column, line.height};
            const Place place{.row = row, .column = i};
            draw_mark(place, cell.centre(), listen(place, cell));
        }
        ui.fill({line.x, line.bottom() - 1, line.width, 1}, Tone::Line);
    }
    base::cut_top(area, 16);
}

void Table::draw_stacked(Rect& area) {
    ui::Ui& ui = scene_.ui;
    for (std::size_t row = 0; row < view_.rows.size(); ++row) {
        base::cut_top(area, ui::label(ui, "quiz.row." + view_.rows[row].id, area,
                                      view_.rows[row].text, look(area.width).bold()) +
                                4);
        for (std::size_t i = 0; i < view_.columns.size(); ++i) {
            const ui::Words& title = view_.columns[i].title;
            const float inner = std::max(40.0F, area.width - kMark - 3 * kPadding);
            const float height = ui.measure(title, look(inner), inner).height;
            const Rect line = base::cut_top(area, std::max(kLeastHeight, height + 20));
            const Place place{.row = row, .column = i};
            draw_mark(place, {line.x + kPadding + kMark / 2, line.centre().y}, listen(place, line));
            ui.text_in({line.x + kMark + 2 * kPadding, line.y, inner, line.height}, title,
                       look(inner));
        }
        base::cut_top(area, 14);
    }
}

}  // namespace

learn::Action draw_answer(Scene& scene, const Asked& asked, const MatrixView& view, Rect& area) {
    Table table(scene, asked, view);
    const auto count = static_cast<float>(view.columns.size());
    if (kLeastRowTitle + count * kLeastColumn <= area.width) {
        table.draw_wide(area);
    } else {
        table.draw_stacked(area);
    }
    return table.action();
}

}  // namespace engine::screens
