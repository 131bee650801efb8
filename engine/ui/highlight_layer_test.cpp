// Highlights on a page, as things that are seen, come to and chosen.
#include "engine/ui/highlight_layer.h"

#include "engine/layout/anchors.h"
#include "engine/ui/document_text_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

class Highlights : public Text {
protected:
    Highlights() : keys(layout::anchor_keys(document.lesson->pages[0].blocks)) {
        document.highlights = {
            {.name = "Dzeltens", .parts = {{keys[1], 6, 10}}},  // divi
            {.name = "Zaļš", .value = "doma", .parts = {{keys[3], 0, 6}}, .noted = true}};
        frame({});
    }
    bool draws(base::Tone tone, base::Rect inside) const {
        return std::ranges::any_of(head.ui.frame().chrome.commands, [&](const auto& command) {
            const auto* stroke = std::get_if<paint::StrokeRect>(&command);
            return stroke != nullptr && stroke->tone == tone && inside.overlaps(stroke->rect);
        });
    }
    void open_menu(base::Point at) {
        frame({render::ButtonPressed{.button = render::PointerButton::Right, .at = at}});
    }

    std::vector<std::string> keys;
};

TEST_F(Highlights, AClickOnTheWordsChoosesThem) {
    EXPECT_EQ(frame(click_at(on("divi"))).mark, 0U);
    EXPECT_EQ(frame(click_at(on("beigas"))).mark, 1U);
    EXPECT_FALSE(frame(click_at(on("viens"))).mark);
}

TEST_F(Highlights, ADragAcrossThemOnlyMarksText) {
    EXPECT_FALSE(drag(on("viens"), on("trīs")).mark);
    EXPECT_FALSE(drag(on("divi"), on("trīs")).mark);
    EXPECT_EQ(selected(), "divi ");
}

TEST_F(Highlights, ALinkAmongTheWordsKeepsItsClicks) {
    document.highlights = {{.name = "Zils", .parts = {{keys[2], 0, 20}}}};
    frame({});
    const DocumentEvents events = frame(click_at(on("saite")));
    EXPECT_EQ(events.link, "#x");
    EXPECT_FALSE(events.mark);
    EXPECT_EQ(frame(click_at(on("pirms"))).mark, 0U);
    frame(press_at(on("saite")));
    EXPECT_EQ(frame(release_at(on("saite"))).link, "#x");
}

TEST_F(Highlights, ANoteHasASignInTheMarginThatTheKeyboardGoesTo) {
    const Item* sign = head.find("doc.mark.1");
    ASSERT_NE(sign, nullptr);
    EXPECT_EQ(sign->name, "Zaļš");
    EXPECT_EQ(sign->value, "doma");
    EXPECT_LE(sign->rect.right(), head.ui.frame().pages.at(0).rect.x);
    EXPECT_TRUE(draws(base::Tone::Amber, sign->rect));
    EXPECT_EQ(frame(click_at(head.middle("doc.mark.1"))).mark, 1U);
    while (head.ui.focus() != "doc.mark.0") {
        frame(pressed(Tab));
    }
    EXPECT_EQ(frame(pressed(Enter)).mark, 0U);
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "doc.mark.1");
    EXPECT_EQ(frame(pressed(Space)).mark, 1U);
}

TEST_F(Highlights, WithoutANoteThereIsNoSign) {
    EXPECT_GE(head.find("doc.mark.0")->rect.x, head.ui.frame().pages.at(0).rect.x);
    document.highlights.pop_back();
    frame({});
    EXPECT_FALSE(draws(base::Tone::Amber, head.ui.screen()));
}

TEST_F(Highlights, ABookmarksNoteStandsBesideItsBlockOrThePagesTop) {
    const float words = head.find("doc.mark.1")->rect.y;
    document.highlights = {{.name = "a", .parts = {{keys[3], 0, 0}}, .noted = true},
                           {.name = "b", .parts = {{"", 0, 0}}, .noted = true},
                           {.name = "c", .parts = {{"gone", 0, 0}}, .noted = true}};
    frame({});
    EXPECT_NEAR(head.find("doc.mark.0")->rect.y, words, 3);
    EXPECT_NEAR(head.find("doc.mark.1")->rect.y, kPageTop, 1);
    EXPECT_EQ(head.find("doc.mark.2"), nullptr);
    EXPECT_EQ(frame(click_at(head.middle("doc.mark.0"))).mark, 0U);
}

TEST_F(Highlights, TheMenuKnowsWhichOneItIsOver) {
    open_menu(on("ivi"));
    EXPECT_EQ(view.menu_mark(document), 0U);
    view.close_menu(head.ui);
    open_menu(on("viens"));
    EXPECT_FALSE(view.menu_mark(document));
    view.close_menu(head.ui);
    while (head.ui.focus() != "doc.mark.1") {
        frame(pressed(Tab));
    }
    frame(pressed(Menu));
    EXPECT_EQ(view.menu_mark(document), 1U);
}

TEST_F(Highlights, OfTwoOnTheSameWordsTheUpperCounts) {
    document.highlights = {{.name = "a", .parts = {{keys[1], 0, 10}}},
                           {.name = "b", .parts = {{keys[1], 6, 10}}}};
    frame({});
    EXPECT_EQ(frame(click_at(on("ivi"))).mark, 1U);
    EXPECT_EQ(frame(click_at(on("viens"))).mark, 0U);
}

TEST_F(Highlights, WhatIsSelectedIsToldByBlocksAndWords) {
    view.select_all();
    const auto parts = view.selected_parts(document);
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_EQ(parts[1].words, "viens divi trīs");
    EXPECT_EQ(parts[1].place, (BlockPart{keys[1], 0, 16}));
    view.forget_selection();
    EXPECT_TRUE(view.selected_parts(document).empty());
}

}  // namespace
}  // namespace engine::ui
