// What the pointer does: clicks, hovering, areas that scroll or are covered.
#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

constexpr base::Rect kButton{100, 100, 80, 40};
constexpr base::Point kInside{120, 120};
constexpr base::Point kOutside{300, 300};

class OneButton : public testing::Test {
protected:
    bool frame(const Events& events) {
        head.frame(events, [this] {
            last = head.ui.interact({.id = "a", .name = "A", .enabled = enabled}, kButton);
            activated |= last.activated;
        });
        return std::exchange(activated, false);
    }

    HeadlessUi head;
    Interaction last;
    bool enabled = true;
    bool activated = false;
};

TEST_F(OneButton, IsPressedByPressAndReleaseInside) {
    EXPECT_FALSE(frame(press_at(kInside)));
    EXPECT_TRUE(last.pressed);
    EXPECT_TRUE(frame(release_at(kInside)));
    EXPECT_FALSE(frame({}));
}

TEST_F(OneButton, IsPressedWhenBothComeInOneFrame) {
    EXPECT_TRUE(frame(click_at(kInside)));
    EXPECT_FALSE(frame({}));
}

/// On a slow computer the end of one click and the beginning of the next come in one frame.
TEST_F(OneButton, IsPressedByAPressBehindTheReleaseBefore) {
    EXPECT_FALSE(frame(press_at(kInside)));
    EXPECT_TRUE(
        frame({render::ButtonReleased{.button = render::PointerButton::Left, .at = kInside},
               render::ButtonPressed{.button = render::PointerButton::Left, .at = kInside}}));
    EXPECT_TRUE(frame(release_at(kInside)));
    EXPECT_FALSE(frame(release_at(kInside)));
}

TEST_F(OneButton, IsNotPressedByAReleaseOutside) {
    EXPECT_FALSE(frame(press_at(kInside)));
    EXPECT_FALSE(frame(release_at(kOutside)));
    EXPECT_FALSE(frame(release_at(kInside)));
}

TEST_F(OneButton, IsNotPressedByAPressThatBeganOutside) {
    EXPECT_FALSE(frame(press_at(kOutside)));
    EXPECT_FALSE(frame(release_at(kInside)));
}

TEST_F(OneButton, IsNotPressedByAnotherMouseButton) {
    EXPECT_FALSE(
        frame({render::ButtonPressed{.button = render::PointerButton::Right, .at = kInside},
               render::ButtonReleased{.button = render::PointerButton::Right, .at = kInside}}));
}

TEST_F(OneButton, IsHoveredWhereThePointerIsAfterAChangeOfSize) {
    frame({render::PointerMoved{.at = kInside}});
    EXPECT_TRUE(last.hovered);
    head.zoom = 2;  // the button moves away; the pointer stays where it is on the screen
    frame({});
    EXPECT_FALSE(last.hovered);
    head.zoom = 1;
    frame({});
    EXPECT_TRUE(last.hovered);
}

TEST_F(OneButton, IsNotPressedWhileDisabled) {
    enabled = false;
    EXPECT_FALSE(frame(click_at(kInside)));
    EXPECT_FALSE(last.hovered);
    EXPECT_EQ(head.ui.focus(), "");
}

TEST_F(OneButton, ItsRightAndLowerEdgesBelongToItsNeighbour) {
    EXPECT_TRUE(frame(click_at({100, 100})));
    EXPECT_FALSE(frame(click_at({180, 120})));
    EXPECT_FALSE(frame(click_at({120, 140})));
}

TEST_F(OneButton, PositionsAreDividedByTheZoom) {
    head.zoom = 2;
    EXPECT_FALSE(frame(click_at(kInside)));
    EXPECT_TRUE(frame(click_at({240, 240})));
}

TEST_F(OneButton, ShowsAHandUntilThePointerLeaves) {
    frame({render::PointerMoved{.at = kInside}});
    EXPECT_TRUE(last.hovered);
    EXPECT_EQ(head.ui.frame().cursor, Cursor::Hand);
    frame({render::PointerLeft{}});
    EXPECT_FALSE(last.hovered);
    EXPECT_EQ(head.ui.frame().cursor, Cursor::Arrow);
}

TEST_F(OneButton, AClickFocusesWithoutARing) {
    frame(click_at(kInside));
    EXPECT_TRUE(last.focused);
    EXPECT_FALSE(last.ring);
}

