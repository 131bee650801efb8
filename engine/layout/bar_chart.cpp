#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/layout/chart_forms.h"
#include "engine/layout/chart_scale.h"

namespace engine::layout {
namespace {

using Align = content::Table::Align;
using Look = ChartCanvas::Look;

constexpr float kLoneBar = 22;       // px high
constexpr float kBar = 18;           // of several in a row
constexpr float kBarGap = 4;         // between them
constexpr float kRowGap = 12;        // between rows
constexpr float kNameGap = 12;       // between a row's name and its bars
constexpr float kNamesBeside = 380;  // px of chart in which names stand beside their bars
constexpr float kNameShare = 0.36F;  // of the chart that they take, or as much as a word needs
constexpr float kMostNames = 0.5F;   // of the chart: names that need more stand above their bars
constexpr float kValueGap = 8;       // between a bar and its number
constexpr float kLeastPlot = 60;     // px of bars without which numbers stand below them
constexpr float kTickApart = 84;     // px between two numbers of the axis
const Look kName;
const Look kValue{.bold = true};
const Look kTick{.tone = base::Tone::Muted, .size = 14};

class BarChart {
public:
    explicit BarChart(ChartCanvas& canvas) : canvas_(canvas) {}

    float draw() {
        find_extremes();
        find_names();
        find_columns();
        scale_ = make_scale(least_, most_,
                            std::clamp(static_cast<int>((right_ - left_) / kTickApart), 2, 5));
        if (most_ > least_) {  // the longest bar takes all the room
            scale_.low = least_;
            scale_.high = most_;
        }
        const float top = canvas_.write_key(canvas_.top(), Shape::Kind::Area);
        float y = top;
        for (std::size_t row = 0; row < canvas_.rows(); ++row) {
            y = draw_row(row, y + (row == 0 ? 0 : kRowGap));
        }
        if (beside_) {
            bars_ = {{top, y}};  // nothing else stands between them
        }
        draw_grid();
        return write_axis(y + kRowGap / 2);
    }

private:
    void find_extremes() {
        for (std::size_t series = 0; series < canvas_.series(); ++series) {
            for (std::size_t row = 0; row < canvas_.rows(); ++row) {
                const auto value = canvas_.chart().series[series][row];
                least_ = std::min(least_, value.value_or(0));
                most_ = std::max(most_, value.value_or(0));
                values_ = std::max(values_, canvas_.width_of(text_of(row, series), kValue));
            }
        }
    }

    /// Names stand in a column of their own where they fit it without dividing a word.
    void find_names() {
        float longest = 0;
        float word = 0;
        for (std::size_t row = 0; row < canvas_.rows(); ++row) {
            longest = std::max(longest, canvas_.width_of(canvas_.cell(row, 0), kName));
            word = std::max(word, canvas_.widest_word(canvas_.cell(row, 0), kName));
        }
        beside_ =
            canvas_.width() >= canvas_.scaled(kNamesBeside) && word <= canvas_.width() * kMostNames;
        names_ = beside_ ? std::max(word, std::min(longest, canvas_.width() * kNameShare)) : 0;
    }

    /// Shares the width among names, bars and the numbers at the bars' ends.
    void find_columns() {
        left_ = canvas_.left() + (beside_ ? names_ + kNameGap : 0);
        right_ = canvas_.right();
        const float numbers = values_ + kValueGap;
        const float sides = (least_ < 0 ? 1.0F : 0.0F) + (most_ > 0 || least_ == 0 ? 1.0F : 0.0F);
        below_ = right_ - left_ - sides * numbers < kLeastPlot;
        if (!below_) {
            left_ += least_ < 0 ? numbers : 0;
            right_ -= most_ > 0 || least_ == 0 ? numbers : 0;
        }
    }

    /// The author's own words, or a dash.
    std::string text_of(std::size_t row, std::size_t series) const {
        return canvas_.chart().series[series][row] ? canvas_.cell(row, series + 1) : "–";
    }

    float x_of(double value) const { return left_ + (right_ - left_) * scale_.share(value); }

    float bar_height() const { return canvas_.scaled(canvas_.series() == 1 ? kLoneBar : kBar); }

    float value_height() const { return canvas_.measure("0", 1000, kValue).height; }

