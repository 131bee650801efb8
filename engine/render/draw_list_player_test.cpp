#include "engine/render/draw_list_player.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "engine/render/headless_imgui_for_test.h"

namespace engine::render {
namespace {

using base::Tone;

/// Glyph n is 5 x 7 px and lies on the baseline; glyph 0 is a space.
GlyphImage five_by_seven(const text::Glyph& glyph, const text::Font&, float, float) {
    if (glyph.index == 0) {
        return {};
    }
    return {.width = 5,
            .height = 7,
            .left = 0,
            .top = -7,
            .coverage = std::vector<std::uint8_t>(35, 255)};
}

class Player : public testing::Test {
protected:
    PlayResult play_commands(std::vector<paint::Command> commands) {
        return play({{1280, 800}, std::move(commands)}, imgui_.list(), options_);
    }
    static paint::DrawGlyphs text(int letters, base::Point origin) {
        paint::DrawGlyphs draw;
        draw.origin = origin;
        for (int i = 0; i < letters; ++i) {
            text::Glyph glyph;
            glyph.index = static_cast<std::uint32_t>(i % 50 + 1);
            glyph.x = static_cast<float>(i) * 6.3F;
            draw.run.glyphs.push_back(glyph);
        }
        draw.run.width = static_cast<float>(letters) * 6.3F;
        return draw;
    }
    int vertices() { return imgui_.list().VtxBuffer.Size; }
    ImDrawVert vertex(int index) { return imgui_.list().VtxBuffer[index]; }

