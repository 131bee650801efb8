// A page so long that its beginning is shown before the rest is laid out.
#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "engine/ui/document_view.h"
#include "engine/ui/reading_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

constexpr int kParagraphs = 400;

/// Paragraphs of different words, "w0x0 w0x1 ...", and a link in the last.
std::shared_ptr<const content::Lesson> very_long_lesson() {
    content::Blocks blocks{tests::heading(1, "Nodarbība")};
    for (int i = 0; i < kParagraphs; ++i) {
        std::string words;
        for (int word = 0; word < 40; ++word) {
            words.append("w").append(std::to_string(i)).append("x").append(std::to_string(word));
            words += ' ';
        }
        blocks.push_back(tests::paragraph(words));
    }
    blocks.push_back(tests::paragraph({tests::link("saite", "#x"), tests::span(" beigas")}));
    auto lesson = std::make_shared<content::Lesson>();
    lesson->id = "lesson";
    lesson->pages = {tests::page(std::move(blocks))};
    lesson->pages.front().words = kParagraphs * 40;
    return lesson;
}

class LongReading : public Reading {
protected:
    LongReading() { document.lesson = very_long_lesson(); }

    const paint::DisplayList& list() const { return *head.ui.frame().pages.at(0).list; }
    bool has_scroll_bar() const {
        return std::ranges::any_of(
            head.ui.frame().chrome.commands, [](const paint::Command& command) {
                const auto* fill = std::get_if<paint::FillRect>(&command);
                return fill != nullptr && fill->tone == base::Tone::ControlLine;
            });
    }
    std::string said() const { return head.find("doc")->value; }
    /// The first word of the line at the top of the view.
    std::string top_word() const {
        const auto& page = head.ui.frame().pages.at(0);
        const float y = page.scroll / page.scale - kPageTop;
        for (const layout::TextLine& line : view.text().lines()) {
            if (line.line->rect.bottom() > y + 0.5F) {
                const std::string words = view.text().text().substr(line.range.begin);
                return words.substr(0, words.find(' '));
            }
        }
        return {};
    }
    /// To the end, as the program does it.
    void go_to_the_end() {
        frame({});
        view.complete(head.ui);
        frame(pressed(End));
    }
    int finish() {
        int slices = 0;
        for (; !view.is_whole() && slices < 1000; ++slices) {
            view.go_on(head.ui);
        }
        return slices;
    }
};

/// The commands of one of the two layers.
std::vector<paint::Command> layer(const paint::DisplayList& list, bool ink) {
    const auto& all = list.commands;
    const auto marks = std::ranges::find_if(all, [](const paint::Command& command) {
        return std::holds_alternative<paint::MarksHere>(command);
    });
    return ink ? std::vector(marks, all.end()) : std::vector(all.begin(), marks);
}

bool begins_with(const std::vector<paint::Command>& whole,
                 const std::vector<paint::Command>& part) {
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin());
}

TEST_F(LongReading, IsShownBeforeAllOfItIsLaidOut) {
    const DocumentEvents events = frame({});
    EXPECT_FALSE(view.is_whole());
    EXPECT_FALSE(events.moved);  // its end least of all
    EXPECT_GE(list().size.height, 2 * 500);
    EXPECT_LT(view.text().paragraphs().size(), 40U);
    EXPECT_FALSE(has_scroll_bar());
    EXPECT_NE(said().find("w0x0"), std::string::npos);
    EXPECT_EQ(said().find("beigas"), std::string::npos);
}

TEST_F(LongReading, TheRestComesMeanwhileAndChangesNothingInView) {
    frame({});
    const paint::DisplayList before = list();
    const std::uint64_t version = head.ui.frame().pages.at(0).version;
    view.go_on(head.ui);
    frame({});
    EXPECT_FALSE(view.is_whole());
    EXPECT_EQ(list(), before);
    EXPECT_GT(finish(), 3);
    frame({});
    EXPECT_NE(head.ui.frame().pages.at(0).version, version);
    EXPECT_TRUE(begins_with(layer(list(), false), layer(before, false)));
    EXPECT_TRUE(begins_with(layer(list(), true), layer(before, true)));
    EXPECT_TRUE(has_scroll_bar());
    EXPECT_NE(said().find("beigas"), std::string::npos);
    EXPECT_EQ(view.text().paragraphs().size(), kParagraphs + 2U);
}

