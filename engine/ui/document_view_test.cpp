#include "engine/ui/document_view.h"

#include <chrono>

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"
#include "tests/support/blocks.h"

namespace engine::ui {
namespace {

using enum render::Key;
using std::chrono::milliseconds;

std::shared_ptr<const content::Lesson> lesson_of(content::Blocks blocks) {
    auto lesson = std::make_shared<content::Lesson>();
    lesson->id = "lesson";
    lesson->pages = {tests::page(std::move(blocks))};
    return lesson;
}

/// Forty different paragraphs of a few lines each.
std::shared_ptr<const content::Lesson> long_lesson() {
    content::Blocks blocks{tests::heading(1, "Nodarbība")};
    for (int i = 0; i < 40; ++i) {
        std::string words = "Rindkopa " + std::to_string(i);
        for (int word = 0; word < 40; ++word) {
            words += " vārds";
        }
        blocks.push_back(tests::paragraph(words));
    }
    return lesson_of(std::move(blocks));
}

class Reading : public testing::Test {
protected:
    /// Draws and does what the session would: it remembers the place.
    DocumentEvents frame(const Events& events) {
        DocumentEvents all;
        head.frame(events, [&] {
            const base::Rect screen = head.ui.screen();
            DocumentEvents now = view.draw(head.ui, document, {0, 0, screen.width, 500});
            if (now.moved) {
                document.anchor = now.moved->anchor;
                document.offset = now.moved->offset;
                document.end_was_seen |= now.moved->end_seen;
                all.moved = now.moved;
            }
            all.link = now.link ? now.link : all.link;
            all.turn += now.turn;
        });
        return all;
    }
    DocumentEvents wheel(float notches, milliseconds later) {
        head.now.steady += later;
        return frame(wheel_at({200, 200}, notches));
    }
    float scroll() const { return head.ui.frame().pages.at(0).scroll / head.zoom; }

    HeadlessUi head{{800, 600}};
    DocumentView view;
    Document document{.id = "doc", .name = "Nodarbība", .lesson = long_lesson()};
};

TEST_F(Reading, BeginsAtTheTopAndIsNamed) {
    EXPECT_FALSE(frame({}).moved);
    EXPECT_EQ(scroll(), 0);
    const Item* item = head.find("doc");
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->role, Role::Document);
    EXPECT_EQ(item->name, "Nodarbība");
    EXPECT_NE(item->value.find("Rindkopa 39"), std::string::npos);
}

TEST_F(Reading, PageDownScrollsAndTurnsOnlyAtTheEnd) {
    frame({});
    float before = -1;
    int presses = 0;
    while (frame(pressed(PageDown)).turn == 0) {
        ASSERT_GT(scroll(), before);
        before = scroll();
        ASSERT_LT(++presses, 100);
    }
    EXPECT_GT(presses, 3);
    EXPECT_EQ(scroll(), before);
    EXPECT_EQ(frame(pressed(PageUp)).turn, 0);
    EXPECT_LT(scroll(), before);
    frame(pressed(Home));
    EXPECT_EQ(scroll(), 0);
    EXPECT_EQ(frame(pressed(PageUp)).turn, -1);
}

TEST_F(Reading, ArrowsTurnAndScroll) {
    frame({});
    EXPECT_EQ(frame(pressed(Right)).turn, +1);
    EXPECT_EQ(frame(pressed(Left)).turn, -1);
    EXPECT_EQ(frame(pressed(Down)).turn, 0);
    EXPECT_GT(scroll(), 0);
}

TEST_F(Reading, TheSmallestStepFromTheTopIsKept) {
    frame({});
    wheel(-0.1F, milliseconds(0));
    frame({});
    EXPECT_NEAR(scroll(), 8, 0.5);
}

TEST_F(Reading, TheEndIsReportedOnceWhenItComesIntoView) {
    frame({});
    EXPECT_FALSE(document.end_was_seen);
    const DocumentEvents events = frame(pressed(End));
    ASSERT_TRUE(events.moved);
    EXPECT_TRUE(events.moved->end_seen);
    EXPECT_FALSE(frame({}).moved);
}

TEST_F(Reading, AShortPagesEndIsSeenAtOnce) {
    document.lesson = lesson_of({tests::paragraph("Īsa lapa.")});
    const DocumentEvents events = frame({});
    ASSERT_TRUE(events.moved);
    EXPECT_TRUE(events.moved->end_seen);
    EXPECT_EQ(frame(pressed(PageDown)).turn, +1);
}

TEST_F(Reading, TheWheelTurnsOnlyByAFreshSpinAtTheEnd) {
    frame({});
    EXPECT_EQ(wheel(-1000, milliseconds(1000)).turn, 0);  // comes to the end
    EXPECT_EQ(wheel(-1, milliseconds(100)).turn, 0);      // the same spin
    EXPECT_EQ(wheel(-1, milliseconds(250)).turn, 0);      // still
    EXPECT_EQ(wheel(-1, milliseconds(251)).turn, +1);
    EXPECT_EQ(wheel(+1000, milliseconds(1000)).turn, 0);
    EXPECT_EQ(wheel(+1, milliseconds(1000)).turn, -1);
}

class KeepingThePlace : public Reading {
protected:
    void go_to_the_middle() {
        frame({});
        for (int i = 0; i < 3; ++i) {
            frame(pressed(PageDown));
        }
        place = {.anchor = document.anchor, .offset = document.offset};
        ASSERT_FALSE(place.anchor.empty());
        scroll_before = scroll();
    }
    /// After a step down and up again the view has worked its place out anew.
    void expect_the_same_paragraph() {
        frame({});
        EXPECT_NE(scroll(), scroll_before);
        EXPECT_EQ(document.anchor, place.anchor);
        frame(pressed(Down));
        frame(pressed(Up));
        EXPECT_EQ(document.anchor, place.anchor);
        EXPECT_NEAR(document.offset, place.offset, 0.5);
    }

