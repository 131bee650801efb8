#include "engine/ui/widgets.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

class Widgets : public testing::Test {
protected:
    HeadlessUi head{{1000, 800}};
    Ui& ui = head.ui;
};

TEST_F(Widgets, ButtonsAreHighEnoughForAFinger) {
    const base::Size large = button_size(ui, {.id = "a", .label = "Jā"});
    const base::Size small = button_size(ui, {.id = "a", .label = "Jā", .small = true});
    EXPECT_EQ(large.height, 48);
    EXPECT_EQ(small.height, 40);
    EXPECT_GE(large.width, large.height);
    EXPECT_GE(small.width, small.height);
}

TEST_F(Widgets, AButtonWithoutALabelIsASquare) {
    EXPECT_EQ(button_size(ui, {.id = "a", .label = ""}), (base::Size{48, 48}));
}

TEST_F(Widgets, ALabelTooLongForOneLineMakesTheButtonHigher) {
    const Button button{.id = "a", .label = "Atvērt nodarbību par e-adresi"};
    const base::Size one_line = button_size(ui, button);
    EXPECT_EQ(one_line.width, 29 * 10 + 48);
    const base::Size wrapped = button_size(ui, button, 200);
    EXPECT_LE(wrapped.width, 200);
    EXPECT_GT(wrapped.height, one_line.height);
}

TEST_F(Widgets, AButtonIsCalledByItsNameWhenItHasOne) {
    head.frame({}, [this] {
        button(ui, {.id = "plain", .label = "Aa"}, {0, 0, 48, 48});
        button(ui, {.id = "named", .label = "Aa", .name = "Iestatījumi"}, {60, 0, 48, 48});
    });
    EXPECT_EQ(head.find("plain")->name, "Aa");
    EXPECT_EQ(head.find("named")->name, "Iestatījumi");
}

const ButtonRow kThree{.buttons = {{.id = "one", .label = "1234567890"},
                                   {.id = "two", .label = "1234567890"},
                                   {.id = "three", .label = "1234567890"}}};
constexpr float kWide = 3 * 148 + 2 * 12;

/// In high contrast their letters are as white as those of a button that can be pressed.
TEST_F(Widgets, ADisabledButtonHasAnEdgeOfItsOwn) {
    const auto edge = [&](bool enabled) {
        head.frame({}, [&] {
            button(ui, {.id = "a", .label = "Atpakaļ", .enabled = enabled}, {0, 0, 120, 48});
        });
        base::Tone tone = base::Tone::Paper;
        for (const paint::Command& command : head.ui.frame().chrome.commands) {
            if (const auto* stroke = std::get_if<paint::StrokeRect>(&command)) {
                tone = stroke->tone;
            }
        }
        return tone;
    };
    const auto& theme = base::theme(base::ThemeName::Contrast);
    EXPECT_LT(base::contrast(theme[edge(false)], theme[base::Tone::Paper]), 5);
    EXPECT_GT(base::contrast(theme[edge(true)], theme[base::Tone::Paper]), 15);
}

TEST_F(Widgets, ARowStaysOnOneLineWhileItFits) {
    EXPECT_EQ(row_height(ui, kThree, kWide), 48);
    head.frame({}, [this] { button_row(ui, kThree, {0, 0, kWide, 48}); });
    EXPECT_EQ(head.find("one")->rect.y, head.find("three")->rect.y);
    EXPECT_EQ(head.find("three")->rect.right(), kWide);
}

TEST_F(Widgets, ARowWrapsWhenItDoesNotFit) {
    EXPECT_EQ(row_height(ui, kThree, kWide - 1), 48 + 12 + 48);
    head.frame({}, [this] { button_row(ui, kThree, {0, 0, kWide - 1, 200}); });
    EXPECT_EQ(head.find("two")->rect.y, 0);
    EXPECT_EQ(head.find("three")->rect, (base::Rect{0, 60, 148, 48}));
}

TEST_F(Widgets, ARowIsNeverWiderThanItsArea) {
    head.frame({}, [this] { button_row(ui, kThree, {10, 0, 100, 400}); });
    for (const Item& item : ui.frame().items) {
        EXPECT_EQ(item.rect.x, 10) << item.id;
        EXPECT_LE(item.rect.right(), 110) << item.id;
    }
    EXPECT_EQ(row_height(ui, kThree, 100), head.find("three")->rect.bottom());
}

TEST_F(Widgets, ARowFromTheRightEndsAtTheRight) {
    ButtonRow row = kThree;
    row.align = Align::Right;
    head.frame({}, [&] { button_row(ui, row, {0, 0, 900, 48}); });
    EXPECT_EQ(head.find("three")->rect.right(), 900);
    EXPECT_LT(head.find("one")->rect.x, head.find("two")->rect.x);
}

TEST_F(Widgets, ARowTellsWhichButtonWasPressed) {
    int pressed_index = -1;
    const auto draw = [&] {
        const int index = button_row(ui, kThree, {0, 0, kWide, 48});
        pressed_index = index >= 0 ? index : pressed_index;
    };
    head.frame({}, draw);
    EXPECT_EQ(pressed_index, -1);
    head.frame(click_at(head.middle("two")), draw);
    EXPECT_EQ(pressed_index, 1);
}

TEST_F(Widgets, AnEmptyRowTakesNoRoom) {
    EXPECT_EQ(row_height(ui, {}, 100), 0);
}

TEST_F(Widgets, APanelHoldsItsWords) {
    const Panel panel{.id = "why", .title = "Kāpēc", .words = std::string(200, 'a')};
    const float narrow = panel_height(ui, panel, 200);
    EXPECT_GT(narrow, panel_height(ui, panel, 800));
    head.frame({}, [&] { ui::panel(ui, panel, {0, 0, 200, narrow}); });
    EXPECT_EQ(head.find("why")->name, "Kāpēc");
    EXPECT_EQ(head.find("why")->value, panel.words);
}

TEST_F(Widgets, AHeadingIsAnItemAsHighAsItsText) {
    float height = 0;
    head.frame({}, [&] { height = heading(ui, "h", {5, 6, 100, 0}, "Virsraksts ar vārdiem"); });
    EXPECT_EQ(head.find("h")->role, Role::Heading);
    EXPECT_EQ(head.find("h")->name, "Virsraksts ar vārdiem");
    EXPECT_EQ(head.find("h")->rect, (base::Rect{5, 6, 100, height}));
    EXPECT_GT(height, type::heading().font.size * 2);  // it wrapped
}

TEST_F(Widgets, AProgressBarNeverLeavesItsRail) {
    const base::Rect rail{10, 10, 100, 8};
    for (const float share : {0.001F, 0.5F, 1.0F, 7.0F}) {
        head.frame({}, [&] { progress_bar(ui, rail, share); });
        const auto& commands = ui.frame().chrome.commands;
        ASSERT_EQ(commands.size(), 2U);
        const base::Rect done = std::get<paint::FillRect>(commands[1]).rect;
        EXPECT_GE(done.width, 8);
        EXPECT_LE(done.right(), rail.right());
    }
    head.frame({}, [&] { progress_bar(ui, rail, 0); });
    EXPECT_EQ(ui.frame().chrome.commands.size(), 1U);
}

}  // namespace
}  // namespace engine::ui
