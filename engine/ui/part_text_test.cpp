// A text of parts flows as one, and every part knows where it lies. Each letter is 10 px wide.
#include "engine/ui/part_text.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

class TextParts : public testing::Test {
protected:
    PartText lay_out(const std::vector<std::string>& texts, float width = 400) {
        std::vector<PartText::Part> parts;
        parts.reserve(texts.size());
        for (const std::string& text : texts) {
            parts.push_back({.text = text});
        }
        return {head.ui, {20, 30, width, 100}, parts, type::body()};
    }
    HeadlessUi head;
};

TEST_F(TextParts, StandAfterEachOtherWithASpaceBetween) {
    const PartText text = lay_out({"Samaksājiet", "tagad"});
    ASSERT_EQ(text.rects(1).size(), 1U);
    EXPECT_EQ(text.rects(0)[0].x, 20);
    EXPECT_EQ(text.rects(0)[0].width, 110);
    EXPECT_EQ(text.rects(1)[0].x, 20 + 110 + 10);
    EXPECT_GE(text.rects(1)[0].y, 30);
}

TEST_F(TextParts, ACommaClingsToTheWordBefore) {
    const PartText text = lay_out({"tagad", ", citādi"});
    EXPECT_EQ(text.rects(1)[0].x, 20 + 50);
}

TEST_F(TextParts, APartOverTwoLinesHasARectangleForEach) {
    const PartText text = lay_out({"Jums ir", "neapmaksāts sods"}, 130);
    ASSERT_EQ(text.rects(1).size(), 2U);
    EXPECT_GT(text.rects(1)[1].y, text.rects(1)[0].y);
    EXPECT_GT(text.height(), lay_out({"Jums ir"}, 130).height());
}

TEST_F(TextParts, AnEmptyPartLiesNowhere) {
    const PartText text = lay_out({"viens", "", "divi"});
    EXPECT_TRUE(text.rects(1).empty());
    EXPECT_EQ(text.rects(2)[0].x, 20 + 50 + 10);
}

TEST_F(TextParts, ABoxHasTheRoomItAsksForAndNoSpacesButThoseWritten) {
    const PartText text(head.ui, {20, 30, 400, 100},
                        {{.text = "Ar ("}, {.text = {}, .box = 120}, {.text = ") pieslēdzas."}},
                        type::body());
    ASSERT_EQ(text.rects(1).size(), 1U);
    EXPECT_EQ(text.rects(1)[0].x, 20 + 40);
    EXPECT_EQ(text.rects(1)[0].width, 120);
    EXPECT_EQ(text.rects(2)[0].x, 20 + 40 + 120);
}

TEST_F(TextParts, ABoxIsNoWiderThanItsLine) {
    const PartText text(head.ui, {20, 30, 100, 100}, {{.text = "Ar "}, {.text = {}, .box = 300}},
                        type::body());
    EXPECT_EQ(text.rects(1)[0].width, 100);
    EXPECT_GT(text.rects(1)[0].y, text.rects(0)[0].y);
}

TEST_F(TextParts, EveryPartIsDrawnInItsTone) {
    head.build({}, [&] {
        const PartText text(head.ui, {0, 0, 400, 100},
                            {{.text = "a"}, {.text = "b", .tone = base::Tone::Blue}}, type::body());
        text.draw(head.ui);
    });
    std::vector<base::Tone> tones;
    for (const paint::Command& command : head.ui.frame().chrome.commands) {
        if (const auto* glyphs = std::get_if<paint::DrawGlyphs>(&command)) {
            tones.push_back(glyphs->tone);
        }
    }
    EXPECT_EQ(tones.front(), base::Tone::Ink);
    EXPECT_EQ(tones.back(), base::Tone::Blue);
}

TEST_F(TextParts, AStyledPartThatIsJoinedFollowsAsItStands) {
    const std::vector<PartText::Part> parts{
        {.text = "Ar "},
        {.text = "PIN", .style = {.code = true, .strike = true}, .joined = true},
        {.text = " paraksta", .joined = true}};
    head.build({}, [&] {
        const PartText text(head.ui, {20, 30, 400, 100}, parts, type::body());
        EXPECT_EQ(text.rects(1)[0].x, 20 + 30);
        EXPECT_EQ(text.rects(2)[0].width, 90);
        text.draw(head.ui);
    });
    const auto& commands = head.ui.frame().chrome.commands;
    EXPECT_EQ(std::ranges::count_if(commands,
                                    [](const paint::Command& command) {
                                        return std::holds_alternative<paint::FillRect>(command);
                                    }),
              2);  // the ground of the code and the line through it
}

}  // namespace
}  // namespace engine::ui
