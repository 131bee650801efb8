#include "engine/ui/marked_text.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

struct Counted {
    std::size_t bold = 0;
    std::size_t plain = 0;
};

class Marked : public testing::Test {
protected:
    Counted draw(std::string_view words, const MarkedParts& parts, float width = 1000) {
        head.build({}, [&] {
            height = marked_text(head.ui, {10, 10, width, 100}, words, parts, type::small());
            EXPECT_EQ(height, marked_text_height(head.ui, width, words, parts, type::small()));
        });
        Counted counted;
        for (const paint::Command& command : head.ui.frame().chrome.commands) {
            if (const auto* glyphs = std::get_if<paint::DrawGlyphs>(&command)) {
                (glyphs->run.font.bold ? counted.bold : counted.plain) += glyphs->run.glyphs.size();
            }
        }
        return counted;
    }

    HeadlessUi head;
    float height = 0;
};

TEST_F(Marked, OnlyTheMarkedPartsAreBold) {
    const Counted drawn = draw("divi bērni te", {{5, 11}});
    EXPECT_EQ(drawn.bold, 5U);
    EXPECT_GE(drawn.plain, 6U);
}

TEST_F(Marked, APartOfAWordStaysInItsWord) {
    draw("aaaa bbbb", {{5, 7}}, 50);
    EXPECT_FLOAT_EQ(height, 2 * 15 * 1.4F);
}

TEST_F(Marked, PartsBeyondTheTextAreCut) {
    EXPECT_EQ(draw("abc", {{1, 99}}).bold, 2U);
    EXPECT_EQ(draw("abc", {{50, 99}}).plain, 3U);
    EXPECT_EQ(draw("", {{0, 1}}).bold, 0U);
}

}  // namespace
}  // namespace engine::ui
