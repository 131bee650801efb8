#include "engine/render/frame.h"

#include <cmath>
#include <cstdlib>
#include <string_view>

#include "engine/render/opengl.h"
#include "engine/render/pictures_for_test.h"
#include "engine/render/screen_for_test.h"

namespace engine::render {
namespace {

using base::Tone;

TEST_F(Screen, ChromeIsDrawnOverTheClearedWindow) {
    const auto& theme = base::theme(base::ThemeName::Light);
    paint::DrawGlyphs text;
    text.run.glyphs.resize(1);
    text.origin = {50, 50};
    const auto shot =
        shoot({{640, 480}, {paint::FillRect{{10, 10, 20, 20}, Tone::Accent}, text}}, {});
    EXPECT_EQ(shot.at(0, 0), theme[Tone::Surface]);
    EXPECT_EQ(shot.at(10, 10), theme[Tone::Accent]);
    EXPECT_EQ(shot.at(30, 10), theme[Tone::Surface]);
    EXPECT_EQ(shot.at(50, 44), theme[Tone::Ink]);
    EXPECT_EQ(shot.at(55, 49), theme[Tone::Ink]);
    EXPECT_EQ(shot.at(56, 49), theme[Tone::Surface]);
}

/// Mesa pretends to be older when it is told to (see CMakeLists.txt): then we must have noticed.
TEST_F(Screen, DrawsWithTheOpenGlThatIsThere) {
    const char* version = std::getenv("MESA_GL_VERSION_OVERRIDE");
    const char* extensions = std::getenv("MESA_EXTENSION_OVERRIDE");
    EXPECT_EQ(has_shaders(), version == nullptr);
    const bool dropped = extensions != nullptr &&
                         std::string_view(extensions).find("blit") != std::string_view::npos;
    EXPECT_EQ(has_framebuffers(), !dropped);
}

TEST_F(Screen, WhatIsHalfTransparentLetsTheGroundThrough) {
    folder_.write("half.png", png_for_test(40, 40, {255, 0, 0, 128}));
    paint::DrawGlyphs text;
    text.run.glyphs.resize(1);
    text.origin = {50, 106};
    const paint::DisplayList page{{200, 200},
                                  {paint::DrawPicture{{10, 10, 40, 40}, "half.png"}, text}};
    const PagePlacement placed{.list = &page, .version = 1, .rect = {0, 0, 640, 480}};
    coverage_ = 51;  // a fifth
    shoot({}, {placed});
    while (!pictures_->has_news()) {
        shared_window->wait(std::chrono::seconds(10));
    }
    const auto shot = shoot({}, {placed});
    const auto& theme = base::theme(base::ThemeName::Light);
    const auto near = [&](base::Colour drawn, base::Colour over, float share) {
        const auto mixed = [&](std::uint8_t below, std::uint8_t above) {
            return static_cast<float>(below) +
                   (static_cast<float>(above) - static_cast<float>(below)) * share;
        };
        const base::Colour ground = theme[Tone::Paper];
        EXPECT_NEAR(drawn.red, mixed(ground.red, over.red), 1);
        EXPECT_NEAR(drawn.green, mixed(ground.green, over.green), 1);
        EXPECT_NEAR(drawn.blue, mixed(ground.blue, over.blue), 1);
    };
    near(shot.at(20, 20), {255, 0, 0, 255}, 128.0F / 255);
    near(shot.at(52, 103), theme[Tone::Ink], 51.0F / 255);
}

/// Four corners a glyph, and an index of 16 bits: a window full of small text has more.
TEST_F(Screen, MoreGlyphsThanAnIndexCanCountAreAllDrawn) {
    paint::DrawGlyphs line;
    line.run.width = 640;
    for (int i = 0; i < 640; i += 4) {
        line.run.glyphs.push_back({.x = static_cast<float>(i)});
    }
    paint::DisplayList full{{640, 480}, {}};
    for (int y = 4; y <= 480; y += 4) {
        line.origin = {0, static_cast<float>(y)};
        full.commands.emplace_back(line);
    }
    full.commands.emplace_back(paint::FillRect{{632, 472, 8, 8}, Tone::Red});
    const auto shot = shoot(full, {});
    const auto& theme = base::theme(base::ThemeName::Light);
    for (int y = 2; y < 480; y += 4) {
        ASSERT_EQ(shot.at(2, y), theme[Tone::Ink]) << y;
        ASSERT_EQ(shot.at(630, y), theme[Tone::Ink]) << y;
    }
    EXPECT_EQ(shot.at(636, 476), theme[Tone::Red]);
}

/// A ground that is filled by clearing keeps its place in the order, and to its clip.
TEST_F(Screen, ALargeGroundCoversWhatIsBelowItAndNothingElse) {
    const paint::DisplayList list{
        {400, 1200},
        {paint::FillRect{{10, 600, 30, 30}, Tone::Red}, paint::Clip{{20, 500, 200, 400}},
         paint::FillRect{{0, 610, 300, 100}, Tone::Accent}, paint::Unclip{},
         paint::FillRect{{50, 620, 30, 30}, Tone::Amber}}};
    const PagePlacement page{
        .list = &list, .version = 1, .rect = {100, 0, 400, 480}, .scroll = 500};
    shoot({}, {page});
    const auto& theme = base::theme(base::ThemeName::Light);
    const auto look = [&](const Shot& shot, int left, int top) {
        EXPECT_EQ(shot.at(left + 15, top + 105), theme[Tone::Red]) << "above the ground";
        EXPECT_EQ(shot.at(left + 15, top + 115), theme[Tone::Red]) << "left of the clip";
        EXPECT_EQ(shot.at(left + 25, top + 115), theme[Tone::Accent]) << "covered";
        EXPECT_EQ(shot.at(left + 55, top + 125), theme[Tone::Amber]) << "on the ground";
        EXPECT_EQ(shot.at(left + 219, top + 209), theme[Tone::Accent]);
        EXPECT_NE(shot.at(left + 220, top + 209), theme[Tone::Accent]) << "right of the clip";
        EXPECT_NE(shot.at(left + 219, top + 210), theme[Tone::Accent]) << "below";
    };
    look(shoot({}, {page}), 100, 0);
    paint::DisplayList chrome = list;
    for (paint::Command& command : chrome.commands) {
        if (auto* fill = std::get_if<paint::FillRect>(&command)) {
            fill->rect = fill->rect.moved(0, -500);
        } else if (auto* clip = std::get_if<paint::Clip>(&command)) {
            clip->rect = clip->rect.moved(0, -500);
        }
    }
    look(shoot(chrome, {}), 0, 0);
}

TEST_F(Screen, APageLooksTheSameDrawnAtOnceAndFromItsStrips) {
    const auto page = ladder(30);
    const PagePlacement placed{
        .list = &page, .version = 1, .rect = {100, 60, 300, 400}, .scroll = 333, .scale = 1.5F};
    const auto at_once = shoot({}, {placed});  // the first frame keeps no strips
    const auto from_strips = shoot({}, {placed});
    EXPECT_EQ(renderer_->tile_bytes() > 0, has_framebuffers());
    EXPECT_EQ(at_once.picture.rgba, from_strips.picture.rgba);
    const auto& theme = base::theme(base::ThemeName::Light);
    EXPECT_EQ(from_strips.at(100, 59), theme[Tone::Surface]) << "outside the view";
    EXPECT_EQ(from_strips.at(350, 70), theme[Tone::Paper]);
    EXPECT_EQ(from_strips.at(110, 60 + 450 - 333 + 1), theme[Tone::Red]) << "the fourth rung";
}

TEST_F(Screen, ScrollingMovesThePageAndKeepsItsSize) {
    const auto page = ladder(60);
    const auto& theme = base::theme(base::ThemeName::Light);
    PagePlacement placed{.list = &page, .version = 1, .rect = {0, 0, 640, 480}};
    shoot({}, {placed});
    for (const float scroll : {0.0F, 100.0F, 505.0F, 2500.0F, 5600.0F, 300.0F}) {
        placed.scroll = scroll;
        const auto shot = shoot({}, {placed});
        const int rung = static_cast<int>(std::ceil(scroll / 100));
        EXPECT_EQ(shot.at(5, rung * 100 - static_cast<int>(scroll) + 5),
                  theme[rung % 2 == 0 ? Tone::Accent : Tone::Red])
            << scroll;
        EXPECT_LE(renderer_->tile_bytes(), 5U * 200 * 512 * 4);
    }
}

TEST_F(Screen, APageThatIsWiderThanItsViewGoesSideways) {
    const paint::DisplayList page{{500, 100},
                                  {paint::FillRect{{0, 0, 300, 100}, Tone::Red},
                                   paint::FillRect{{300, 0, 200, 100}, Tone::Accent}}};
    const auto& theme = base::theme(base::ThemeName::Light);
    PagePlacement placed{.list = &page, .version = 1, .rect = {100, 0, 200, 100}};
    for (int drawn = 0; drawn < 2; ++drawn) {  // at once, then from strips
        placed.sideways = 0;
        EXPECT_EQ(shoot({}, {placed}).at(299, 50), theme[Tone::Red]);
        placed.sideways = 250;
        const auto shot = shoot({}, {placed});
        EXPECT_EQ(shot.at(149, 50), theme[Tone::Red]);
        EXPECT_EQ(shot.at(150, 50), theme[Tone::Accent]);
        EXPECT_EQ(shot.at(99, 50), theme[Tone::Surface]);
        EXPECT_EQ(shot.at(300, 50), theme[Tone::Surface]);
    }
}

TEST_F(Screen, AShortPageAndAScrollBeyondItsEndsAreHarmless) {
    const auto page = ladder(1);
    const auto& theme = base::theme(base::ThemeName::Light);
    PagePlacement placed{.list = &page, .version = 1, .rect = {0, 0, 640, 480}};
    shoot({}, {placed});
    EXPECT_EQ(shoot({}, {placed}).at(5, 150), theme[Tone::Surface]) << "below the page";
    placed.scroll = -50;
    EXPECT_EQ(shoot({}, {placed}).at(5, 55), theme[Tone::Accent]);
    placed.scroll = 9000;
    EXPECT_EQ(shoot({}, {placed}).at(5, 5), theme[Tone::Surface]);
    placed.rect = {};
    shoot({}, {placed});
}

TEST_F(Screen, ThemeVersionAndScaleDrawAnew) {
    auto page = ladder(3);
    PagePlacement placed{.list = &page, .version = 1, .rect = {0, 0, 640, 480}};
    shoot({}, {placed});
    const auto& dark = base::theme(base::ThemeName::Dark);
    EXPECT_EQ(shoot({}, {placed}, dark).at(5, 5), dark[Tone::Accent]);
    page.commands.assign({paint::FillRect{{0, 0, 100, 10}, Tone::Amber}});
    EXPECT_EQ(shoot({}, {placed}, dark).at(5, 5),
              dark[has_framebuffers() ? Tone::Accent : Tone::Amber])
        << "nobody said that it changed, so a strip that is kept stays";
    placed.version = 2;
    EXPECT_EQ(shoot({}, {placed}, dark).at(5, 5), dark[Tone::Amber]);
    placed.scale = 2;
    EXPECT_EQ(shoot({}, {placed}, dark).at(150, 15), dark[Tone::Amber]);
}

TEST_F(Screen, MarksAppearUnderTheInkAndGo) {
    auto page = ladder(20);
    page.commands.insert(page.commands.begin(), paint::MarksHere{});
    PagePlacement placed{.list = &page, .version = 1, .rect = {0, 0, 640, 480}, .scroll = 300};
    const auto& theme = base::theme(base::ThemeName::Light);
    shoot({}, {placed});
    EXPECT_EQ(shoot({}, {placed}).at(50, 50), theme[Tone::Paper]);
    placed.marks = {{{0, 340, 100, 20}, Tone::AmberSoft}, {{0, 400, 5, 5}, Tone::Blue}};
    const auto marked = shoot({}, {placed});
    EXPECT_EQ(marked.at(50, 50), theme[Tone::AmberSoft]);
    EXPECT_EQ(marked.at(2, 102), theme[Tone::Accent]) << "the rung lies above its mark";
    placed.marks.clear();
    EXPECT_EQ(shoot({}, {placed}).at(50, 50), theme[Tone::Paper]);
}

TEST_F(Screen, APictureAppearsWhenItIsReady) {
    folder_.write("img/red.png", png_for_test(40, 40, {255, 0, 0, 255}));
    const paint::DisplayList page{{200, 200},
                                  {paint::DrawPicture{{10, 10, 40, 40}, "img/red.png"}}};
    const PagePlacement placed{.list = &page, .version = 1, .rect = {0, 0, 640, 480}};
    const auto& theme = base::theme(base::ThemeName::Light);
    const auto before = shoot({}, {placed});
    EXPECT_EQ(before.at(10, 10), theme[Tone::Line]) << "the quiet frame";
    while (!pictures_->has_news()) {
        shared_window->wait(std::chrono::seconds(10));  // the worker wakes it
    }
    const auto after = shoot({}, {placed});
    EXPECT_EQ(after.at(10, 10), (base::Colour{255, 0, 0, 255}));
    EXPECT_EQ(after.at(49, 49), (base::Colour{255, 0, 0, 255}));
    EXPECT_EQ(after.at(50, 50), theme[Tone::Paper]);
}

}  // namespace
}  // namespace engine::render