    HeadlessImGuiForTest imgui_;
    GlyphAtlas atlas_{five_by_seven};
    PlayOptions options_{.origin = {},
                         .scale = 1,
                         .theme = base::theme(base::ThemeName::Light),
                         .atlas = atlas_,
                         .pictures = nullptr,
                         .clip = {0, 0, 1280, 800}};
};

/// Halves must fall the same way in a strip's px as in the window's: rounding sums of large numbers
/// would let them fall either way.
TEST_F(Player, WhereTheListLiesChangesNothingButThePlace) {
    options_.scale = 1.25F;
    options_.clip = {0, -200'000, 1280, 400'000};
    std::vector<paint::Command> commands;
    for (int i = 0; i < 400; ++i) {
        const float at = static_cast<float>(i) * 0.4F + 0.1F;
        commands.emplace_back(text(1, {at, 100 + at}));
        commands.emplace_back(paint::FillRect{{at, at, at, at}, Tone::Accent});
    }
    play_commands(commands);
    const int first = vertices();
    options_.origin = {377, -131'072};
    play_commands(commands);
    ASSERT_EQ(vertices(), 2 * first);
    for (int i = 0; i < first; ++i) {
        ASSERT_EQ(vertex(first + i).pos.x, vertex(i).pos.x + 377) << i;
        ASSERT_EQ(vertex(first + i).pos.y, vertex(i).pos.y - 131'072) << i;
        ASSERT_EQ(vertex(first + i).uv.x, vertex(i).uv.x) << i;
    }
}

TEST_F(Player, ALargeGroundIsClearedUnlessItsCornersAreRound) {
    play_commands({paint::FillRect{{10.2F, 20, 100, 100}, Tone::Accent}});
    EXPECT_EQ(vertices(), 0);
    const auto& commands = imgui_.list().CmdBuffer;
    const auto* clear =
        std::find_if(commands.begin(), commands.end(),
                     [](const ImDrawCmd& command) { return command.UserCallback != nullptr; });
    ASSERT_NE(clear, commands.end());
    EXPECT_EQ(clear->ClipRect.x, 10);
    EXPECT_EQ(clear->ClipRect.w, 120);
    play_commands({paint::FillRect{{10, 20, 100, 100}, Tone::Accent, 8}});
    EXPECT_GT(vertices(), 8);
}

TEST_F(Player, GroundsAreDrawnWhereNothingIsToBeCleared) {
    options_.grounds = Grounds::Drawn;
    play_commands({paint::FillRect{{10.2F, 20, 100, 100}, Tone::Accent}});
    ASSERT_EQ(vertices(), 4);
    EXPECT_EQ(vertex(0).pos.x, 10);
    EXPECT_EQ(vertex(2).pos.y, 120);
}

TEST_F(Player, ARectangleIsOneQuadWithWholeEdges) {
    options_.scale = 1.5F;
    EXPECT_EQ(play_commands({paint::FillRect{{1, 1, 10.2F, 3}, Tone::Accent}}).drawn, 1);
    ASSERT_EQ(vertices(), 4);
    EXPECT_EQ(vertex(0).pos.x, 2);
    EXPECT_EQ(vertex(2).pos.x, 17);
    EXPECT_EQ(vertex(2).pos.y, 6);
    EXPECT_EQ(vertex(0).col, to_imgui(base::theme(base::ThemeName::Light)[Tone::Accent]));
}

TEST_F(Player, MarksLieWhereTheListLeavesRoomForThem) {
    const std::vector<paint::FillRect> marks{{{0, 0, 30, 30}, Tone::AmberSoft}};
    options_.marks = marks;
    options_.scale = 2;
    play_commands({paint::FillRect{{0, 0, 9, 9}, Tone::Paper}, paint::MarksHere{},
                   paint::FillRect{{0, 0, 9, 9}, Tone::Ink}});
    ASSERT_EQ(vertices(), 12);
    EXPECT_EQ(vertex(4).col, to_imgui(options_.theme[Tone::AmberSoft]));
    EXPECT_EQ(vertex(6).pos.x, 60);
    EXPECT_EQ(vertex(8).col, to_imgui(options_.theme[Tone::Ink]));
}

TEST_F(Player, AHairlineNeverVanishes) {
    options_.scale = 0.3F;
    play_commands({paint::FillRect{{10, 10, 100, 1}, Tone::Line}});
    ASSERT_EQ(vertices(), 4);
    EXPECT_EQ(vertex(2).pos.y - vertex(0).pos.y, 1);
}

TEST_F(Player, WhatIsEmptyOrOutsideIsSkipped) {
    const auto result = play_commands(
        {paint::FillRect{{10, 10, 0, 5}, Tone::Ink}, paint::FillRect{{10, 801, 10, 10}, Tone::Ink},
         paint::StrokeRect{{-50, 10, 40, 10}, Tone::Ink},
         paint::FillCircle{{-20, 5}, 10, Tone::Ink}, text(10, {10, 900})});
    EXPECT_EQ(result.drawn, 0);
    EXPECT_EQ(vertices(), 0);
}

TEST_F(Player, AStrokeIsFourBarsInsideItsRectangle) {
    play_commands({paint::StrokeRect{{10, 10, 40, 20}, Tone::Line, 0, 2}});
    ASSERT_EQ(vertices(), 16);
    for (int i = 0; i < vertices(); ++i) {
        EXPECT_GE(vertex(i).pos.x, 10);
        EXPECT_LE(vertex(i).pos.x, 50);
        EXPECT_LE(vertex(i).pos.y, 30);
    }
}

TEST_F(Player, EachLetterIsOneQuadOnTheGrid) {
    options_.scale = 1.37F;
    play_commands({text(20, {11.3F, 40.7F})});
    ASSERT_EQ(vertices(), 80);
    for (int i = 0; i < vertices(); ++i) {
        const ImVec2 at = vertex(i).pos;
        EXPECT_EQ(at.x, std::round(at.x));
        EXPECT_EQ(at.y, std::round(at.y));
    }
    EXPECT_EQ(vertex(0).pos.y, std::round(40.7F * 1.37F) - 7) << "on the rounded baseline";
}

TEST_F(Player, ASpaceDrawsNothing) {
    auto draw = text(3, {10, 20});
    draw.run.glyphs[1].index = 0;
    play_commands({draw});
    EXPECT_EQ(vertices(), 8);
}

TEST_F(Player, ALineOfTextIsOneDrawCall) {
    options_.atlas.find(text(1, {}).run.glyphs[0], {}, 1, 0);
    play_commands({text(20, {10, 20}), text(20, {10, 40})});
    const auto& commands = imgui_.list().CmdBuffer;
    EXPECT_EQ(std::count_if(commands.begin(), commands.end(),
                            [](const ImDrawCmd& command) { return command.ElemCount > 0; }),
              1);
}

TEST_F(Player, SixteenBitIndicesSurviveAHugePage) {
    std::vector<paint::Command> commands;
    commands.reserve(101);
    for (int line = 0; line < 100; ++line) {
        commands.emplace_back(text(190, {0, static_cast<float>(line * 7 + 20)}));
    }
    commands.emplace_back(text(20'000, {0, 400}));  // a megabyte word, nearly
    play_commands(std::move(commands));
    ASSERT_EQ(vertices(), (100 * 190 + 20'000) * 4);
    for (const ImDrawCmd& command : imgui_.list().CmdBuffer) {
        for (unsigned i = 0; i < command.ElemCount; ++i) {
            const auto index = imgui_.list().IdxBuffer[static_cast<int>(command.IdxOffset + i)];
            ASSERT_LT(command.VtxOffset + index, static_cast<unsigned>(vertices()));
        }
    }
}

TEST_F(Player, ClipsNestAndSkipWhatTheyHide) {
    const auto result = play_commands({
        paint::Clip{{100, 100, 100, 100}},
        paint::FillRect{{0, 0, 50, 50}, Tone::Ink},  // hidden
        paint::Clip{{150, 150, 400, 400}},
        paint::FillRect{{110, 110, 20, 20}, Tone::Ink},   // hidden
        paint::FillRect{{160, 160, 500, 10}, Tone::Ink},  // partly
        paint::Unclip{},
        paint::FillRect{{110, 110, 20, 20}, Tone::Ink},
        paint::Unclip{},
        paint::FillRect{{0, 0, 50, 50}, Tone::Ink},
    });
    EXPECT_EQ(result.drawn, 3);
    const auto& commands = imgui_.list().CmdBuffer;
    EXPECT_EQ(commands[0].ClipRect.x, 150);
    EXPECT_EQ(commands[0].ClipRect.z, 200) << "the inner clip may not reach out of the outer";
}

TEST_F(Player, UnbalancedClipsHarmNobody) {
    play_commands({paint::Unclip{}, paint::Clip{{10, 10, 5, 5}}, paint::Clip{{900, 0, 5, 5}}});
    play_commands({paint::FillRect{{500, 500, 10, 10}, Tone::Ink}});
    EXPECT_EQ(vertices(), 4);
    EXPECT_EQ(imgui_.list().CmdBuffer.back().ClipRect.z, 1280);
}

TEST_F(Player, ARingStaysBetweenItsRadii) {
    play_commands({paint::FillRing{{400, 400}, 40, 60, 0.1F, 0.6F, Tone::Accent}});
    ASSERT_GT(vertices(), 20);
    for (int i = 0; i < vertices(); ++i) {
        const float distance = std::hypot(vertex(i).pos.x - 400, vertex(i).pos.y - 400);
        EXPECT_GT(distance, 38);
        EXPECT_LT(distance, 62);
    }
}

TEST_F(Player, OddRingsAndCirclesHarmNobody) {
    play_commands({paint::FillRing{{400, 400}, 60, 40, 0, 1, Tone::Accent},
                   paint::FillRing{{400, 400}, 0, 40, 0.7F, 0.2F, Tone::Accent},
                   paint::FillRing{{400, 400}, -5, 40, 0, 9, Tone::Accent},
                   paint::FillRing{{400, 400}, 0, 0, 0, 1, Tone::Accent},
                   paint::FillCircle{{400, 400}, 0, Tone::Accent}});
    for (int i = 0; i < vertices(); ++i) {
        ASSERT_TRUE(std::isfinite(vertex(i).pos.x)) << i;
    }
}

TEST_F(Player, APictureWithoutACacheIsAQuietFrame) {
    const auto result = play_commands({paint::DrawPicture{{10, 10, 100, 50}, "img/a.png"}});
    EXPECT_FALSE(result.pictures_pending);
    EXPECT_EQ(vertices(), 16);
}

}  // namespace
}  // namespace engine::render
