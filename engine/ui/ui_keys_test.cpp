// What the keyboard does: focus, groups, activation, the main button.
#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"
#include "engine/ui/text_field.h"
#include "engine/ui/widgets.h"

namespace engine::ui {
namespace {

using enum render::Key;
constexpr render::Mods kShift{.shift = true};

class Focus : public testing::Test {
protected:
    /// One frame of `controls` below each other; returns the id of the one that was used.
    std::string frame(const Events& events) {
        used.clear();
        head.frame(events, [this] {
            base::Rect area{0, 0, 200, 600};
            for (const Control& control : controls) {
                if (head.ui.interact(control, base::cut_top(area, 40)).activated) {
                    used = control.id;
                }
            }
        });
        return used;
    }
    std::string focus_after(render::Key key, render::Mods mods = {}) {
        frame(pressed(key, mods));
        return head.ui.focus();
    }

    HeadlessUi head;
    std::string used;
    std::vector<Control> controls{{.id = "a", .name = "A"},
                                  {.id = "b", .name = "B"},
                                  {.id = "off", .name = "Off", .enabled = false},
                                  {.id = "mouse", .name = "Mouse", .focusable = false},
                                  {.id = "c", .name = "C"}};
};

TEST_F(Focus, TabVisitsEverythingEnabledInOrderAndWraps) {
    frame({});
    for (const char* id : {"a", "b", "c", "a"}) {
        EXPECT_EQ(focus_after(Tab), id);
    }
}

TEST_F(Focus, ShiftTabGoesBackAndWraps) {
    frame({});
    for (const char* id : {"c", "b", "a", "c"}) {
        EXPECT_EQ(focus_after(Tab, kShift), id);
    }
}

TEST_F(Focus, MayBeGivenToWhatAppearsWithTheNextFrame) {
    frame({});
    head.build({}, [this] { head.ui.focus_on("later"); });
    controls.push_back({.id = "later", .name = "Later"});
    frame({});
    EXPECT_EQ(head.ui.focus(), "later");
    head.ui.drop_focus();
    EXPECT_EQ(head.ui.focus(), "");
}

TEST_F(Focus, StaysNowhereWhenNothingTakesIt) {
    controls = {{.id = "off", .enabled = false}};
    frame({});
    EXPECT_EQ(focus_after(Tab), "");
}

TEST_F(Focus, IsGoneWithItsItem) {
    frame({});
    focus_after(Tab);
    controls.erase(controls.begin());
    frame({});
    EXPECT_EQ(head.ui.focus(), "");
    EXPECT_EQ(focus_after(Tab), "b");
}

TEST_F(Focus, TabGoesOnFromWhereTheMouseClicked) {
    frame({});
    frame(click_at({10, 50}));
    ASSERT_EQ(head.ui.focus(), "b");
    EXPECT_EQ(focus_after(Tab), "c");
}

TEST_F(Focus, SpaceAndEnterUseTheItemThatTheKeyboardFocused) {
    frame({});
    focus_after(Tab);
    EXPECT_EQ(frame(pressed(Space)), "a");
    EXPECT_EQ(frame(pressed(Enter)), "a");
}

TEST_F(Focus, SpaceAndEnterLeaveAnItemAloneThatTheMouseFocused) {
    frame({});
    frame(click_at({10, 50}));
    ASSERT_EQ(head.ui.focus(), "b");
    EXPECT_EQ(frame(pressed(Space)), "");
    EXPECT_EQ(frame(pressed(Enter)), "");
}

TEST_F(Focus, EnterPassesByAnItemThatLeavesItToTheScreen) {
    controls = {{.id = "option", .enter_acts = false}};
    frame({});
    focus_after(Tab);
    EXPECT_EQ(frame(pressed(Enter)), "");
    EXPECT_EQ(frame(pressed(Space)), "option");
}

TEST_F(Focus, ArrowsMoveInsideAGroupAndStopAtItsEnds) {
    controls = {{.id = "before"},
                {.id = "x", .group = "g"},
                {.id = "off", .enabled = false, .group = "g"},
                {.id = "y", .group = "g"},
                {.id = "after"}};
    frame({});
    focus_after(Tab);
    EXPECT_EQ(focus_after(Down), "before");  // no group: arrows belong to the screen
    ASSERT_EQ(focus_after(Tab), "x");
    EXPECT_EQ(focus_after(Up), "x");
    EXPECT_EQ(focus_after(Down), "y");
    EXPECT_EQ(focus_after(Right), "y");
    EXPECT_EQ(focus_after(Left), "x");
    EXPECT_EQ(focus_after(Tab), "y");
    EXPECT_EQ(focus_after(Tab), "after");
}

TEST_F(Focus, EnteringAScreenTwiceChangesNothing) {
    EXPECT_TRUE(head.ui.entered("one"));
    frame({});
    focus_after(Tab);
    EXPECT_FALSE(head.ui.entered("one"));
    EXPECT_EQ(head.ui.focus(), "a");
    EXPECT_TRUE(head.ui.entered("two"));
    EXPECT_EQ(head.ui.focus(), "");
}

/// A field, a secondary and a primary button.
class Form : public testing::Test {
protected:
    std::string frame(const Events& events) {
        used.clear();
        head.frame(events, [this] {
            head.ui.entered(screen);
            text = text_field(head.ui, {.id = "field", .label = "Vārds"}, {0, 0, 300, 100});
            used += button(head.ui, {.id = "no", .label = "Nē"}, {0, 120, 100, 48}) ? "no" : "";
            used += button(head.ui,
                           {.id = "yes",
                            .label = "Jā",
                            .look = Button::Look::Primary,
                            .enabled = can_confirm},
                           {120, 120, 100, 48})
                        ? "yes"
                        : "";
            letter |= head.ui.key(B);
        });
        return used;
    }

