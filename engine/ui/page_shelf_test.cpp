#include "engine/ui/page_shelf.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"
#include "tests/support/blocks.h"

namespace engine::ui {
namespace {

class Shelf : public testing::Test {
protected:
    Document page(std::size_t number) const {
        return {.id = "doc", .name = "Nodarbība", .lesson = lesson_, .page = number};
    }
    std::uint64_t turn_to(std::size_t number) {
        shelf_.turn_to(head_.ui, page(number), kWidth, {});
        return shelf_.current().version();
    }
    PageShelf::Ahead make_ready(std::size_t number) {
        return shelf_.make_ready(head_.ui, page(number), kWidth, {});
    }

    static constexpr float kWidth = 600;
    HeadlessUi head_{{800, 600}, {}};
    PageShelf shelf_;

private:
    static std::shared_ptr<const content::Lesson> lesson() {
        auto lesson = std::make_shared<content::Lesson>();
        for (const char* words : {"Pirmā", "Otrā", "Trešā", "Ceturtā"}) {
            lesson->pages.push_back(tests::page({tests::paragraph(words)}));
        }
        return lesson;
    }
    std::shared_ptr<const content::Lesson> lesson_ = lesson();
};

TEST_F(Shelf, IsEmptyAtFirst) {
    EXPECT_EQ(shelf_.current().lesson(), nullptr);
    EXPECT_TRUE(shelf_.current().text().empty());
}

TEST_F(Shelf, TurningBackLaysNothingOut) {
    const auto first = turn_to(0);
    EXPECT_EQ(shelf_.current().words(), "Pirmā");
    const auto second = turn_to(1);
    EXPECT_EQ(shelf_.current().words(), "Otrā");
    EXPECT_NE(first, second);
    EXPECT_EQ(turn_to(0), first);
    EXPECT_EQ(turn_to(1), second);
}

TEST_F(Shelf, APageThatWasMadeReadyIsTurnedToAsItIs) {
    const auto first = turn_to(0);
    const PageShelf::Ahead ahead = make_ready(1);
    EXPECT_TRUE(ahead.laid_out);
    EXPECT_FALSE(make_ready(1).laid_out) << "it is ready";
    EXPECT_EQ(shelf_.current().version(), first) << "nobody turned the page yet";
    EXPECT_EQ(turn_to(1), ahead.page->version());
    EXPECT_EQ(turn_to(0), first);
}

TEST_F(Shelf, ThePageBeforeStaysWhenTheNextIsMadeReady) {
    const auto first = turn_to(0);
    const auto second = turn_to(1);
    EXPECT_TRUE(make_ready(2).laid_out);
    EXPECT_EQ(turn_to(0), first);
    EXPECT_EQ(turn_to(1), second);
}

TEST_F(Shelf, WhatWasNotUsedForLongestMakesRoom) {
    const auto first = turn_to(0);
    turn_to(1);
    turn_to(2);
    turn_to(3);
    EXPECT_NE(turn_to(0), first);
}

}  // namespace
}  // namespace engine::ui
