#include "engine/layout/chart_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace engine::layout {
namespace {

constexpr double kTiny = 1e-9;  // of a step: what rounding may add
constexpr int kMostTicks = 50;

/// The smallest 1, 2 or 5 times a power of ten that is not below `wanted`.
double round_step(double wanted) {
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * (1 - kTiny)) {
            return factor * power;
        }
    }
    return 10 * power;
}

std::string with_thousands(const std::string& digits, const std::string& separator) {
    constexpr std::size_t kGroup = 3;
    constexpr std::size_t kFewest = 5;  // digits that are parted: 1400, but 14 000
    if (digits.size() < kFewest) {
        return digits;
    }
    std::string parted;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % kGroup == 0) {
            parted += separator;
        }
        parted += digits[i];
    }
    return parted;
}

}  // namespace

std::vector<double> ChartScale::ticks() const {
    std::vector<double> ticks;
    const double first = std::ceil(low / step - kTiny);
    for (int i = 0; i < kMostTicks && (first + i) * step <= high + step * kTiny; ++i) {
        ticks.push_back((first + i) * step);
    }
    return ticks;
}

ChartScale make_scale(double least, double most, int steps) {
    if (most - least < kTiny * std::max(std::abs(least), std::abs(most))) {
        least -= std::abs(least) / 2;
        most += std::abs(most) / 2;
    }
    if (most <= least) {
        most = least + 1;
    }
    ChartScale scale;
    scale.step = round_step((most - least) / std::max(1, steps));
    scale.low = std::floor(least / scale.step + kTiny) * scale.step;
    scale.high = std::ceil(most / scale.step - kTiny) * scale.step;
    scale.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(scale.step) + kTiny)));
    return scale;
}

std::string tick_text(double value, const ChartScale& scale, const std::string& unit,
                      content::Language language) {
    constexpr int kMostDecimals = 12;
    const bool english = language == content::Language::English;
    char buffer[400];  // NOLINT(modernize-avoid-c-arrays): the largest double has 309 digits
    const int length = std::snprintf(buffer, sizeof buffer, "%.*f",
                                     std::min(scale.decimals, kMostDecimals), std::abs(value));
    const std::string plain(buffer, static_cast<std::size_t>(std::max(0, length)));
    const std::size_t point = std::min(plain.find('.'), plain.size());
    std::string text = value < -scale.step / 2 ? "−" : "";
    text += with_thousands(plain.substr(0, point), english ? "," : "\u00A0");
    if (point < plain.size()) {
        text += content::decimal_point(language);
        text += plain.substr(point + 1);
    }
    return unit.empty() ? text : text + "\u00A0" + unit;
}

}  // namespace engine::layout
