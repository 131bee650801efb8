// A dragged card scrolls the page that it is on.
#include <gtest/gtest.h>

#include "engine/ui/card_board.h"
#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

CardBoard twelve_cards() {
    CardBoard board{.id = "board", .kind = CardBoard::Kind::List, .piles = {{.id = "row"}}};
    for (char letter = 'a'; letter <= 'l'; ++letter) {
        const std::string name(1, letter);
        board.piles.front().cards.push_back({.id = name, .text = "Kartīte " + name});
    }
    return board;
}

/// Twelve cards in a view that shows four of them.
class ScrolledBoard : public testing::Test {
protected:
    ScrolledBoard() {
        board.words.place = [](const BoardPlace& place) { return std::to_string(place.position); };
        frame({});
    }

    std::optional<CardMove> frame(const Events& events) {
        std::optional<CardMove> move;
        head.frame(events, [&] {
            base::Rect area = head.ui.begin_scroll("body", kView);
            const auto made = card_board(head.ui, board, area);
            move = move ? move : made;
            head.ui.end_scroll(area.y);
        });
        return move;
    }
    void take(const std::string& card) {
        const base::Point from = head.middle(card);
        frame(press_at(from));
        frame({render::PointerMoved{.at = {from.x + 10, from.y}}});
    }
    void hold_at(float y) { frame({render::PointerMoved{.at = {200, y}}}); }
    /// How far the page has moved up after `frames` of a tenth of a second.
    float moved_in(int frames) {
        const float before = first_top();
        for (int i = 0; i < frames; ++i) {
            head.now.steady += std::chrono::milliseconds(100);
            frame({});
        }
        return before - first_top();
    }
    float first_top() const { return head.find("board.status")->rect.y; }
    bool moves() const { return head.ui.frame().wake.has_value(); }

    static constexpr base::Rect kView{0, 100, 760, 300};
    HeadlessUi head;
    CardBoard board = twelve_cards();
};

TEST_F(ScrolledBoard, ACardAtTheEdgeScrollsToPlacesThatWereNotSeen) {
    take("board.card.a");
    hold_at(390);
    EXPECT_TRUE(moves());
    EXPECT_GT(moved_in(2), 20);
    EXPECT_LT(moved_in(2), 100) << "slowly";
    moved_in(60);
    EXPECT_FALSE(moves()) << "at the end the program sleeps again";
    ASSERT_FALSE(head.find("board.card.l")->offscreen);
    const auto move = frame(release_at({200, 395}));
    ASSERT_TRUE(move);
    EXPECT_GT(move->position, 9U);
}

TEST_F(ScrolledBoard, AndBackUpFasterTheNearerTheEdge) {
    take("board.card.a");
    hold_at(399);
    moved_in(60);
    hold_at(135);
    const float slow = -moved_in(1);
    hold_at(90);
    const float fast = -moved_in(1);
    EXPECT_GT(slow, 0);
    EXPECT_GT(fast, 2 * slow);
    moved_in(60);
    EXPECT_FALSE(moves());
}

TEST_F(ScrolledBoard, NothingScrollsAwayFromTheEdgeNorWithoutACard) {
    take("board.card.a");
    hold_at(250);
    EXPECT_FALSE(moves());
    EXPECT_EQ(moved_in(3), 0);
    frame(release_at({200, 250}));
    hold_at(395);
    EXPECT_FALSE(moves());
    EXPECT_EQ(moved_in(3), 0);
    take("board.card.b");
    hold_at(395);
    frame(release_at({200, 395}));
    EXPECT_FALSE(moves());
}

}  // namespace
}  // namespace engine::ui