TEST(ButtonEvents, ComeInOrderInLayoutPxAndNotFromBehindACover) {
    HeadlessUi head;
    head.zoom = 2;
    std::size_t behind = 0;
    std::vector<render::InputEvent> events;
    head.frame(click_at({100, 60}), [&] {
        events.assign(head.ui.button_events().begin(), head.ui.button_events().end());
        head.ui.set_covered(true);
        behind = head.ui.button_events().size();
        EXPECT_FALSE(head.ui.hovers({0, 0, 400, 300}));
        head.ui.set_covered(false);
        EXPECT_TRUE(head.ui.hovers({0, 0, 400, 300}));
    });
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(std::get<render::ButtonPressed>(events[0]).at, (base::Point{50, 30}));
    EXPECT_EQ(std::get<render::ButtonReleased>(events[1]).at, (base::Point{50, 30}));
    EXPECT_EQ(behind, 0U);
}

TEST(Pointer, IsKnownOutsideTheWindowWhileItDrags) {
    HeadlessUi head;
    const auto nothing = [] {};
    head.frame({render::ButtonPressed{.at = {10, 10}}, render::PointerMoved{.at = {10, 700}},
                render::PointerLeft{}},
               nothing);
    EXPECT_TRUE(head.ui.left_held());
    EXPECT_EQ(head.ui.pointer(), (base::Point{10, 700}));
    head.frame(release_at({10, 700}), nothing);
    EXPECT_FALSE(head.ui.left_held());
    head.frame({render::PointerLeft{}}, nothing);
    EXPECT_EQ(head.ui.pointer(), (base::Point{-1, -1}));
}

TEST(Wake, IsTheSoonestThatIsAskedForAndOnlyOnce) {
    using std::chrono::milliseconds;
    HeadlessUi head;
    head.frame({}, [&] {
        head.ui.wake_in(milliseconds(16));
        head.ui.wake_in(milliseconds(500));
    });
    EXPECT_EQ(head.ui.frame().wake, milliseconds(16));
    head.frame({}, [] {});
    EXPECT_FALSE(head.ui.frame().wake);
}

TEST(Covered, NothingCanBeTouchedFoundOrTypedInto) {
    HeadlessUi head;
    bool acted = false;
    bool key = false;
    float wheel = 0;
    const auto draw = [&] {
        head.ui.set_covered(true);
        acted |= head.ui.interact({.id = "a", .name = "A"}, kButton).activated;
        const Interaction field =
            head.ui.interact({.id = "field", .name = "F", .takes_text = true}, {0, 200, 80, 40});
        acted |= field.focused || field.pressed_at.has_value();
        head.ui.say({.id = "words", .role = Role::Text, .name = "words"});
        key |= head.ui.key(render::Key::A) || head.ui.default_key();
        wheel += head.ui.take_wheel({0, 0, 800, 600});
    };
    head.ui.focus_on("field");
    Events events = click_at(kInside);
    for (const Events& more : {click_at({10, 210}), typed("a"), pressed(render::Key::A),
                               pressed(render::Key::Enter), wheel_at(kInside, 1)}) {
        events.insert(events.end(), more.begin(), more.end());
    }
    head.frame(events, draw);
    EXPECT_FALSE(acted);
    EXPECT_FALSE(key);
    EXPECT_EQ(wheel, 0);
    EXPECT_TRUE(head.ui.frame().items.empty());
    EXPECT_EQ(head.ui.focus(), "");
}

/// Ten buttons of 60 px in a viewport of 200 px, from (0,100).
class Scrolling : public testing::Test {
protected:
    void frame(const Events& events) {
        head.frame(events, [this] {
            head.ui.entered(screen);
            base::Rect area = head.ui.begin_scroll("area", {0, 100, 400, 200});
            top = area.y;
            for (int i = 0; i < 10; ++i) {
                const std::string id = "b" + std::to_string(i);
                if (head.ui.interact({.id = id, .name = id}, base::cut_top(area, 60)).activated) {
                    pressed_id = id;
                }
            }
            head.ui.end_scroll(area.y);
        });
    }
    float scrolled() const { return 100 - top; }

    HeadlessUi head;
    std::string screen = "screen";
    std::string pressed_id;
    float top = 0;
};

constexpr base::Point kView{50, 150};

