#include "engine/layout/table_layout.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "engine/layout/line_builder.h"

namespace engine::layout {
namespace {

constexpr float kWidestWord = 200;  // px: a longer one, such as an address, is broken
constexpr float kNarrowestColumn = 24;
constexpr float kPadding = 8;
constexpr float kNarrowPadding = 4;
constexpr float kNarrow = 240;  // px of page below which the padding shrinks

using Align = content::Table::Align;

struct TableStyle {
    text::Font font;
    float line_height = 0;
    float padding_x = kPadding;
    float padding_y = kPadding;
    base::Tone tone = base::Tone::Ink;
    text::Metrics metrics;  // of the regular font: bold ones sit alike
};

struct ShapedRow {
    std::vector<ShapedText> cells;
    int level = 0;  // 0: the header
};

TableStyle table_style(const Frame& frame, Context& context) {
    TableStyle style;
    style.font = context.font(context.scaled(17));
    style.font.tabular = true;
    style.line_height = style.font.size * context.style.line_height;
    style.padding_x = frame.width < kNarrow ? kNarrowPadding : kPadding;
    style.tone = frame.tone;
    style.metrics = context.measurer.metrics(style.font);
    return style;
}

ShapedRow shape_row(const std::vector<content::Spans>& cells, int level, const TableStyle& style,
                    Context& context) {
    TextLook look{.font = style.font, .tone = style.tone};
    look.font.bold = level == 0;
    ShapedRow row{.cells = {}, .level = level};
    for (const content::Spans& cell : cells) {
        row.cells.push_back(shape_text(styled_text(cell, look, context.page),
                                       context.style.language, context.measurer));
    }
    return row;
}

std::vector<ShapedRow> shape_rows(const content::Table& table, const TableStyle& style,
                                  Context& context) {
    std::vector<ShapedRow> rows;
    rows.reserve(table.rows.size() + 1);
    rows.push_back(shape_row(table.header, 0, style, context));
    for (const auto& cells : table.rows) {
        rows.push_back(shape_row(cells, static_cast<int>(rows.size()), style, context));
    }
    return rows;
}

std::vector<Extent> column_extents(const std::vector<ShapedRow>& rows, std::size_t columns,
                                   float widest_word, WordDivider* divider) {
    std::vector<Extent> result(columns, {kNarrowestColumn, kNarrowestColumn, kNarrowestColumn});
    for (const ShapedRow& row : rows) {
        for (std::size_t i = 0; i < std::min(columns, row.cells.size()); ++i) {
            const Extent cell = extent(row.cells[i], divider);
            result[i].widest_part =
                std::max(result[i].widest_part, std::min(cell.widest_part, widest_word));
            result[i].widest_word =
                std::max(result[i].widest_word, std::min(cell.widest_word, widest_word));
            result[i].widest_line = std::max(result[i].widest_line, cell.widest_line);
        }
    }
    return result;
}

struct Grid {
    std::vector<float> widths;  // of the text, without padding
    std::vector<Align> aligns;
    float width = 0;  // of the whole table
};

Box place_cell(ShapedText text, std::size_t column, const Grid& grid, base::Point at,
               const TableStyle& style, Context& context) {
    const base::Point origin{at.x + style.padding_x, at.y + style.padding_y};
    Box box = box_of(BoxKind::Cell);
    const LineFrame lines_in{.origin = origin,
                             .width = grid.widths[column],
                             .line_height = style.line_height,
                             .metrics = style.metrics,
                             .align = grid.aligns[column],
                             .hyphen = hyphen_for(text, style.font, context.measurer),
                             .divider = context.divider_in(grid.widths[column], style.font.size)};
    box.lines = build_lines(std::move(text), lines_in);
    add_rects(box.lines, context.page);
    const float bottom = std::max(bottom_of(box.lines, origin.y), origin.y + style.line_height);
    box.rect = {at.x, at.y, grid.widths[column] + 2 * style.padding_x,
                bottom + style.padding_y - at.y};
    return box;
}

Box place_row(ShapedRow row, const Grid& grid, base::Point at, const TableStyle& style,
              Context& context) {
    Box box = box_of(BoxKind::Row);
    box.level = row.level;
    float height = 0;
    base::Point corner = at;
    for (std::size_t i = 0; i < std::min(grid.widths.size(), row.cells.size()); ++i) {
        box.children.push_back(
            place_cell(std::move(row.cells[i]), i, grid, corner, style, context));
        corner.x = box.children.back().rect.right();
        height = std::max(height, box.children.back().rect.height);
    }
    for (Box& cell : box.children) {
        cell.level = row.level;
        cell.rect.height = height;
    }
    box.rect = {at.x, at.y, grid.width, height + (row.level == 0 ? kHeaderRule : kRowRule)};
    return box;
}

bool words_fit(const std::vector<Extent>& columns, float available) {
    float words = 0;
    for (const Extent& column : columns) {
        words += column.widest_word;
    }
    return words <= available;
}

Grid make_grid(const content::Table& table, const std::vector<ShapedRow>& rows, const Frame& frame,
               const TableStyle& style, Context& context) {
    const std::size_t columns = table.columns.size();
    const float padding = 2 * style.padding_x * static_cast<float>(columns);
    const float available = std::max(0.0F, frame.width - padding);
    const float widest_word = std::min(kWidestWord, std::max(available, kNarrowestColumn * 2));
    Grid grid;
    grid.aligns = table.columns;
    auto extents = column_extents(rows, columns, widest_word, nullptr);
    if (!words_fit(extents, available)) {  // only now are words worth dividing
        WordDivider* divider = context.divider_in(available, style.font.size);
        extents = column_extents(rows, columns, widest_word, divider);
    }
    grid.widths = column_widths(extents, available);
    grid.width = std::accumulate(grid.widths.begin(), grid.widths.end(), padding);
    return grid;
}

float sum(const std::vector<float>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0F);
}

/// Gives every column that would like no more than an equal share what it would like. The share
/// of those that are left grows with each, so from the smallest wish on one pass is enough.
void grant_small_wishes(std::vector<float>& least, const std::vector<float>& most,
                        float available) {
    std::vector<std::size_t> order(most.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return most[i]; });
    float others = sum(least);  // what those after this one need
    auto left = static_cast<float>(most.size());
    for (const std::size_t i : order) {
        others -= least[i];
        if (most[i] > available / left || available - most[i] < others) {
            return;
        }
        least[i] = most[i];
        available -= most[i];
        left -= 1;
    }
}

