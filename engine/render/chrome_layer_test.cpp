#include "engine/render/chrome_layer.h"

#include <array>

#include "engine/render/opengl.h"
#include "engine/render/pictures_for_test.h"
#include "engine/render/screen_for_test.h"

namespace engine::render {
namespace {

using base::Rect;
using base::Tone;

TEST(Without, LeavesTheRestInRectanglesThatDoNotOverlap) {
    const Rect window{0, 0, 100, 80};
    const std::array<Rect, 2> holes{Rect{20, 10, 30, 30}, Rect{60, 50, 90, 90}};
    const auto rest = without(window, holes);
    float area = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        EXPECT_FALSE(rest[i].empty());
        area += rest[i].width * rest[i].height;
        for (const Rect& hole : holes) {
            EXPECT_FALSE(rest[i].overlaps(hole));
        }
        for (std::size_t j = 0; j < i; ++j) {
            EXPECT_FALSE(rest[i].overlaps(rest[j]));
        }
    }
    EXPECT_EQ(area, 100 * 80 - 30 * 30 - 40 * 30);
}

TEST(Without, NothingIsLeftBelowACoverAndAllWithoutOne) {
    const Rect window{0, 0, 100, 80};
    EXPECT_TRUE(without(window, std::array<Rect, 1>{Rect{-5, -5, 200, 200}}).empty());
    EXPECT_EQ(without(window, {}), std::vector<Rect>{window});
    EXPECT_EQ(without(window, std::array<Rect, 1>{Rect{}}), std::vector<Rect>{window});
}

/// A window with a page in it, something at each side of the page and something above it.
class Surroundings : public Screen {
protected:
    void SetUp() override {
        Screen::SetUp();
        page_ = ladder(30);
        placed_ = {.list = &page_, .version = 1, .rect = {100, 60, 200, 400}, .scroll = 30};
        chrome_ = {
            {640, 480},
            {paint::FillRect{{0, 0, 640, 50}, Tone::Brand},
             paint::FillRect{{0, 60, 90, 400}, Tone::AccentSoft},
             paint::FillRect{{10, 100, 20, 20}, Tone::Red},
             paint::FillRect{{620, 60, 4, 100}, Tone::Line},
             paint::FillRect{{280, 200, 40, 30}, Tone::TintGreen},  // half of it above the page
             paint::StrokeRect{{150, 300, 60, 30}, Tone::Focus, 6, 2}}};
    }

    /// What a renderer that has kept nothing yet draws: everything, straight into the window.
    Shot from_nothing() {
        auto other = std::make_unique<Renderer>(*shared_window, *atlas_, *pictures_);
        std::swap(other, renderer_);
        Shot shot = shoot(chrome_, {placed_});
        std::swap(other, renderer_);
        return shot;
    }

    paint::FillRect& fill(std::size_t index) {
        return std::get<paint::FillRect>(chrome_.commands[index]);
    }

