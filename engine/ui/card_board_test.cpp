// Cards are moved by hand, by taps, by keys and by buttons, and what happens is said in words.
#include "engine/ui/card_board.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

CardBoard list_of(std::size_t count) {
    CardBoard board{.id = "board", .kind = CardBoard::Kind::List, .piles = {{.id = "row"}}};
    for (std::size_t i = 0; i < count; ++i) {
        const std::string letter(1, static_cast<char>('a' + i));
        board.piles.front().cards.push_back({.id = letter, .text = "Kartīte " + letter});
    }
    return board;
}

CardBoard columns() {
    CardBoard board{.id = "board", .kind = CardBoard::Kind::Columns};
    board.piles = {{.id = "tray", .title = "Kartītes"},
                   {.id = "pin1", .title = "Vajag PIN1", .empty = "Vēl tukšs"},
                   {.id = "pin2", .title = "Vajag PIN2", .empty = "Vēl tukšs"}};
    board.piles[0].cards = {{.id = "a", .text = "Pieslēgties"}, {.id = "b", .text = "Parakstīt"}};
    board.piles[1].cards = {{.id = "c", .text = "Lasīt e-adresi"}};
    return board;
}

class Board : public testing::Test {
protected:
    explicit Board(CardBoard first = list_of(4)) : board(std::move(first)) {
        board.words = {.taken = "paņemta",
                       .put_here = "likt šeit",
                       .up = "augstāk",
                       .down = "zemāk",
                       .at_rest = "Velciet vai nospiediet Atstarpi.",
                       .on_the_way = "Ar bultām izvēlieties vietu.",
                       .place = [this](const BoardPlace& place) {
                           return board.kind == CardBoard::Kind::List
                                      ? std::to_string(place.position + 1) + ". no 4"
                                      : board.piles[place.pile].title.plain;
                       }};
        frame({});
    }

    std::optional<CardMove> frame(const Events& events) {
        std::optional<CardMove> first;
        head.frame(events, [&] {
            base::Rect area{20, 20, 760, 560};
            auto move = card_board(head.ui, board, area);
            bottom = area.y;
            first = first ? first : std::move(move);
        });
        return first;
    }
    std::optional<CardMove> press(render::Key key) { return frame(pressed(key)); }
    void focus(const std::string& id) {
        for (int i = 0; i < 20 && head.ui.focus() != id; ++i) {
            press(Tab);
        }
        ASSERT_EQ(head.ui.focus(), id);
    }
    std::optional<CardMove> drag(const std::string& id, base::Point to) {
        const base::Point from = head.middle(id);
        frame(press_at(from));
        frame({render::PointerMoved{.at = {from.x + 10, from.y}}});
        frame({render::PointerMoved{.at = to}});
        return frame(release_at(to));
    }
    std::optional<CardMove> tap(const std::string& id) { return frame(click_at(head.middle(id))); }
    std::string value(const std::string& id) const { return head.find(id)->value; }

    static void expect_move(const std::optional<CardMove>& move, const std::string& card,
                            const std::string& pile, std::size_t position) {
        ASSERT_TRUE(move);
        EXPECT_EQ(move->card, card);
        EXPECT_EQ(move->pile, pile);
        EXPECT_EQ(move->position, position);
    }

    HeadlessUi head;
    CardBoard board;
    float bottom = 0;
};

TEST_F(Board, SaysWhereEveryCardLies) {
    EXPECT_EQ(head.find("board.card.c")->name, "Kartīte c");
    EXPECT_EQ(value("board.card.c"), "3. no 4");
    EXPECT_EQ(head.find("board.status")->name, board.words.at_rest);
}

TEST_F(Board, CardsAreBigTargets) {
    for (const Item& item : head.ui.frame().items) {
        if (item.role == Role::ListItem || item.role == Role::Button) {
            EXPECT_GE(item.rect.height, 48) << item.id;
            EXPECT_GE(item.rect.width, 48) << item.id;
        }
    }
}