    DocumentPlace place;
    float scroll_before = 0;
};

TEST_F(KeepingThePlace, TheSameParagraphStaysAtTheTopInANarrowerWindow) {
    go_to_the_middle();
    head.window.width = 400;
    expect_the_same_paragraph();
}

TEST_F(KeepingThePlace, TheSameParagraphStaysAtTheTopWithLargerText) {
    go_to_the_middle();
    head.zoom = 2;
    expect_the_same_paragraph();
}

TEST_F(KeepingThePlace, AnAnchorThatThePageNoLongerHasIsItsTop) {
    document.anchor = "gone";
    document.offset = 300;
    frame({});
    EXPECT_EQ(scroll(), 0);
}

TEST_F(KeepingThePlace, AnOffsetBeyondThePageIsItsEnd) {
    go_to_the_middle();
    document.offset = 1e7F;
    frame({});
    const float end = scroll();
    frame(pressed(End));
    EXPECT_EQ(scroll(), end);
}

constexpr float kRingRoom = 12;  // between a focused link and the edge

/// Two links far apart, the second over two lines.
class Links : public Reading {
protected:
    Links() {
        content::Blocks blocks{tests::paragraph({tests::link("pirmā", "#one")})};
        for (int i = 0; i < 30; ++i) {
            blocks.push_back(tests::paragraph("Rindkopa " + std::to_string(i)));
        }
        std::string text = "otrā";
        for (int i = 0; i < 15; ++i) {
            text += " saite";
        }
        blocks.push_back(tests::paragraph({tests::link(text, "https://latvija.gov.lv")}));
        document.lesson = lesson_of(std::move(blocks));
    }
};

TEST_F(Links, AreVisitedByTabOnceEachAndScrolledIntoView) {
    frame({});
    ASSERT_NE(head.find("doc.link.1.part1"), nullptr);
    EXPECT_TRUE(head.find("doc.link.1")->offscreen);
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "doc.link.0");
    frame(pressed(Tab));
    ASSERT_EQ(head.ui.focus(), "doc.link.1");
    EXPECT_FALSE(head.find("doc.link.1")->offscreen);
    EXPECT_LE(head.find("doc.link.1")->rect.bottom(), 500 - kRingRoom);
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "doc.link.0");
    EXPECT_GE(head.find("doc.link.0")->rect.y, kRingRoom);
}

TEST_F(Links, AreFollowedByKeyAndByClickOnAnyLine) {
    frame({});
    frame(pressed(Tab));
    EXPECT_EQ(frame(pressed(Enter)).link, "#one");
    frame(pressed(Tab));
    EXPECT_EQ(frame(pressed(Space)).link, "https://latvija.gov.lv");
    EXPECT_EQ(frame(click_at(head.middle("doc.link.1.part1"))).link, "https://latvija.gov.lv");
}

TEST_F(Links, ALinkJustBelowTheEdgeComesWhollyIntoView) {
    for (int lines = 8; lines < 16; ++lines) {  // one of these pages ends just below the edge
        content::Blocks blocks;
        for (int i = 0; i < lines; ++i) {
            blocks.push_back(tests::paragraph("Rindkopa " + std::to_string(i)));
        }
        blocks.push_back(tests::paragraph({tests::link("saite", "#x")}));
        document.lesson = lesson_of(std::move(blocks));
        document.anchor.clear();
        document.offset = 0;
        frame({});
        frame(pressed(Tab));
        ASSERT_EQ(head.ui.focus(), "doc.link.0");
        EXPECT_LE(head.find("doc.link.0")->rect.bottom(), 500 - kRingRoom) << lines;
    }
}

TEST(DocumentHeight, IsTheSameWhenAskedAgainAndGrowsInANarrowColumn) {
    HeadlessUi head;
    DocumentView view;
    const Document document{.id = "doc", .lesson = long_lesson()};
    const float wide = view.height(head.ui, document, 600);
    EXPECT_GT(view.height(head.ui, document, 300), wide);
    EXPECT_EQ(view.height(head.ui, document, 600), wide);
}

}  // namespace
}  // namespace engine::ui
