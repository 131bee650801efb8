#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "engine/layout/chart_forms.h"
#include "engine/layout/chart_scale.h"

namespace engine::layout {
namespace {

using Align = content::Table::Align;
using Look = ChartCanvas::Look;

constexpr float kTallest = 280;  // px of the plot
constexpr float kLowest = 150;
constexpr float kShape = 0.5F;      // height to width
constexpr float kPoint = 10;        // px of a point's sign
constexpr float kClear = 8;         // from a point up or down to the digits of its number
constexpr float kEdge = 18;         // px between the plot's edge and the first point, at least
constexpr float kTickGap = 8;       // between a number of the axis and the plot
constexpr float kTickShare = 0.3F;  // of the width that the numbers of the axis take at most
constexpr float kTickApart = 48;    // px between two lines of the grid
constexpr float kNameGap = 10;      // between two names below
constexpr float kWidestName = 120;
constexpr double kFlat = 0.5;  // of the highest value: lines above it need not begin at zero
const Look kName{.tone = base::Tone::Muted, .align = Align::Centre, .size = 14};
const Look kValue{.bold = true, .align = Align::Centre, .size = 14};
const Look kTick{.tone = base::Tone::Muted, .align = Align::Right, .size = 14};

class LineChart {
public:
    explicit LineChart(ChartCanvas& canvas) : canvas_(canvas) {}

    float draw() {
        float top = canvas_.write_key(canvas_.top(), Shape::Kind::Point);
        const float height = std::clamp(canvas_.width() * kShape, kLowest, kTallest);
        scale_ = find_scale(static_cast<int>(height / kTickApart));
        find_columns(values_width() / 2 + 2);
        const bool valued = has_room_for_values();
        if (!valued) {
            find_columns(kEdge);
        }
        top += valued ? canvas_.measure("0", 1000, kValue).height : kPoint;
        plot_ = {left_, top, right_ - left_, height};
        draw_grid();
        const float bottom = valued ? write_values() : top;
        draw_axis();
        for (std::size_t series = 0; series < canvas_.series(); ++series) {
            draw_line(series);
        }
        return write_names(std::max(plot_.bottom() + kTickGap / 2, bottom));
    }

private:
    ChartScale find_scale(int steps) const {
        double least = std::numeric_limits<double>::max();
        double most = std::numeric_limits<double>::lowest();
        for (const content::Chart::Values& values : canvas_.chart().series) {
            for (const auto& value : values) {
                least = std::min(least, value.value_or(least));
                most = std::max(most, value.value_or(most));
            }
        }
        if (least > most) {
            return make_scale(0, 1, steps);  // no numbers at all
        }
        if (least > 0 && least < most * kFlat) {
            least = 0;
        } else if (most < 0 && most > least * kFlat) {
            most = 0;
        }
        return make_scale(least, most, steps);
    }

    /// `edge` px lie between the plot's edge and the first and last point.
    void find_columns(float edge) {
        float ticks = 0;
        for (const double tick : scale_.ticks()) {
            ticks = std::max(ticks, canvas_.width_of(text_of(tick), kTick));
        }
        right_ = canvas_.right();
        inside_ = ticks + kTickGap > canvas_.width() * kTickShare;
        left_ = canvas_.left() + (inside_ ? 0 : ticks + kTickGap);
        const auto gaps = static_cast<float>(std::max<std::size_t>(canvas_.rows(), 2) - 1);
        edge = std::min(std::max(edge, kEdge), (right_ - left_) / 4);
        first_ = left_ + edge;
        step_ = (right_ - edge - first_) / gaps;
    }

    std::string text_of(double tick) const {
        return tick_text(tick, scale_, canvas_.chart().unit, canvas_.language());
    }

    float values_width() const {
        float widest = 0;
        for (std::size_t row = 0; row < canvas_.rows(); ++row) {
            widest = std::max(widest, canvas_.width_of(canvas_.cell(row, 1), kValue));
        }
        return widest;
    }

    /// Only the points of a single line can have their numbers beside them.
    bool has_room_for_values() const {
        return canvas_.series() == 1 && values_width() + kNameGap <= step_;
    }

    base::Point at(std::size_t row, double value) const {
        return {first_ + step_ * static_cast<float>(row),
                plot_.bottom() - plot_.height * scale_.share(value)};
    }

    void draw_grid() {
        for (const double tick : scale_.ticks()) {
            const float y = at(0, tick).y;
            const bool zero = std::abs(tick) < scale_.step / 2;
            canvas_.add({.kind = Shape::Kind::Rule,
                         .rect = {plot_.x, y - 0.5F, plot_.width, 1},
                         .tone = zero ? base::Tone::ControlLine : base::Tone::Line});
            const float height = canvas_.measure(text_of(tick), 1000, kTick).height;
            if (inside_) {
                Look look = kTick;
                look.align = Align::Left;
                canvas_.write(text_of(tick), {plot_.x + 2, y - height}, plot_.width, look);
            } else {
                canvas_.write(text_of(tick), {canvas_.left(), y - height / 2},
                              plot_.x - kTickGap - canvas_.left(), kTick);
            }
        }
    }

