// A page with a table that cannot be made as narrow as its column.
#include <gtest/gtest.h>

#include "engine/ui/document_view.h"
#include "engine/ui/reading_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

/// A table of four columns that can be no narrower than 800 px, above and below long text.
class WideTable : public Reading {
protected:
    WideTable() { show({tests::paragraph("Sākums"), table(), long_text()}); }

    void show(content::Blocks blocks) {
        document.lesson = lesson_of(std::move(blocks));
        head.window.width = 600;
    }
    static content::Block table() {
        content::Table table;
        for (int i = 0; i < 4; ++i) {
            table.columns.push_back(content::Table::Align::Left);
            table.header.push_back({tests::span("pakalpojumsbezatstarpēm")});
        }
        table.header.back() = {tests::link("pakalpojumsbezatstarpēm", "#last")};
        return tests::block(table);
    }
    static content::Block long_text() {
        content::Quote quote;
        for (int i = 0; i < 30; ++i) {
            quote.children.push_back(tests::paragraph("Rindkopa " + std::to_string(i)));
        }
        return tests::block(quote);
    }
    float sideways() const { return head.ui.frame().pages.at(0).sideways; }
};

TEST_F(WideTable, IsSeenToItsEndWithTheArrowsThatThenTurnThePage) {
    frame({});
    EXPECT_EQ(sideways(), 0);
    EXPECT_EQ(frame(pressed(Left)).turn, -1);
    float before = -1;
    while (frame(pressed(Right)).turn == 0) {
        ASSERT_GT(sideways(), before);
        before = sideways();
    }
    EXPECT_GT(before, 0);
    const auto& page = head.ui.frame().pages.at(0);
    EXPECT_GE(page.rect.width + page.sideways, page.list->size.width);
    EXPECT_EQ(frame(pressed(Left)).turn, 0);
    EXPECT_LT(sideways(), before);
}

TEST_F(WideTable, GoesSidewaysByAWheelWithShift) {
    frame({});
    frame({render::Wheel{.dy = -1, .at = {200, 200}, .mods = {.shift = true}}});
    const float once = sideways();
    EXPECT_GT(once, 0);
    frame({render::Wheel{.dx = -1, .at = {200, 200}}});
    EXPECT_GT(sideways(), once);
    frame({render::Wheel{.dx = 9, .at = {200, 200}}});
    EXPECT_EQ(sideways(), 0);
    EXPECT_EQ(scroll(), 0);
}

TEST_F(WideTable, OutOfViewLeavesThePageInItsPlaceAndTheArrowsForTurning) {
    frame({});
    frame(pressed(Right));
    ASSERT_GT(sideways(), 0);
    frame(pressed(End));
    EXPECT_EQ(sideways(), 0);
    EXPECT_EQ(frame(pressed(Right)).turn, +1);
}

TEST_F(WideTable, OutOfViewInABoxThatIsNotLeavesTheArrowsForTurning) {
    content::Quote quote = std::get<content::Quote>(long_text().node);
    quote.children.push_back(table());
    show({tests::block(quote)});
    frame({});
    EXPECT_EQ(frame(pressed(Right)).turn, +1);
    frame(pressed(End));
    EXPECT_EQ(frame(pressed(Right)).turn, 0);
    EXPECT_GT(sideways(), 0);
}

/// The width of a picture that fills the column is the quotient of a product, and rounded.
TEST_F(WideTable, OutOfViewAmongPicturesLeavesTheArrowsForTurning) {
    content::Blocks blocks{table(), long_text()};
    for (int i = 0; i < 40; ++i) {
        blocks.push_back(tests::block(content::Picture{
            .path = "a.png", .alt = {}, .caption = {}, .width_px = 1000 + i, .height_px = 10}));
    }
    show(std::move(blocks));
    frame({});
    frame(pressed(End));
    EXPECT_EQ(frame(pressed(Right)).turn, +1);
}

TEST_F(WideTable, LeavesRoomForTheScrollBars) {
    frame({});
    const auto shown = [&] { return head.ui.frame().pages.at(0).rect; };
    EXPECT_EQ(shown().right(), head.window.width - 12);
    EXPECT_EQ(shown().bottom(), room - 12);
    frame(pressed(End));
    EXPECT_EQ(shown().bottom(), room);
}

TEST_F(WideTable, ShowsTheLinkThatTheKeyboardWentTo) {
    frame({});
    const float right = head.find("doc")->rect.right();
    frame(pressed(Tab));
    ASSERT_EQ(head.ui.focus(), "doc.link.0");
    EXPECT_GT(sideways(), 0);
    EXPECT_LE(head.find("doc.link.0")->rect.right(), right);
    EXPECT_EQ(frame(click_at(head.middle("doc.link.0"))).link, "#last");
}

TEST_F(WideTable, ShowsTheWordsThatAreMarked) {
    frame({});
    frame(click_at(on("Sākums")));
    for (int i = 0; i < 5; ++i) {
        frame(pressed(Right, {.shift = true, .control = true}));
    }
    EXPECT_GT(sideways(), 0);
}

}  // namespace
}  // namespace engine::ui
