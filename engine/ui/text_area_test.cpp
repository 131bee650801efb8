#include "engine/ui/text_area.h"

#include <gtest/gtest.h>

#include "engine/ui/headless_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

constexpr render::Mods kShift{.shift = true};
constexpr render::Mods kControl{.control = true};

/// A box in which 10 letters fit on a line, in a window that shows the first few lines.
class Area : public testing::Test {
protected:
    std::string frame(const Events& events) {
        head.frame(events, [&] {
            const base::Rect content = head.ui.begin_scroll("all", {0, 0, 300, 200});
            height = text_area(head.ui, area, {100, content.y + 10, 2 * 14 + 2 + 100, 2000});
            head.ui.end_scroll(content.y + 10 + height);
        });
        return text();
    }
    std::string text() { return text_of(head.ui, area).text(); }
    std::string press(render::Key key, render::Mods mods = {}) { return frame(pressed(key, mods)); }
    /// Focuses the box and writes; a bar is Enter.
    std::string write(std::string_view words) {
        frame({});
        frame(pressed(Tab));
        for (const char32_t letter : to_utf32(words)) {
            frame(letter == U'|' ? pressed(Enter) : Events{render::CharTyped{.character = letter}});
        }
        return text();
    }
    /// Puts a caret sign where the caret is.
    std::string caret() {
        std::u32string marked(text_of(head.ui, area).characters());
        marked.insert(text_of(head.ui, area).caret(), U"^");
        return to_utf8(marked);
    }

    HeadlessUi head;
    TextArea area{.id = "note", .label = "Piezīme"};
    float height = 0;
};

TEST_F(Area, EnterBeginsALineAndDoesNotLeave) {
    EXPECT_EQ(write("ā|b"), "ā\nb");
    EXPECT_EQ(head.ui.focus(), "note");
    press(Tab);
    EXPECT_EQ(press(Tab, kShift), "ā\nb");
}

TEST_F(Area, UpAndDownKeepTheColumnThroughShorterLines) {
    write("abcdef|x|uvwxyz");
    press(Left);
    press(Up);
    EXPECT_EQ(caret(), "abcdef\nx^\nuvwxyz");
    press(Up);
    EXPECT_EQ(caret(), "abcde^f\nx\nuvwxyz");
    press(Up);
    EXPECT_EQ(caret(), "^abcdef\nx\nuvwxyz");
    press(Down);
    press(Down);
    EXPECT_EQ(caret(), "abcdef\nx\nuvwxy^z");
    press(Down);
    EXPECT_EQ(caret(), "abcdef\nx\nuvwxyz^");
}

TEST_F(Area, HomeAndEndGoByWhatIsSeen) {
    write("viens divi trīs");  // wrapped before the last word
    press(Home);
    EXPECT_EQ(caret(), "viens divi ^trīs");
    press(Up);
    press(End);
    EXPECT_EQ(caret(), "viens divi^ trīs");
    press(Home);
    EXPECT_EQ(caret(), "^viens divi trīs");
    press(End, kControl);
    EXPECT_EQ(caret(), "viens divi trīs^");
    press(Home, kControl);
    EXPECT_EQ(caret(), "^viens divi trīs");
}

TEST_F(Area, ShiftSelectsAndTypingReplaces) {
    write("ab|cd");
    press(Up, kShift);
    frame(typed("x"));
    EXPECT_EQ(text(), "abx");
    press(Z, kControl);
    press(Home, kControl);
    press(End, {.shift = true, .control = true});
    press(Delete);
    EXPECT_EQ(text(), "");
}

TEST_F(Area, TheMousePlacesTheCaretAndDrags) {
    write("abcdef|uvwxyz");
    const base::Rect box = head.find("note")->rect;
    const float line = 18 * 1.4F;
    const base::Point first{box.x + 14 + 21, box.y + 14 + line / 2};
    frame(press_at(first));
    EXPECT_EQ(caret(), "ab^cdef\nuvwxyz");
    frame({render::PointerMoved{.at = {first.x + 20, first.y + line}}});
    frame(release_at({first.x + 20, first.y + line}));
    EXPECT_EQ(caret(), "abcdef\nuvwx^yz");
    frame(typed("-"));
    EXPECT_EQ(text(), "ab-yz");
    frame({render::PointerMoved{.at = first}});
    frame(typed("!"));
    EXPECT_EQ(text(), "ab-!yz");
}

TEST_F(Area, GrowsWithTheTextAndFollowsTheCaret) {
    write("a");
    const float small = height;
    write("|b|c|d|e|f|g|h|i|j");
    EXPECT_GT(height, small + 5 * 18 * 1.4F);
    const auto caret_is_seen = [this] {
        for (const paint::Command& command : head.ui.frame().chrome.commands) {
            const auto* fill = std::get_if<paint::FillRect>(&command);
            if (fill != nullptr && fill->tone == base::Tone::Ink && fill->rect.width == 2) {
                return fill->rect.y >= 0 && fill->rect.bottom() <= 200;
            }
        }
        return false;
    };
    EXPECT_TRUE(caret_is_seen());
    press(Home, kControl);
    EXPECT_TRUE(caret_is_seen());
}

TEST_F(Area, SaysItsNameAndWhatItHolds) {
    write("a|b");
    EXPECT_EQ(head.find("note")->role, Role::TextField);
    EXPECT_EQ(head.find("note")->name, "Piezīme");
    EXPECT_EQ(head.find("note")->value, "a\nb");
}

TEST_F(Area, TakesNoMoreThanItsLimit) {
    area.limit = 4;
    EXPECT_EQ(write("a|bcd"), "a\nbc");
}

TEST_F(Area, ASelectionOverALineEndIsDrawnOnBothLines) {
    write("ab||cd");
    press(Home, kControl);
    press(End, {.shift = true, .control = true});
    std::size_t parts = 0;
    for (const paint::Command& command : head.ui.frame().chrome.commands) {
        const auto* fill = std::get_if<paint::FillRect>(&command);
        parts += fill != nullptr && fill->tone == base::Tone::AccentSoft ? 1 : 0;
    }
    EXPECT_EQ(parts, 3U);
}

}  // namespace
}  // namespace engine::ui
