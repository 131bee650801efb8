#include "engine/ui/lesson_finder.h"

#include <gtest/gtest.h>

#include "tests/support/blocks.h"

namespace engine::ui {
namespace {

using layout::TextRange;
using layout::Way;

class Finder : public testing::Test {
protected:
    static std::shared_ptr<const content::Lesson> lesson() {
        auto result = std::make_shared<content::Lesson>();
        for (const char* words : {"bērns un bērns", "neviens", "Bērnam der. Te ir teksts"}) {
            result->pages.push_back(tests::page({tests::paragraph(words)}));
        }
        return result;
    }
    void look(const std::string& words) { finder.look(text, {}, words); }

    std::shared_ptr<const content::Lesson> text = lesson();
    LessonFinder finder;
};

TEST_F(Finder, CountsTheHitsOfEveryPage) {
    look("bern");
    EXPECT_EQ(finder.total(), 3U);
    EXPECT_EQ(finder.on(0).size(), 2U);
    EXPECT_TRUE(finder.on(1).empty());
    EXPECT_EQ(finder.on(2), (std::vector<TextRange>{{0, 5}}));
    EXPECT_TRUE(finder.on(17).empty());
    EXPECT_EQ(finder.number_of(0, finder.on(0)[1]), 2U);
    EXPECT_EQ(finder.number_of(2, finder.on(2)[0]), 3U);
    EXPECT_EQ(finder.number_of(2, {1, 2}), 0U);
}

TEST_F(Finder, GoesOnToOtherPagesAndRoundTheLesson) {
    look("bern");
    auto hit = finder.next(0, {0, 0}, Way::On);
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->range, finder.on(0)[0]);
    hit = finder.next(0, finder.on(0)[1], Way::On);
    EXPECT_EQ(hit->page, 2U);
    EXPECT_FALSE(hit->wrapped);
    hit = finder.next(2, finder.on(2)[0], Way::On);
    EXPECT_EQ(hit->page, 0U);
    EXPECT_EQ(hit->range, finder.on(0)[0]);
    EXPECT_TRUE(hit->wrapped);
}

TEST_F(Finder, GoesBackTheSameWay) {
    look("bern");
    auto hit = finder.next(2, finder.on(2)[0], Way::Back);
    EXPECT_EQ(hit->page, 0U);
    EXPECT_EQ(hit->range, finder.on(0)[1]);
    EXPECT_FALSE(hit->wrapped);
    hit = finder.next(0, finder.on(0)[0], Way::Back);
    EXPECT_EQ(hit->page, 2U);
    EXPECT_TRUE(hit->wrapped);
}

TEST_F(Finder, TheOnlyHitFollowsItself) {
    look("neviens");
    const auto hit = finder.next(1, finder.on(1)[0], Way::On);
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->page, 1U);
    EXPECT_TRUE(hit->wrapped);
}

TEST_F(Finder, APhraseThatStandsNowhereIsLookedForWordByWord) {
    look("te ir");
    EXPECT_EQ(finder.total(), 1U);
    look("teksts te");
    EXPECT_EQ(finder.on(2).size(), 2U);  // "Te" and, in one piece, "teksts"
}

TEST_F(Finder, WithoutWordsOrHitsThereIsNone) {
    look("");
    EXPECT_EQ(finder.total(), 0U);
    EXPECT_FALSE(finder.next(0, {}, Way::On));
    look("zilonis");
    EXPECT_FALSE(finder.next(0, {}, Way::On));
    look("bern");
    look("");
    EXPECT_EQ(finder.total(), 0U);
    EXPECT_TRUE(finder.on(0).empty());
    look("bern");
    EXPECT_EQ(finder.total(), 3U);
}

TEST_F(Finder, AnotherLessonIsReadAnew) {
    look("bern");
    auto other = std::make_shared<content::Lesson>();
    other->pages.push_back(tests::page({tests::paragraph("bērzs, bērns")}));
    text = other;
    look("bern");
    EXPECT_EQ(finder.total(), 1U);
}

}  // namespace
}  // namespace engine::ui