TEST_F(Scrolling, TheWheelMovesAndStopsAtBothEnds) {
    frame({});
    EXPECT_EQ(scrolled(), 0);
    frame(wheel_at(kView, 1));
    EXPECT_EQ(scrolled(), 0);
    frame(wheel_at(kView, -1));
    EXPECT_EQ(scrolled(), 60);
    frame(wheel_at(kView, -100));
    EXPECT_EQ(scrolled(), 400);
}

TEST_F(Scrolling, TheWheelElsewhereOrWithControlMovesNothing) {
    frame(wheel_at({50, 50}, -1));
    EXPECT_EQ(scrolled(), 0);
    frame({render::Wheel{.dy = -1, .at = kView, .mods = {.control = true}}});
    EXPECT_EQ(scrolled(), 0);
}

TEST_F(Scrolling, PageKeysArrowsHomeAndEndMove) {
    frame(pressed(render::Key::PageDown));
    EXPECT_EQ(scrolled(), 180);
    frame(pressed(render::Key::Down));
    EXPECT_EQ(scrolled(), 240);
    frame(pressed(render::Key::Up));
    frame(pressed(render::Key::PageUp));
    EXPECT_EQ(scrolled(), 0);
    frame(pressed(render::Key::End));
    EXPECT_EQ(scrolled(), 400);
    frame(pressed(render::Key::Home));
    EXPECT_EQ(scrolled(), 0);
}

TEST_F(Scrolling, FocusComesIntoView) {
    frame({});
    for (int i = 0; i < 5; ++i) {
        frame(pressed(render::Key::Tab));
    }
    ASSERT_EQ(head.ui.focus(), "b4");
    EXPECT_FALSE(head.find("b4")->offscreen);
    EXPECT_LE(head.find("b4")->rect.bottom(), 300 - 12);  // with room for its ring
    frame(pressed(render::Key::Tab, {.shift = true}));
    frame(pressed(render::Key::Tab, {.shift = true}));
    frame(pressed(render::Key::Tab, {.shift = true}));
    ASSERT_EQ(head.ui.focus(), "b1");
    EXPECT_GE(head.find("b1")->rect.y, 100 + 12);
}

TEST_F(Scrolling, FocusThatScrollsAsksForAnotherFrame) {
    frame({});
    head.ui.focus_on("b9");
    const auto draw = [this] {
        base::Rect area = head.ui.begin_scroll("area", {0, 100, 400, 200});
        for (int i = 0; i < 10; ++i) {
            const std::string id = "b" + std::to_string(i);
            head.ui.interact({.id = id, .name = id}, base::cut_top(area, 60));
        }
        head.ui.end_scroll(area.y);
    };
    head.build({}, draw);
    EXPECT_TRUE(head.ui.again());
    EXPECT_TRUE(head.find("b9")->offscreen);
    head.build({}, draw);
    EXPECT_FALSE(head.ui.again());
    EXPECT_FALSE(head.find("b9")->offscreen);
}

TEST_F(Scrolling, WhatIsClippedCannotBeClicked) {
    frame({});
    frame(click_at({50, 350}));  // where b4 would lie
    EXPECT_EQ(pressed_id, "");
    EXPECT_TRUE(head.find("b4")->offscreen);
    frame(wheel_at(kView, -2));
    frame(click_at({50, 90}));  // b1 lies there now, above the viewport
    EXPECT_EQ(pressed_id, "");
    frame(click_at({50, 110}));
    EXPECT_EQ(pressed_id, "b2");
}

TEST_F(Scrolling, AnItemHalfInSightIsAsLargeAsItsVisiblePart) {
    frame({});
    EXPECT_EQ(head.find("b2")->rect, (base::Rect{0, 220, 400, 60}));
    EXPECT_EQ(head.find("b3")->rect, (base::Rect{0, 280, 400, 20}));
}

TEST_F(Scrolling, AnotherScreenBeginsAtItsTop) {
    frame({});
    frame(pressed(render::Key::Tab));
    frame(wheel_at(kView, -2));
    ASSERT_NE(scrolled(), 0);
    ASSERT_EQ(head.ui.focus(), "b0");
    screen = "another";
    frame({});
    EXPECT_EQ(scrolled(), 0);
    EXPECT_EQ(head.ui.focus(), "");
}

}  // namespace
}  // namespace engine::ui
