#include "engine/base/theme.h"

#include <vector>

#include <gtest/gtest.h>

namespace engine::base {
namespace {

const std::vector<Tone> kGrounds{Tone::Paper,     Tone::Surface, Tone::AccentSoft,
                                 Tone::AmberSoft, Tone::RedSoft, Tone::BlueSoft};

// Under letters only: each shows by an edge as well, in one of the colours of text.
const std::vector<Tone> kMarks{Tone::Selected,  Tone::Found,     Tone::FoundHere,
                               Tone::TintAmber, Tone::TintGreen, Tone::TintBlue};

// Any of these may stand on any ground: a link in a warning, an error in a selected row.
const std::vector<Tone> kTexts{Tone::Ink,   Tone::Muted, Tone::Accent,
                               Tone::Amber, Tone::Red,   Tone::Blue};

class EveryTheme : public testing::TestWithParam<ThemeName> {
protected:
    double between(Tone a, Tone b) const { return contrast(colours_[a], colours_[b]); }

    const Theme& colours_ = theme(GetParam());
    double text_minimum_ = GetParam() == ThemeName::Contrast ? 7.0 : 4.5;
};

TEST(Contrast, IsWcags) {
    EXPECT_DOUBLE_EQ(contrast({0, 0, 0}, {255, 255, 255}), 21.0);
    EXPECT_DOUBLE_EQ(contrast({18, 52, 86}, {18, 52, 86}), 1.0);
    EXPECT_NEAR(contrast({0x77, 0x77, 0x77}, {255, 255, 255}), 4.478, 0.001);
    EXPECT_DOUBLE_EQ(contrast({1, 2, 3}, {200, 100, 50}), contrast({200, 100, 50}, {1, 2, 3}));
}

TEST(Theme, KeepsTheSignInPanelGreen) {
    EXPECT_EQ(theme(ThemeName::Light)[Tone::Brand], (Colour{0x1B, 0x66, 0x50}));
}

TEST(Theme, NamesItsTones) {
    EXPECT_EQ(name(Tone::Paper), "paper");
    EXPECT_EQ(name(Tone::AccentSoft), "accent-soft");
    EXPECT_EQ(name(Tone::OnBrand), "on-brand");
}

TEST_P(EveryTheme, IsOpaqueAndKnowsItsName) {
    EXPECT_EQ(colours_.name, GetParam());
    for (std::size_t i = 0; i < kTones; ++i) {
        const auto tone = static_cast<Tone>(i);
        if (tone != Tone::Edge) {
            EXPECT_EQ(colours_[tone].alpha == 255, tone != Tone::Scrim) << name(tone);
        }
    }
}

TEST_P(EveryTheme, SetsBoxesOffByTheirGroundOrTheirEdge) {
    const bool has_edge = colours_[Tone::Edge].alpha == 255;
    for (const Tone ground : {Tone::AccentSoft, Tone::AmberSoft, Tone::RedSoft, Tone::BlueSoft}) {
        EXPECT_EQ(has_edge, colours_[ground] == colours_[Tone::Paper]) << name(ground);
    }
    if (has_edge) {
        EXPECT_GE(between(Tone::Edge, Tone::Paper), 3.0);
    } else {
        EXPECT_EQ(colours_[Tone::Edge].alpha, 0);
    }
}

TEST_P(EveryTheme, LetsEveryTextBeRead) {
    for (const Tone ground : kGrounds) {
        for (const Tone text : kTexts) {
            EXPECT_GE(between(text, ground), text_minimum_)
                << "text tone " << static_cast<int>(text) << " on " << static_cast<int>(ground);
        }
    }
    EXPECT_GE(between(Tone::OnAccent, Tone::Accent), text_minimum_);
    EXPECT_GE(between(Tone::OnBrand, Tone::Brand), text_minimum_);
}

TEST_P(EveryTheme, LetsEveryMarkedTextBeRead) {
    for (const Tone mark : kMarks) {
        for (const Tone text : kTexts) {
            EXPECT_GE(between(text, mark), text_minimum_) << name(text) << " on " << name(mark);
        }
        for (const Tone ground : kGrounds) {
            EXPECT_NE(colours_[mark], colours_[ground]) << name(mark) << " on " << name(ground);
        }
    }
    EXPECT_NE(colours_[Tone::Found], colours_[Tone::FoundHere]);
}

TEST_P(EveryTheme, ShowsWhereAControlIs) {
    for (const Tone ground : kGrounds) {
        EXPECT_GE(between(Tone::ControlLine, ground), 3.0) << static_cast<int>(ground);
        EXPECT_GE(between(Tone::Focus, ground), 3.0) << static_cast<int>(ground);
    }
    EXPECT_GE(between(Tone::Focus, Tone::Brand), 3.0);
    EXPECT_GE(between(Tone::OnBrand, Tone::Brand), 3.0);
}

TEST_P(EveryTheme, ShowsMarksOnTheirGrounds) {
    for (const Tone mark : {Tone::Accent, Tone::Amber, Tone::Red, Tone::Blue}) {
        for (const Tone ground : kGrounds) {
            EXPECT_GE(between(mark, ground), 3.0)
                << "mark " << static_cast<int>(mark) << " on " << static_cast<int>(ground);
        }
    }
    EXPECT_GE(between(Tone::Accent, Tone::Line), 3.0) << "a progress bar on its track";
}

TEST(Theme, FocusOfTheLightThemeAlsoStandsOutFromAFilledButton) {
    const Theme& light = theme(ThemeName::Light);
    EXPECT_GE(contrast(light[Tone::Focus], light[Tone::Accent]), 3.0);
}

INSTANTIATE_TEST_SUITE_P(Theme, EveryTheme,
                         testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::Contrast));

}  // namespace
}  // namespace engine::base
