#include "engine/app/notes/kept_places.h"

#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"
#include "engine/layout/anchors.h"

namespace engine::app {
namespace {

using learn::MarkKind;

class Places : public testing::Test {
protected:
    Places() {
        shelf.lessons["one"]->pages[1].blocks = {tests::paragraph("Droša parole."),
                                                 tests::paragraph("PIN kods.")};
        state.reading = learn::Reading{.lesson = "one", .text = shelf.lessons["one"]};
    }
    /// Of `words` in blocks of the second page.
    learn::Mark highlight(const std::vector<std::string>& words) const {
        learn::Mark mark{.kind = MarkKind::Highlight, .lesson = "one", .page = "p2"};
        const auto& blocks = shelf.lessons.at("one")->pages[1].blocks;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::size_t begin = content::plain_text(blocks[i]).find(words[i]);
            mark.passages.push_back({.anchor = layout::anchor_keys(blocks)[i],
                                     .begin = begin,
                                     .end = begin + words[i].size(),
                                     .quoted = words[i]});
        }
        return mark;
    }
    PlacedMarks placed(const learn::Mark& mark) const {
        return placed_marks({mark}, shelf.course(), *shelf.lessons.at("one"));
    }

    example::SmallCourse shelf;
    learn::SessionState state;
};

TEST_F(Places, EveryPassageThatTheLessonHasIsPlaced) {
    auto mark = highlight({"parole", "PIN"});
    mark.passages.push_back({.anchor = "gone", .begin = 0, .end = 4, .quoted = "nekur"});
    const auto found = placed(mark);
    ASSERT_EQ(found.size(), 1U);
    ASSERT_EQ(found[0].passages.size(), 2U);
    EXPECT_EQ(found[0].passages[0].page, 1U);
    EXPECT_EQ(found[0].passages[0].begin, 7U);
    EXPECT_EQ(found[0].passages[1].block, 1U);
}

TEST_F(Places, WhatIsLostOrOfAnotherLessonOrLanguageStandsNowhere) {
    auto mark = highlight({"parole"});
    mark.lesson = "two";
    EXPECT_TRUE(placed(mark).empty());
    mark = highlight({"parole"});
    mark.language = content::Language::English;
    EXPECT_TRUE(placed(mark).empty());
    mark = highlight({"parole"});
    mark.passages[0].quoted = "nekur";
    EXPECT_TRUE(placed(mark).empty());
}

TEST_F(Places, AreWorkedOutAgainWhenMarksOrLessonChange) {
    KeptPlaces places(shelf);
    EXPECT_TRUE(places.of(state).empty());
    state.marking.marks = {highlight({"parole"})};
    state.marking.revision = 1;
    EXPECT_EQ(places.of(state).size(), 1U);
    state.reading->lesson = "two";
    state.reading->text = shelf.lessons["two"];
    EXPECT_TRUE(places.of(state).empty());
    state.reading.reset();
    EXPECT_TRUE(places.of(state).empty());
}

}  // namespace
}  // namespace engine::app
