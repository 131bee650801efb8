#include "engine/layout/chart_scale.h"

#include <limits>

#include <gtest/gtest.h>

namespace engine::layout {
namespace {

using content::Language;
using Numbers = std::vector<double>;

std::vector<std::string> texts(const ChartScale& scale, Language language) {
    std::vector<std::string> texts;
    for (const double tick : scale.ticks()) {
        texts.push_back(tick_text(tick, scale, "", language));
    }
    return texts;
}

TEST(ChartScale, HasRoundNumbers) {
    EXPECT_EQ(make_scale(0, 55.6, 4).ticks(), (Numbers{0, 20, 40, 60}));
    EXPECT_EQ(make_scale(0, 6, 4).ticks(), (Numbers{0, 2, 4, 6}));
    EXPECT_EQ(make_scale(-5, 12, 3).ticks(), (Numbers{-10, 0, 10, 20}));
    EXPECT_EQ(make_scale(0, 100, 5).ticks(), (Numbers{0, 20, 40, 60, 80, 100}));
}

TEST(ChartScale, WritesThemAsReadersDo) {
    const ChartScale tenths = make_scale(0, 0.5, 5);
    EXPECT_EQ(texts(tenths, Language::Latvian),
              (std::vector<std::string>{"0,0", "0,1", "0,2", "0,3", "0,4", "0,5"}));
    EXPECT_EQ(tick_text(0.5, tenths, "%", Language::English), "0.5 %");
    const ChartScale large = make_scale(-40'000, 0, 2);
    EXPECT_EQ(texts(large, Language::Latvian),
              (std::vector<std::string>{"−40 000", "−20 000", "0"}));
    EXPECT_EQ(tick_text(-20'000, large, "", Language::English), "−20,000");
}

TEST(ChartScale, IsNeverEmpty) {
    const double huge = std::numeric_limits<double>::max() / 4;
    for (const auto& [least, most] :
         {std::pair{0.0, 0.0}, {5.0, 5.0}, {-3.0, -3.0}, {0.0, 1e-300}, {-huge, huge}}) {
        const ChartScale scale = make_scale(least, most, 4);
        EXPECT_LT(scale.low, scale.high);
        EXPECT_LE(scale.share(most), 1.001F);
        EXPECT_GE(scale.share(least), -0.001F);
        EXPECT_GE(scale.ticks().size(), 1U);
        EXPECT_LT(tick_text(scale.high, scale, "", Language::Latvian).size(), 600U);
    }
}

}  // namespace
}  // namespace engine::layout