/// Widths between `least` and `most` whose sum is `available`, or `least` where that is too much.
std::vector<float> between(std::vector<float> least, const std::vector<float>& most,
                           float available) {
    grant_small_wishes(least, most, available);
    const float spare = available - sum(least);
    const float wish = sum(most) - sum(least);
    std::vector<float> widths = least;
    if (spare > 0 && wish > 0) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] += (most[i] - least[i]) * std::min(1.0F, spare / wish);
        }
    }
    return widths;
}

}  // namespace

std::vector<float> column_widths(const std::vector<Extent>& columns, float available) {
    std::vector<float> parts;
    std::vector<float> words;
    std::vector<float> lines;
    for (const Extent& column : columns) {
        parts.push_back(column.widest_part);
        words.push_back(std::max(column.widest_word, parts.back()));
        lines.push_back(std::max(column.widest_line, words.back()));
    }
    if (sum(lines) <= available) {
        const float stretch = available / std::max(1.0F, sum(lines));
        for (float& width : lines) {
            width *= stretch;
        }
        return lines;
    }
    return sum(words) <= available ? between(words, lines, available)
                                   : between(parts, words, available);
}

Box place_table(const content::Table& table, const Frame& frame, Context& context) {
    const TableStyle style = table_style(frame, context);
    auto rows = shape_rows(table, style, context);
    const Grid grid = make_grid(table, rows, frame, style, context);
    Box box = box_of(BoxKind::Table);
    base::Point at{frame.x, frame.y};
    for (ShapedRow& row : rows) {
        box.children.push_back(place_row(std::move(row), grid, at, style, context));
        at.y = box.children.back().rect.bottom();
    }
    box.rect = {frame.x, frame.y, grid.width, at.y - frame.y};
    return box;
}

}  // namespace engine::layout