    paint::DisplayList page_;
    PagePlacement placed_;
    paint::DisplayList chrome_;
};

TEST_F(Surroundings, AreCopiedAsTheyWereDrawn) {
    shoot(chrome_, {placed_});
    const Shot copied = shoot(chrome_, {placed_});
    EXPECT_EQ(copied.picture.rgba, from_nothing().picture.rgba);
    const auto& theme = base::theme(base::ThemeName::Light);
    EXPECT_EQ(copied.at(300, 210), theme[Tone::TintGreen]) << "beside the page";
    EXPECT_EQ(copied.at(290, 210), theme[Tone::TintGreen]) << "above it";
}

TEST_F(Surroundings, WhatMovesIsDrawnWhereItIsAndGoneWhereItWas) {
    shoot(chrome_, {placed_});
    for (int step = 0; step < 5; ++step) {
        placed_.scroll += 17;
        fill(3).rect.y += 11;
        EXPECT_EQ(shoot(chrome_, {placed_}).picture.rgba, from_nothing().picture.rgba) << step;
    }
    fill(2).tone = Tone::Blue;
    chrome_.commands.erase(chrome_.commands.begin() + 3);
    fill(3).rect.x -= 50;
    EXPECT_EQ(shoot(chrome_, {placed_}).picture.rgba, from_nothing().picture.rgba);
}

TEST_F(Surroundings, AnotherScreenIsDrawnWhole) {
    shoot(chrome_, {placed_});
    for (paint::Command& command : chrome_.commands) {
        if (auto* rect = std::get_if<paint::FillRect>(&command)) {
            rect->rect.x += 3;
            rect->tone = Tone::Accent;
        }
    }
    EXPECT_EQ(shoot(chrome_, {placed_}).picture.rgba, from_nothing().picture.rgba);
    EXPECT_EQ(shoot(chrome_, {placed_}).picture.rgba, from_nothing().picture.rgba);
    chrome_.commands.emplace_back(paint::Clip{{0, 0, 50, 300}});
    chrome_.commands.emplace_back(paint::FillRect{{0, 200, 640, 20}, Tone::Red});
    EXPECT_EQ(shoot(chrome_, {placed_}).picture.rgba, from_nothing().picture.rgba);
}

TEST_F(Surroundings, ThemeAndScaleDrawThemAnew) {
    shoot(chrome_, {placed_});
    const auto& dark = base::theme(base::ThemeName::Dark);
    const Shot shot = shoot(chrome_, {placed_}, dark);
    EXPECT_EQ(shot.at(5, 5), dark[Tone::Brand]);
    EXPECT_EQ(shot.at(600, 470), dark[Tone::Surface]);
    EXPECT_EQ(shoot(chrome_, {placed_}).at(5, 5), base::theme(base::ThemeName::Light)[Tone::Brand]);
}

TEST_F(Surroundings, APictureAppearsInThemWhenItIsReady) {
    folder_.write("red.png", png_for_test(40, 40, {255, 0, 0, 255}));
    chrome_.commands.emplace_back(paint::DrawPicture{{400, 100, 40, 40}, "red.png"});
    const base::Colour red{255, 0, 0, 255};
    Shot shot = shoot(chrome_, {placed_});
    for (int tries = 0; tries < 500 && shot.at(410, 110) != red; ++tries) {
        shared_window->wait(std::chrono::milliseconds(20));
        shot = shoot(chrome_, {placed_});
    }
    EXPECT_EQ(shot.at(410, 110), red);
    EXPECT_EQ(shot.at(439, 139), red);
}

/// A list that is longer than the window, say, in which another line is marked now.
TEST_F(Surroundings, WhatChangesOutOfSightIsNotDrawn) {
    for (int i = 0; i < 60; ++i) {
        chrome_.commands.emplace_back(
            paint::FillRect{{0, 500 + static_cast<float>(i) * 20, 90, 10}, Tone::Line});
    }
    shoot(chrome_, {placed_});
    for (std::size_t i = 6; i < chrome_.commands.size(); ++i) {
        fill(i).rect.x += 5;
    }
    fill(3).rect.y += 10;
    prepares_ = false;
    EXPECT_EQ(shoot(chrome_, {placed_}).picture.rgba, from_nothing().picture.rgba);
    const FrameOptions options{.theme = base::theme(base::ThemeName::Light),
                               .clear = Tone::Surface,
                               .pages = {&placed_, 1},
                               .chrome = chrome_};
    EXPECT_FALSE(renderer_->draw_ahead(options)) << "the picture kept is that of this frame";
}

TEST_F(Surroundings, AFrameThatNothingWasMadeReadyForIsTheSame) {
    prepares_ = false;
    shoot(chrome_, {placed_});
    fill(3).rect.y += 40;
    placed_.scroll += 100;
    EXPECT_EQ(shoot(chrome_, {placed_}).picture.rgba, from_nothing().picture.rgba);
}

/// Turning back, or to a page that was drawn ahead, draws no strip.
TEST_F(Surroundings, PagesThatWereShownOrDrawnAheadAreThere) {
    const auto other = ladder(12);
    const PagePlacement next{.list = &other, .version = 1, .rect = placed_.rect};
    const FrameOptions options{.theme = base::theme(base::ThemeName::Light),
                               .pages = {&placed_, 1},
                               .chrome = chrome_,
                               .ahead = {&next, 1}};
    renderer_->begin_frame();
    renderer_->end_frame(options);
    EXPECT_EQ(renderer_->draw_ahead(options), has_framebuffers()) << "else nothing is kept";
    while (renderer_->draw_ahead(options)) {
    }
    const std::size_t bytes = renderer_->tile_bytes();
    prepares_ = false;
    shoot(chrome_, {next});
    shoot(chrome_, {placed_});
    EXPECT_EQ(renderer_->tile_bytes(), bytes) << "both were kept, and no more was drawn";
    const auto third = ladder(5);
    const auto fourth = ladder(5);
    shoot(chrome_, {{.list = &third, .version = 1, .rect = placed_.rect}});
    shoot(chrome_, {{.list = &fourth, .version = 1, .rect = placed_.rect}});
    EXPECT_LE(renderer_->tile_bytes(), bytes + 2U * 200 * 512 * 4) << "the oldest was let go";
}

}  // namespace
}  // namespace engine::render