TEST_F(LongReading, WhatIsLaidOutInPartsIsWhatIsLaidOutAtOnce) {
    frame({});
    finish();
    frame({});
    const paint::DisplayList in_parts = list();
    auto same = std::make_shared<content::Lesson>(*document.lesson);
    same->pages.front().words = 0;
    document.lesson = same;
    frame({});
    EXPECT_TRUE(view.is_whole());
    EXPECT_EQ(list(), in_parts);
}

TEST_F(LongReading, ItsEndIsOneKeyAwayOnceItIsWhole) {
    frame({});
    view.complete(head.ui);
    const DocumentEvents events = frame(pressed(End));
    ASSERT_TRUE(events.moved);
    EXPECT_TRUE(events.moved->end_seen);
    EXPECT_NEAR(scroll(), list().size.height - 500, 0.5);
}

TEST_F(LongReading, APlaceFarDownIsOpenedAsItWas) {
    go_to_the_end();
    frame(pressed(PageUp));
    const std::string word = top_word();
    const float there = scroll();
    view = {};
    frame({});
    EXPECT_EQ(top_word(), word);
    EXPECT_EQ(scroll(), there);
}

TEST_F(LongReading, InAnotherWidthTheLineStaysWhileTheRestIsMissing) {
    frame({});
    finish();
    for (int i = 0; i < 5; ++i) {
        frame(pressed(PageDown));
    }
    const std::string word = top_word();
    head.window.width = 500;
    frame({});
    EXPECT_FALSE(view.is_whole());
    const std::string narrow = top_word();
    const float there = scroll();
    finish();
    frame({});
    EXPECT_EQ(top_word(), narrow);
    EXPECT_EQ(scroll(), there);
    head.window.width = 800;
    frame({});
    EXPECT_EQ(top_word(), word);
}

TEST_F(LongReading, TheLastLineStaysInAnotherWidth) {
    go_to_the_end();
    const std::string word = top_word();
    head.window.width = 500;
    frame({});
    EXPECT_NE(top_word(), "");
    head.window.width = 800;
    frame({});
    EXPECT_EQ(top_word(), word);
}

TEST_F(LongReading, GoingDownComesToWhatIsMissing) {
    frame({});
    for (int i = 0; i < 4; ++i) {
        frame(wheel_at({200, 200}, -10));
    }
    EXPECT_NEAR(scroll(), 4 * 800, 1600);
    EXPECT_TRUE(view.is_whole());
}

TEST_F(LongReading, WordsAreFoundWhereverTheyAre) {
    frame({});
    document.find = "beigas";
    frame({});
    EXPECT_EQ(selected(), "beigas");
    EXPECT_GT(scroll(), list().size.height - 1000);
}

TEST_F(LongReading, TheFocusStaysOnALinkInAnotherWidth) {
    frame({});
    finish();
    frame({});
    frame(pressed(Tab));
    ASSERT_EQ(head.ui.focus(), "doc.link.0");
    frame(pressed(Home));
    head.window.width = 500;
    frame({});
    EXPECT_EQ(head.ui.focus(), "doc.link.0");
}

TEST_F(LongReading, WhatIsSelectedStaysSoInAnotherWidth) {
    frame({});
    finish();
    frame(pressed(A, {.control = true}));
    const std::string all = selected();
    head.window.width = 500;
    frame({});
    EXPECT_EQ(selected(), all);
}

TEST_F(LongReading, ThePageAheadIsLaidOutAsFarAsItsBeginning) {
    auto lesson = std::make_shared<content::Lesson>(*document.lesson);
    lesson->pages.push_back(lesson->pages.front());
    document.lesson = lesson;
    frame({});
    finish();
    Document next = document;
    next.page = 1;
    EXPECT_TRUE(view.make_ready(head.ui, next));
    EXPECT_FALSE(view.make_ready(head.ui, next));
    document = next;
    frame({});
    EXPECT_FALSE(view.is_whole());
    EXPECT_LT(view.text().paragraphs().size(), 40U);
}

}  // namespace
}  // namespace engine::ui
