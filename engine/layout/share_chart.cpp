#include <algorithm>
#include <cmath>
#include <string>

#include "engine/layout/chart_forms.h"

namespace engine::layout {
namespace {

using Align = content::Table::Align;
using Look = ChartCanvas::Look;

constexpr float kBar = 44;      // px high
constexpr float kGap = 2;       // between two shares
constexpr float kTickTall = 6;  // of a mark below the bar
constexpr float kSampleWidth = 24;
constexpr float kSampleHeight = 14;
constexpr float kNameGap = 10;
constexpr float kRowGap = 6;
const Look kName;
const Look kTick{.tone = base::Tone::Muted, .size = 14};

class ShareChart {
public:
    explicit ShareChart(ChartCanvas& canvas)
        : canvas_(canvas), values_(canvas.chart().series.front()) {
        for (const auto& value : values_) {
            total_ += value.value_or(0);
        }
    }

    float draw() {
        const float top = canvas_.write_key(canvas_.top(), Shape::Kind::Area);
        draw_bar(top);
        float y = draw_axis(top + canvas_.scaled(kBar)) + 2 * kRowGap;
        for (std::size_t row = 0; row < values_.size(); ++row) {
            y = draw_row(row, y) + (row + 1 < values_.size() ? kRowGap : 0);
        }
        return y;
    }

private:
    float share(std::size_t row) const {
        return static_cast<float>(values_[row].value_or(0) / total_);
    }

    void draw_bar(float top) {
        float x = canvas_.left();
        for (std::size_t row = 0; row < values_.size(); ++row) {
            const float width = canvas_.width() * share(row);
            if (width > 0) {
                canvas_.add({.kind = Shape::Kind::Area,
                             .rect = {x, top, std::max(1.0F, width - kGap), canvas_.scaled(kBar)},
                             .tone = ChartCanvas::tone_of(row),
                             .pattern = ChartCanvas::pattern_of(row)});
            }
            x += width;
        }
    }

    float draw_axis(float top) {
        constexpr int kHalves = 2;
        float bottom = top;
        for (int i = 0; i <= kHalves; ++i) {
            const float x = canvas_.left() + canvas_.width() * static_cast<float>(i) / kHalves;
            canvas_.add({.kind = Shape::Kind::Rule,
                         .rect = {std::min(x, canvas_.right() - 1), top + 2, 1, kTickTall},
                         .tone = base::Tone::ControlLine});
            const std::string text = percent(i / static_cast<double>(kHalves));
            const float width = canvas_.width_of(text, kTick) + 1;
            const float at = std::clamp(x - width / 2, canvas_.left(),
                                        std::max(canvas_.left(), canvas_.right() - width));
            if (i == 1 && 3 * (width + kNameGap) > canvas_.width()) {
                continue;  // it would touch the other two
            }
            bottom = canvas_.write(text, {at, top + kTickTall + 2}, width, kTick);
        }
        return bottom;
    }

    /// A sample of the share's look, its name and how much it is.
    float draw_row(std::size_t row, float top) {
        const std::string name = canvas_.cell(row, 0);
        const std::string amount = amount_of(row);
        const Look right{.bold = true, .align = Align::Right};
        const float amount_width = canvas_.width_of(amount, right) + 1;
        const float line = canvas_.measure("0", 1000, kName).height;
        canvas_.add({.kind = Shape::Kind::Area,
                     .rect = {canvas_.left(), top + (line - kSampleHeight) / 2, kSampleWidth,
                              kSampleHeight},
                     .tone = ChartCanvas::tone_of(row),
                     .pattern = ChartCanvas::pattern_of(row)});
        const float x = canvas_.left() + kSampleWidth + kNameGap;
        const float room = canvas_.right() - x - amount_width - kNameGap;
        if (room >= std::max(canvas_.scaled(kLeastName), canvas_.widest_word(name, kName))) {
            canvas_.write(amount, {canvas_.right() - amount_width, top}, amount_width, right);
            return std::max(top + line, canvas_.write(name, {x, top}, room, kName));
        }
        const float below = canvas_.write(name, {x, top}, canvas_.right() - x, kName);
        return canvas_.write(amount, {x, std::max(below, top + line)}, canvas_.right() - x,
                             {.bold = true});
    }

    /// "1 400 · 35 %", or only what the author wrote where that is the share already.
    std::string amount_of(std::size_t row) const {
        constexpr double kWhole = 100;
        constexpr double kRounding = 1;  // that authors' percents may miss
        std::string amount = canvas_.cell(row, 1);
        if (canvas_.chart().unit == "%" && std::abs(total_ - kWhole) <= kRounding) {
            return amount;
        }
        return amount + " · " + percent(values_[row].value_or(0) / total_);
    }

    static std::string percent(double share) {
        return std::to_string(std::lround(share * 100)) + "\u00A0%";
    }

    static constexpr float kLeastName = 80;  // px of a name that has its amount beside it

    ChartCanvas& canvas_;
    const content::Chart::Values& values_;
    double total_ = 0;
};

}  // namespace

float draw_shares(ChartCanvas& canvas) {
    return ShareChart(canvas).draw();
}

}  // namespace engine::layout
