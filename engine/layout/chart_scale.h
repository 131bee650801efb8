// ChartScale: the round numbers along a chart's axis, and where values lie between them.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace engine::layout {

struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;   // between two numbers of the axis
    int decimals = 0;  // that its numbers need

    /// From 0 at the low end to 1 at the high end.
    float share(double value) const { return static_cast<float>((value - low) / (high - low)); }
    std::vector<double> ticks() const;
};

/// A scale that reaches from `least` to `most`, or a little further, with about `steps` steps of 1,
/// 2 or 5 times a power of ten. Never empty, whatever finite numbers come.
ChartScale make_scale(double least, double most, int steps);

/// A number of the axis as readers of `language` write it: "−1 400", "0,5 %".
std::string tick_text(double value, const ChartScale& scale, const std::string& unit,
                      content::Language language);

}  // namespace engine::layout
