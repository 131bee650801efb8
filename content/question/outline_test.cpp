#include <gtest/gtest.h>

#include "content/question/hotspot.h"

namespace content {
namespace {

constexpr auto kRectangle = Outline::Kind::Rectangle;
constexpr auto kCircle = Outline::Kind::Circle;
constexpr auto kPolygon = Outline::Kind::Polygon;

TEST(Outline, HoldsItsInsideAndItsBorder) {
    const Outline rectangle{kRectangle, {10, 20, 30, 40}};
    EXPECT_TRUE(contains(rectangle, 10, 20));
    EXPECT_TRUE(contains(rectangle, 40, 60));
    EXPECT_FALSE(contains(rectangle, 9.5, 30));
    EXPECT_FALSE(contains(rectangle, 20, 60.5));
    const Outline circle{kCircle, {50, 50, 10}};
    EXPECT_TRUE(contains(circle, 60, 50));
    EXPECT_FALSE(contains(circle, 58, 58));
    const Outline corner{kPolygon, {0, 0, 40, 0, 40, 10, 10, 10, 10, 40, 0, 40}};
    EXPECT_TRUE(contains(corner, 5, 30));
    EXPECT_TRUE(contains(corner, 30, 5));
    EXPECT_TRUE(contains(corner, 20, 0)) << "on the border";
    EXPECT_FALSE(contains(corner, 20, 20));
}

TEST(Outline, ABrokenOneHoldsNothing) {
    for (const Outline& broken :
         {Outline{kRectangle, {0, 0, 5}}, Outline{kRectangle, {0, 0, 0, 5}}, Outline{kCircle, {}},
          Outline{kPolygon, {0, 0, 9, 9}}, Outline{kPolygon, {0, 0, 9, 0, 9, 9, 0}}}) {
        EXPECT_FALSE(is_sound(broken));
        EXPECT_FALSE(contains(broken, 0, 0));
        EXPECT_EQ(bounds_of(broken).right, 0);
    }
}

TEST(Outline, KnowsItsBounds) {
    const OutlineBounds circle = bounds_of({kCircle, {50, 60, 10}});
    EXPECT_EQ(circle.left, 40);
    EXPECT_EQ(circle.bottom, 70);
    const OutlineBounds polygon = bounds_of({kPolygon, {5, 9, 40, 2, 30, 50}});
    EXPECT_EQ(polygon.left, 5);
    EXPECT_EQ(polygon.top, 2);
    EXPECT_EQ(polygon.right, 40);
    EXPECT_EQ(polygon.bottom, 50);
}

TEST(Hotspot, TheAreaOnTopIsMeant) {
    const Hotspot hotspot{.areas = {{.id = "below", .outline = {kRectangle, {0, 0, 50, 50}}},
                                    {.id = "above", .outline = {kCircle, {25, 25, 10}}}}};
    EXPECT_EQ(hotspot.area_at(25, 25)->id, "above");
    EXPECT_EQ(hotspot.area_at(5, 5)->id, "below");
    EXPECT_EQ(hotspot.area_at(60, 60), nullptr);
}

}  // namespace
}  // namespace content