    HeadlessUi head;
    std::string screen = "form";
    std::string used;
    std::string text;
    bool can_confirm = true;
    bool letter = false;
};

TEST_F(Form, EnterPressesThePrimaryButton) {
    EXPECT_EQ(frame(pressed(Enter)), "yes");
    EXPECT_EQ(frame(pressed(Enter, {.control = true})), "");
}

TEST_F(Form, EnterWhileTypingPressesThePrimaryButton) {
    frame({});
    frame(pressed(Tab));
    ASSERT_EQ(head.ui.focus(), "field");
    EXPECT_EQ(frame(pressed(Enter)), "yes");
}

TEST_F(Form, EnterBelongsToTheFocusedButton) {
    frame({});
    frame(pressed(Tab));
    frame(pressed(Tab));
    ASSERT_EQ(head.ui.focus(), "no");
    EXPECT_EQ(frame(pressed(Enter)), "no");
}

TEST_F(Form, EnterDoesNotPressADisabledPrimaryButton) {
    can_confirm = false;
    EXPECT_EQ(frame(pressed(Enter)), "");
}

TEST_F(Form, LettersBelongToTheFieldWhileItHasTheFocus) {
    frame({});
    frame(pressed(Tab));
    Events events = pressed(B);
    for (const auto& event : typed("b")) {
        events.push_back(event);
    }
    frame(events);
    EXPECT_FALSE(letter);
    EXPECT_EQ(text, "b");
    frame(pressed(Tab));
    frame(events);
    EXPECT_TRUE(letter);
    EXPECT_EQ(text, "b");
}

TEST_F(Form, UpAndDownBelongToTheScreenWhileOneLineIsTyped) {
    frame({});
    frame(pressed(Tab));
    bool down = false;
    head.frame(pressed(Down), [&] {
        text_field(head.ui, {.id = "field", .label = "Vārds"}, {0, 0, 300, 100});
        down |= head.ui.key(Down);
    });
    EXPECT_TRUE(down);
}

TEST_F(Form, ASheetIsOpenedOnceEachTimeItAppears) {
    const auto opened = [this](bool shown) {
        bool first = false;
        head.frame({}, [&] { first = shown && head.ui.opened("sheet"); });
        return first;
    };
    EXPECT_TRUE(opened(true));
    EXPECT_FALSE(opened(true));
    EXPECT_FALSE(opened(false));
    EXPECT_TRUE(opened(true));
}

TEST_F(Form, TypedTextIsGoneOnAnotherScreen) {
    frame({});
    frame(click_at({50, 50}));
    frame(typed("Anna"));
    ASSERT_EQ(text, "Anna");
    screen = "another";
    frame({});
    EXPECT_EQ(text, "");
}

TEST(Typing, IsTrueWhileATextFieldHasTheFocusAndLeavesF3Alone) {
    HeadlessUi head;
    bool typing = false;
    bool f3 = false;
    const auto draw = [&] {
        typing = head.ui.typing();
        f3 = head.ui.key(F3);
        text_field(head.ui, {.id = "field", .prompt = "F", .small = true}, {0, 0, 200, 60});
    };
    head.frame({}, draw);
    EXPECT_FALSE(typing);
    head.frame(pressed(Tab), draw);
    head.frame(pressed(F3), draw);
    EXPECT_TRUE(typing);
    EXPECT_TRUE(f3);
    EXPECT_EQ(head.find("field")->rect.height, kSmallButtonHeight);
}

}  // namespace
}  // namespace engine::ui
