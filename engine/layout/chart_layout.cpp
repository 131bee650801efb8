#include "engine/layout/chart_layout.h"

#include <utility>

#include "engine/layout/chart_forms.h"
#include "engine/layout/container_layout.h"
#include "engine/layout/disclosure_layout.h"
#include "engine/layout/table_layout.h"

namespace engine::layout {
namespace {

constexpr float kPadding = 16;
constexpr float kNarrowPadding = 4;

const std::string& name_of(content::Chart::Kind kind, const Labels& labels) {
    switch (kind) {
        case content::Chart::Kind::Line:
            return labels.line_chart;
        case content::Chart::Kind::Share:
            return labels.share_chart;
        case content::Chart::Kind::Bar:
            break;
    }
    return labels.bar_chart;
}

/// "Joslu diagramma. Latvijā: 50,8 %, 45,3 %. ES: –, 55,6 %."
std::string alternative_of(const content::Chart& chart, const Labels& labels) {
    std::string text = name_of(chart.kind, labels) + ".";
    for (const std::vector<content::Spans>& row : chart.table.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            text += column == 0 ? " " : column == 1 ? ": " : ", ";
            text += content::plain_text(row[column]);
        }
        text += '.';
    }
    return text;
}

float draw(ChartCanvas& canvas) {
    switch (canvas.chart().kind) {
        case content::Chart::Kind::Line:
            return draw_lines(canvas);
        case content::Chart::Kind::Share:
            return draw_shares(canvas);
        case content::Chart::Kind::Bar:
            break;
    }
    return draw_bars(canvas);
}

Box place_plot(const content::Chart& chart, const Frame& frame, Context& context) {
    const float wide = context.scaled(kPadding);
    const float padding = frame.width - 2 * wide >= kComfort ? wide : kNarrowPadding;
    ChartCanvas canvas(chart, frame.inside(padding, padding, padding), context);
    const float bottom = draw(canvas) + padding;
    Box box = box_of(BoxKind::Plot);
    box.rect = {frame.x, frame.y, frame.width, bottom - frame.y};
    box.drawing = canvas.take();
    box.drawing->alternative = alternative_of(chart, context.labels);
    return box;
}

}  // namespace

Box place_chart(const content::Chart& chart, const Frame& frame, Context& context) {
    Box box = box_of(BoxKind::Chart);
    box.children.push_back(place_plot(chart, frame, context));
    Frame below = frame;
    below.y = box.children.back().rect.bottom() + context.style.paragraph_gap * 2 / 3;
    box.children.push_back(place_own_disclosure(
        context.labels.chart_data, below, context, [&](const Frame& inner, std::vector<Box>& out) {
            out.push_back(place_table(chart.table, inner, context));
            return out.back().rect.bottom();
        }));
    box.rect = {frame.x, frame.y, frame.width, box.children.back().rect.bottom() - frame.y};
    return box;
}

}  // namespace engine::layout
