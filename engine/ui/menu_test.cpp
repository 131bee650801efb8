#include "engine/ui/menu.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

class OpenMenu : public testing::Test {
protected:
    MenuAnswer frame(const Events& events) {
        MenuAnswer first;
        head.frame(events, [&] {
            const MenuAnswer answer = menu(head.ui, sheet);
            first = first.closed ? first : answer;
        });
        return first;
    }
    base::Rect rect() const { return head.find("menu")->rect; }

    HeadlessUi head;
    ui::Menu sheet{.id = "menu",
                   .name = "Izvēlne",
                   .at = {300, 200},
                   .entries = {{.id = "off", .label = "Kopēt", .keys = "Ctrl+C", .enabled = false},
                               {.id = "all", .label = "Iezīmēt visu", .keys = "Ctrl+A"},
                               {.id = "find", .label = "Meklēt", .keys = "Ctrl+F"}}};
};

TEST_F(OpenMenu, StandsBesideThePointerAndInsideTheWindow) {
    frame({});
    EXPECT_EQ(rect().x, 300);
    EXPECT_EQ(rect().y, 200);
    sheet.at = {790, 590};
    frame({});
    EXPECT_EQ(rect().right(), 790);
    EXPECT_EQ(rect().bottom(), 590);
    head.window = {320, 100};
    sheet.at = {5, 50};
    frame({});
    EXPECT_GE(rect().y, 0);
    EXPECT_LE(rect().bottom(), 100);
    EXPECT_LE(rect().right(), 320);
}

TEST_F(OpenMenu, IsWorkedByTheKeyboardAlone) {
    frame({});
    EXPECT_EQ(head.ui.focus(), "all");  // the first that can be chosen
    frame(pressed(Down));
    EXPECT_EQ(head.ui.focus(), "find");
    frame(pressed(Up));
    EXPECT_EQ(head.ui.focus(), "all");
    frame(pressed(Tab));
    EXPECT_EQ(head.ui.focus(), "find");
    const MenuAnswer answer = frame(pressed(Enter));
    EXPECT_EQ(answer.chosen, "find");
    EXPECT_TRUE(answer.closed);
}

TEST_F(OpenMenu, IsWorkedByThePointer) {
    frame({});
    EXPECT_EQ(frame(click_at(head.middle("all"))).chosen, "all");
    EXPECT_FALSE(frame(click_at(head.middle("off"))).closed);
}

TEST_F(OpenMenu, IsPutAwayByEscAndByAPressBesideIt) {
    frame({});
    MenuAnswer answer = frame(pressed(Escape));
    EXPECT_TRUE(answer.closed);
    EXPECT_EQ(answer.chosen, "");
    answer = frame(press_at({20, 20}));
    EXPECT_TRUE(answer.closed);
    EXPECT_EQ(answer.chosen, "");
}

TEST_F(OpenMenu, SaysItsKeysAndWhatCannotBeDone) {
    frame({});
    EXPECT_EQ(head.find("all")->value, "Ctrl+A");
    EXPECT_FALSE(head.find("off")->enabled);
    EXPECT_EQ(head.find("menu")->name, "Izvēlne");
}

}  // namespace
}  // namespace engine::ui