TEST_F(Board, IsPlayedByKeysAlone) {
    focus("board.card.b");
    EXPECT_FALSE(press(Space));
    EXPECT_EQ(value("board.card.b"), "2. no 4, paņemta");
    EXPECT_FALSE(press(Down));
    EXPECT_FALSE(press(Down));
    EXPECT_FALSE(press(Down));  // there is nothing below the last place
    EXPECT_EQ(value("board.card.b"), "4. no 4, paņemta");
    EXPECT_EQ(head.find("board.status")->name, "Ar bultām izvēlieties vietu. 4. no 4.");
    expect_move(press(Space), "b", "row", 3);
    EXPECT_EQ(head.ui.focus(), "board.card.b");
    EXPECT_EQ(value("board.card.b"), "2. no 4");  // until its owner has moved it
}

TEST_F(Board, EnterPutsDownButNeverPicksUp) {
    focus("board.card.b");
    EXPECT_FALSE(press(Enter));
    EXPECT_EQ(value("board.card.b"), "2. no 4");
    press(Space);
    press(Up);
    expect_move(press(Enter), "b", "row", 0);
}

TEST_F(Board, EscapePutsACardBack) {
    focus("board.card.b");
    press(Space);
    press(Down);
    EXPECT_FALSE(press(Escape));
    EXPECT_EQ(value("board.card.b"), "2. no 4");
    EXPECT_FALSE(press(Down));  // the arrows go from card to card again
    EXPECT_EQ(head.ui.focus(), "board.card.c");
}

TEST_F(Board, PuttingACardWhereItWasMovesNothing) {
    focus("board.card.b");
    press(Space);
    EXPECT_FALSE(press(Space));
    EXPECT_EQ(value("board.card.b"), "2. no 4");
}

TEST_F(Board, ATapPicksUpAndAnotherPutsThere) {
    EXPECT_FALSE(tap("board.card.a"));
    EXPECT_EQ(value("board.card.a"), "1. no 4, paņemta");
    expect_move(tap("board.card.c"), "a", "row", 2);
}

TEST_F(Board, ATapOnTheCardInHandPutsItBack) {
    tap("board.card.a");
    EXPECT_FALSE(tap("board.card.a"));
    EXPECT_EQ(value("board.card.a"), "1. no 4");
}

TEST_F(Board, ADraggedCardLandsInTheGapUnderThePointer) {
    const base::Rect last = head.find("board.card.d")->rect;
    expect_move(drag("board.card.a", {last.x + 50, last.bottom() - 2}), "a", "row", 3);
    expect_move(drag("board.card.d", {last.x + 50, 22}), "d", "row", 0);
    const base::Rect third = head.find("board.card.c")->rect;
    expect_move(drag("board.card.a", {third.x + 50, third.y + 2}), "a", "row", 1);
}

TEST_F(Board, ADragToNowhereIsTakenBack) {
    EXPECT_FALSE(drag("board.card.a", {600, 590}));
    EXPECT_EQ(value("board.card.a"), "1. no 4");
    frame(press_at(head.middle("board.card.a")));
    frame({render::PointerMoved{.at = {200, 300}}});
    EXPECT_FALSE(press(Escape));
    EXPECT_FALSE(frame(release_at({200, 300})));
}

TEST_F(Board, WhileACardIsDraggedNothingElseMoves) {
    const base::Rect other = head.find("board.card.d")->rect;
    const float before = bottom;
    frame(press_at(head.middle("board.card.a")));
    const std::size_t at_rest = head.ui.frame().chrome.commands.size();
    frame({render::PointerMoved{.at = head.middle("board.card.c")}});
    EXPECT_EQ(head.find("board.card.d")->rect, other);
    EXPECT_EQ(bottom, before);
    EXPECT_GT(head.ui.frame().chrome.commands.size(), at_rest);  // the landing and the card
}

TEST_F(Board, ButtonsBesideACardMoveItByOne) {
    expect_move(tap("board.down.a"), "a", "row", 1);
    expect_move(tap("board.up.d"), "d", "row", 2);
    EXPECT_FALSE(tap("board.up.a"));
    EXPECT_EQ(head.find("board.down.b")->name, "Kartīte b: zemāk");
}

TEST_F(Board, AFixedCardStaysAndItsWordIsSaid) {
    board.piles[0].cards[1].fixed = true;
    board.piles[0].cards[1].look = Card::Look::Right;
    board.piles[0].cards[1].word = "savā vietā";
    frame({});
    EXPECT_EQ(value("board.card.b"), "2. no 4, savā vietā");
    EXPECT_FALSE(head.find("board.card.b")->enabled);
    EXPECT_FALSE(tap("board.card.b"));
    EXPECT_FALSE(drag("board.card.b", {200, 22}));
    EXPECT_EQ(head.find("board.up.b"), nullptr);
}