    float draw_row(std::size_t row, float top) {
        const std::string name = canvas_.cell(row, 0);
        const auto count = static_cast<float>(canvas_.series());
        const float one = bar_height() + (below_ ? value_height() : 0);
        const float bars = count * one + (count - 1) * kBarGap;
        float y = top;
        float bottom = top + bars;
        if (beside_) {
            const float height = canvas_.measure(name, names_, kName).height;
            canvas_.write(name, {canvas_.left(), top + std::max(0.0F, (bars - height) / 2)}, names_,
                          {.align = Align::Right});
            y += std::max(0.0F, (height - bars) / 2);
            bottom = std::max(bottom, top + height);
        } else {
            y = canvas_.write(name, {canvas_.left(), top}, canvas_.width(), kName) + kBarGap / 2;
            bottom = y + bars;
        }
        if (!below_) {
            bars_.emplace_back(y, bottom);
        }
        for (std::size_t series = 0; series < canvas_.series(); ++series) {
            draw_bar(row, series, y);
            y += one + kBarGap;
        }
        return bottom;
    }

    void draw_bar(std::size_t row, std::size_t series, float top) {
        const double value = canvas_.chart().series[series][row].value_or(0);
        const float zero = x_of(0);
        const float end = x_of(value);
        const base::Rect rect{std::min(zero, end), top, std::abs(end - zero), bar_height()};
        if (rect.width > 0) {
            canvas_.add({.kind = Shape::Kind::Area,
                         .rect = rect,
                         .tone = ChartCanvas::tone_of(series),
                         .pattern = ChartCanvas::pattern_of(series)});
        }
        const std::string text = text_of(row, series);
        const float middle = top + (bar_height() - value_height()) / 2;
        if (below_) {
            bars_.emplace_back(rect.y, rect.bottom());
            canvas_.write(text, {canvas_.left(), rect.bottom()}, canvas_.width(), kValue);
            return;
        }
        const float words = canvas_.width_of(text, kValue);
        const float left = value < 0 ? end - kValueGap - words : end + kValueGap;
        canvas_.add_ground({left, top, words, bar_height()});
        if (value < 0) {
            Look look = kValue;
            look.align = Align::Right;
            canvas_.write(text, {end - kValueGap - values_, middle}, values_, look);
        } else {
            canvas_.write(text, {end + kValueGap, middle}, values_ + 1, kValue);
        }
    }

    /// Lines of the grid behind the bars, but not behind words, and the line at zero.
    void draw_grid() {
        const float beyond = beside_ ? kRowGap / 2 : 0;  // px above and below the bars
        std::vector<Shape> grid;
        for (const double tick : scale_.ticks()) {
            const bool zero = std::abs(tick) < scale_.step / 2;
            for (const auto& [top, bottom] : bars_) {
                const Shape line{
                    .kind = Shape::Kind::Rule,
                    .rect = {x_of(tick) - 0.5F, top - beyond, 1, bottom - top + 2 * beyond},
                    .tone = zero ? base::Tone::ControlLine : base::Tone::Line};
                if (zero) {
                    canvas_.add(line);
                } else {
                    grid.push_back(line);
                }
            }
        }
        canvas_.add_behind(grid);
    }

    float write_axis(float top) {
        float taken = canvas_.left() - kValueGap;
        float bottom = top;
        for (const double tick : scale_.ticks()) {
            const std::string text =
                tick_text(tick, scale_, canvas_.chart().unit, canvas_.language());
            const float width = canvas_.width_of(text, kTick) + 1;
            const float at = std::clamp(x_of(tick) - width / 2, canvas_.left(),
                                        std::max(canvas_.left(), canvas_.right() - width));
            if (at < taken + kValueGap) {
                continue;  // no room beside the one before
            }
            bottom = std::max(bottom, canvas_.write(text, {at, top + 2}, width, kTick));
            taken = at + width;
        }
        return bottom;
    }

    ChartCanvas& canvas_;
    ChartScale scale_;
    double least_ = 0;
    double most_ = 0;
    float names_ = 0;   // px of the column of names
    float values_ = 0;  // the same of the numbers at the bars
    float left_ = 0;    // of the bars' room
    float right_ = 0;
    std::vector<std::pair<float, float>> bars_;  // from where to where they stand
    bool beside_ = true;                         // names stand beside their bars, not above
    bool below_ = false;                         // numbers stand below their bars, not beside
};

}  // namespace

float draw_bars(ChartCanvas& canvas) {
    return BarChart(canvas).draw();
}

}  // namespace engine::layout
