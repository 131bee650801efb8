#include "engine/ui/document_marks.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/layout/page_for_test.h"

namespace engine::ui {
namespace {

using base::Tone;
using layout::TextRange;

// Letters are 10 px wide, lines 27 px high.
class Marks : public testing::Test {
protected:
    std::vector<paint::FillRect> of(const DocumentMarks& marks, TextRange in_view) const {
        return mark_rects(page.text, marks, in_view);
    }
    std::vector<paint::FillRect> of(const DocumentMarks& marks) const {
        return of(marks, page.text.whole());
    }
    static bool has(const std::vector<paint::FillRect>& rects, Tone tone) {
        return std::ranges::find(rects, tone, &paint::FillRect::tone) != rects.end();
    }
    static base::Rect first(const std::vector<paint::FillRect>& rects, Tone tone) {
        const auto found = std::ranges::find(rects, tone, &paint::FillRect::tone);
        return found == rects.end() ? base::Rect{} : found->rect;
    }

    layout::PageForTest page{{tests::paragraph("viens divi trīs"), tests::paragraph("četri")}};
};

TEST_F(Marks, ASelectionHasABarAtEitherEnd) {
    const auto rects = of({.selected = page.range("divi")});
    ASSERT_EQ(rects.size(), 3U);
    EXPECT_EQ(rects[0].tone, Tone::Selected);
    EXPECT_EQ(rects[0].rect, (base::Rect{60, 0, 40, 27}));
    EXPECT_EQ(rects[1].tone, Tone::Accent);
    EXPECT_EQ(rects[1].rect, (base::Rect{59, 0, 2, 27}));
    EXPECT_EQ(rects[2].rect, (base::Rect{99, 0, 2, 27}));
}

TEST_F(Marks, AFoundWordHasAFrameAndTheOneComeToAStrongerOne) {
    const std::vector<TextRange> found{page.range("viens"), page.range("divi")};
    const auto rects = of({.found = found, .selected = found[1]});
    EXPECT_EQ(first(rects, Tone::Amber), (base::Rect{0, 1, 50, 25}));
    EXPECT_EQ(first(rects, Tone::Found), (base::Rect{1, 2, 48, 23}));
    const base::Rect frame = first(rects, Tone::Ink);
    const base::Rect inner = first(rects, Tone::FoundHere);
    EXPECT_EQ(frame, (base::Rect{60, 0, 40, 27}));
    EXPECT_EQ(inner, frame.inset(2));
    EXPECT_FALSE(has(rects, Tone::Selected));
}

TEST_F(Marks, AHighlightIsTheLowestAndHasItsOwnColours) {
    const std::vector<TextHighlight> highlights{
        {.range = page.range("viens"), .ground = Tone::TintGreen, .line = Tone::Accent}};
    const std::vector<TextRange> found{page.range("viens")};
    const auto rects = of({.highlights = highlights, .found = found, .selected = {}});
    ASSERT_EQ(rects.size(), 4U);
    EXPECT_EQ(rects[0].tone, Tone::TintGreen);
    EXPECT_EQ(rects[1].tone, Tone::Accent);
    EXPECT_EQ(rects[2].tone, Tone::Amber);
    EXPECT_EQ(rects[3].tone, Tone::Found);
}

TEST_F(Marks, OnlyWhatIsInViewIsDrawn) {
    const std::vector<TextRange> found{page.range("viens"), page.range("četri")};
    const auto rects = of({.found = found, .selected = page.text.whole()}, page.range("četri"));
    EXPECT_EQ(std::ranges::count(rects, Tone::Found, &paint::FillRect::tone), 1);
    EXPECT_EQ(std::ranges::count(rects, Tone::Selected, &paint::FillRect::tone), 1);
    EXPECT_EQ(std::ranges::count(rects, Tone::Accent, &paint::FillRect::tone), 1);
}

TEST_F(Marks, OfNothingAreNone) {
    EXPECT_TRUE(of({}).empty());
    const layout::PageForTest empty({});
    EXPECT_TRUE(mark_rects(empty.text, {.selected = {0, 5}}, {0, 5}).empty());
}

}  // namespace
}  // namespace engine::ui