    void draw_axis() {
        canvas_.add({.kind = Shape::Kind::Rule,
                     .rect = {plot_.x - 0.5F, plot_.y, 1, plot_.height},
                     .tone = base::Tone::ControlLine});
    }

    /// A line has a gap where a number is missing.
    void draw_line(std::size_t series) {
        const content::Chart::Values& values = canvas_.chart().series[series];
        const base::Tone tone = ChartCanvas::tone_of(series);
        const Pattern pattern = ChartCanvas::pattern_of(series);
        for (std::size_t row = 1; row < values.size(); ++row) {
            if (values[row - 1] && values[row]) {
                const base::Point from = at(row - 1, *values[row - 1]);
                const base::Point to = at(row, *values[row]);
                canvas_.add({.kind = Shape::Kind::Line,
                             .rect = {from.x, from.y, to.x - from.x, to.y - from.y},
                             .tone = tone,
                             .pattern = pattern});
            }
        }
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (values[row]) {
                const base::Point point = at(row, *values[row]);
                canvas_.add({.kind = Shape::Kind::Point,
                             .rect = {point.x - kPoint / 2, point.y - kPoint / 2, kPoint, kPoint},
                             .tone = tone,
                             .pattern = pattern});
            }
        }
    }

    /// Returns the bottom of the lowest. The line is drawn after them, over their grounds.
    float write_values() {
        const content::Chart::Values& values = canvas_.chart().series.front();
        float bottom = plot_.y;
        for (std::size_t row = 0; row < values.size(); ++row) {
            if (values[row]) {
                bottom = std::max(bottom, write_value(row, at(row, *values[row])));
            }
        }
        return bottom;
    }

    /// Where the line does not go through it: above the point, below it where the line goes up, or
    /// else above it on the side where the line goes down. Returns its bottom.
    float write_value(std::size_t row, base::Point point) {
        const std::string text = canvas_.cell(row, 1);
        const float height = canvas_.measure("0", 1000, kValue).height;
        const float half = canvas_.width_of(text, kValue) / 2;
        const float left = rise(row, row - 1, half);
        const float right = rise(row, row + 1, half);
        const bool above = std::max(left, right) <= kClear;
        const bool below = !above && std::min(left, right) >= -kClear;
        if (!above && !below) {
            point.x += left > right ? half : -half;
        }
        const float top = below ? point.y + kPoint / 2 : point.y - kPoint / 2 - height;
        canvas_.add_ground({point.x - half, top, 2 * half, height});
        return write_centred(text, point.x, top, kValue, canvas_.width());
    }

    /// How far the line goes up from one point towards another within `reach` px.
    float rise(std::size_t from, std::size_t to, float reach) const {
        const content::Chart::Values& values = canvas_.chart().series.front();
        if (to >= values.size() || !values[to]) {
            return 0;
        }
        return (at(from, *values[from]).y - at(to, *values[to]).y) * reach / step_;
    }

    /// Every name, or every second, third, ... where they would touch.
    float write_names(float top) {
        float widest = 0;
        float word = 0;
        for (std::size_t row = 0; row < canvas_.rows(); ++row) {
            widest = std::max(widest, canvas_.width_of(canvas_.cell(row, 0), kName));
            word = std::max(word, canvas_.widest_word(canvas_.cell(row, 0), kName));
        }
        const float wanted = std::max(word, std::min(widest, kWidestName)) + kNameGap;
        std::size_t every = 1;
        while (every < canvas_.rows() && step_ * static_cast<float>(every) < wanted) {
            ++every;
        }
        const float room = std::max(step_ * static_cast<float>(every) - kNameGap,
                                    std::min(wanted, canvas_.width()));
        float bottom = plot_.bottom();
        for (std::size_t row = 0; row < canvas_.rows(); row += every) {
            bottom = std::max(bottom, write_centred(canvas_.cell(row, 0), at(row, scale_.low).x,
                                                    top, kName, room));
        }
        return bottom;
    }

    /// Round `x`, but inside the drawing.
    float write_centred(const std::string& text, float x, float top, const Look& look, float room) {
        const float width = std::min(canvas_.width_of(text, look) + 1, room);
        const float left = std::clamp(x - width / 2, canvas_.left(),
                                      std::max(canvas_.left(), canvas_.right() - width));
        return canvas_.write(text, {left, top}, width, look);
    }

    ChartCanvas& canvas_;
    ChartScale scale_;
    base::Rect plot_;
    bool inside_ = false;  // the axis' numbers stand on the lines of the grid
    float left_ = 0;       // of the plot
    float right_ = 0;
    float first_ = 0;  // where the first point is
    float step_ = 0;   // from one point to the next
};

}  // namespace

float draw_lines(ChartCanvas& canvas) {
    return LineChart(canvas).draw();
}

}  // namespace engine::layout
