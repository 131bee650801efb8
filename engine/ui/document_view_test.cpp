#include "engine/ui/document_view.h"

#include <chrono>

#include <gtest/gtest.h>

#include "engine/ui/reading_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;
using std::chrono::milliseconds;

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
    /// The words of the line at the top of the view.
    std::string top_line() const {
        const auto& page = head.ui.frame().pages.at(0);
        const float y = page.scroll / page.scale - kPageTop;
        for (const layout::TextLine& line : view.text().lines()) {
            if (line.line->rect.bottom() > y + 0.5F) {
                return view.text().text().substr(line.range.begin,
                                                 line.range.end - line.range.begin);
            }
        }
        return {};
    }
    static std::string first_word(const std::string& line) {
        return line.substr(0, line.find(' '));
    }

    DocumentPlace place;
    float scroll_before = 0;
};

/// One paragraph in which every word is different: places in it cannot be told apart by anchors.
std::shared_ptr<const content::Lesson> one_long_paragraph() {
    std::string words;
    for (int i = 0; i < 2000; ++i) {
        words += "w" + std::to_string(i) + " ";
    }
    return lesson_of({tests::paragraph(words), tests::paragraph("beigas")});
}

TEST_F(KeepingThePlace, TheSameParagraphStaysAtTheTopInANarrowerWindow) {
    go_to_the_middle();
    head.window.width = 400;
    frame({});
    EXPECT_NE(scroll(), scroll_before);
    EXPECT_EQ(document.anchor, place.anchor);
}

TEST_F(KeepingThePlace, TheSameLineStaysAtTheTopUpToFourTimesTheSizeAndBack) {
    document.lesson = one_long_paragraph();
    go_to_the_middle();
    const std::string line = top_line();
    const float offset = document.offset;
    for (const float zoom : {1.5F, 2.0F, 3.0F, 4.0F, 2.0F, 1.0F}) {
        head.zoom = zoom;
        frame({});
        EXPECT_NE((" " + top_line() + " ").find(" " + first_word(line) + " "), std::string::npos)
            << zoom << ": " << top_line();
    }
    EXPECT_EQ(top_line(), line);
    EXPECT_NEAR(document.offset, offset, 0.01);
}

TEST_F(KeepingThePlace, TheSameLineStaysAtTheTopOfAProjector) {
    document.lesson = one_long_paragraph();
    go_to_the_middle();
    const std::string line = top_line();
    document.magnify = 2.6F;
    document.kicker.clear();
    frame({});
    EXPECT_NE(top_line().find(first_word(line)), std::string::npos);
    document.magnify = 1;
    frame({});
    EXPECT_EQ(top_line(), line);
}

TEST_F(KeepingThePlace, TheSameLineStaysAtTheTopWithMoreSpace) {
    document.lesson = one_long_paragraph();
    go_to_the_middle();
    const std::string line = top_line();
    document.style.line_height = 1.8F;
    frame({});
    EXPECT_NE(scroll(), scroll_before);
    EXPECT_EQ(top_line(), line);
}

TEST_F(KeepingThePlace, AfterTheReaderMovedItsOwnLineIsKept) {
    document.lesson = one_long_paragraph();
    go_to_the_middle();
    head.zoom = 2;
    frame({});
    frame(pressed(Down));
    const std::string large = top_line();
    head.zoom = 1;
    frame({});
    EXPECT_NE(top_line().find(first_word(large)), std::string::npos);
}

TEST_F(KeepingThePlace, AnotherLanguageIsOpenedAtTheSameParagraph) {
    go_to_the_middle();
    const std::size_t block = view.top_block();
    ASSERT_GT(block, 2U);
    content::Blocks english{tests::heading(1, "Lesson")};
    for (int i = 0; i < 40; ++i) {
        english.push_back(tests::paragraph("Paragraph " + std::to_string(i)));
    }
    document.lesson = lesson_of(std::move(english));
    frame({});
    EXPECT_EQ(view.top_block(), block);
    EXPECT_NE(document.anchor, place.anchor);
}

TEST_F(KeepingThePlace, APlaceThatIsGivenWithANewWidthCounts) {
    go_to_the_middle();
    head.window.width = 400;
    document.anchor.clear();
    document.offset = 0;
    frame({});
    EXPECT_EQ(scroll(), 0);
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