TEST_F(Board, ACardThatWasMovedLooksNeitherRightNorWrong) {
    board.piles[0].cards[1].look = Card::Look::Moved;
    frame({});
    const auto filled = [&](base::Tone tone) {
        return std::ranges::any_of(head.ui.frame().chrome.commands, [tone](const auto& command) {
            const auto* fill = std::get_if<paint::FillRect>(&command);
            return fill != nullptr && fill->tone == tone;
        });
    };
    EXPECT_TRUE(filled(base::Tone::AmberSoft));
    EXPECT_FALSE(filled(base::Tone::RedSoft));
    EXPECT_FALSE(filled(base::Tone::AccentSoft));
}

TEST_F(Board, ACardThatIsGoneIsNotCarriedAnyMore) {
    tap("board.card.a");
    board.piles[0].cards.erase(board.piles[0].cards.begin());
    frame({});
    EXPECT_FALSE(tap("board.card.b"));
    EXPECT_EQ(value("board.card.b"), "1. no 4, paņemta");
}

class Sorting : public Board {
protected:
    Sorting() : Board(columns()) {}
};

TEST_F(Sorting, IsPlayedByKeysAlone) {
    focus("board.card.a");
    press(Space);
    press(Right);
    press(Right);
    EXPECT_EQ(value("board.card.a"), "Vajag PIN2, paņemta");
    expect_move(press(Space), "a", "pin2", 0);
    press(Space);
    press(Right);
    expect_move(press(Enter), "a", "pin1", 1);  // below the one that lies there
}

TEST_F(Sorting, ATapOnAPilePutsTheCardThere) {
    EXPECT_EQ(head.find("board.pile.pin2")->role, Role::Text);
    tap("board.card.a");
    EXPECT_EQ(head.find("board.pile.pin2")->role, Role::Button);
    EXPECT_EQ(value("board.pile.pin2"), "likt šeit");
    expect_move(tap("board.pile.pin2"), "a", "pin2", 0);
    EXPECT_EQ(head.find("board.pile.pin2")->role, Role::Text);
}

TEST_F(Sorting, TabReachesThePilesWhileACardIsInHand) {
    focus("board.card.b");
    press(Space);
    focus("board.pile.pin1");
    expect_move(press(Space), "b", "pin1", 1);
}

TEST_F(Sorting, ACardIsDraggedOntoAPileAndBack) {
    expect_move(drag("board.card.a", head.middle("board.pile.pin2")), "a", "pin2", 0);
    expect_move(drag("board.card.c", head.middle("board.pile.tray")), "c", "tray", 2);
    EXPECT_FALSE(drag("board.card.c", head.middle("board.pile.pin1")));  // it is there
}

TEST_F(Sorting, PilesKeepTheirPlacesWhenACardHasMoved) {
    const base::Rect tray = head.find("board.pile.tray")->rect;
    const base::Rect pile = head.find("board.pile.pin2")->rect;
    board.piles[2].cards.push_back(board.piles[0].cards[1]);
    board.piles[0].cards.pop_back();
    frame({});
    EXPECT_EQ(head.find("board.pile.tray")->rect, tray);
    EXPECT_EQ(head.find("board.pile.pin2")->rect.x, pile.x);
    EXPECT_EQ(head.find("board.pile.pin2")->rect.y, pile.y);
}

TEST_F(Sorting, InRowsATitleHasRoomForOneCard) {
    board.kind = CardBoard::Kind::Rows;
    frame({});
    const base::Rect before = head.find("board.pile.pin2")->rect;
    board.piles[2].cards.push_back(board.piles[0].cards[1]);
    board.piles[0].cards.pop_back();
    frame({});
    EXPECT_EQ(head.find("board.pile.pin2")->rect, before);
    EXPECT_EQ(value("board.card.b"), "Vajag PIN2");
    tap("board.card.a");
    expect_move(tap("board.card.b"), "a", "pin2", 1);  // its owner decides what becomes of b
}

}  // namespace
}  // namespace engine::ui
