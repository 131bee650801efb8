// Marking and copying a page's text, by mouse and by keyboard.
#include <algorithm>
#include <utility>

#include <gtest/gtest.h>

#include "engine/ui/document_text_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;
using std::chrono::milliseconds;

constexpr render::Mods kShift{.shift = true};
constexpr render::Mods kControl{.control = true};
constexpr render::Mods kShiftControl{.shift = true, .control = true};

// Mouse

TEST_F(Text, IsMarkedByADragAndShownUnderTheLetters) {
    drag(on("divi"), on("pirms"));
    EXPECT_EQ(selected(), "divi trīs\n\n");
    EXPECT_TRUE(marked(base::Tone::Selected));
    EXPECT_EQ(head.find("doc.selection")->name, "divi trīs\n\n");
    click(on("beigas"));
    EXPECT_EQ(selected(), "");
    EXPECT_FALSE(marked(base::Tone::Selected));
    EXPECT_EQ(head.find("doc.selection"), nullptr);
}

TEST_F(Text, IsMarkedWhenAllOfTheDragComesInOneFrame) {
    const base::Point from = on("divi");
    const base::Point to = on("trīs");
    frame({render::ButtonPressed{.at = from}, render::PointerMoved{.at = to},
           render::ButtonReleased{.at = to}});
    EXPECT_EQ(selected(), "divi ");
}

TEST_F(Text, TwoClicksMarkAWordAndThreeAParagraph) {
    click(on("ivi"), 2);
    EXPECT_EQ(selected(), "divi");
    click(on("ivi"), 3);
    EXPECT_EQ(selected(), "viens divi trīs");
    frame(press(on("ivi"), 2));
    move(on("rīs"));
    frame(release_at(on("rīs")));
    EXPECT_EQ(selected(), "divi trīs");
}

TEST_F(Text, AHandThatTremblesMarksNothing) {
    const base::Point at = on("divi");
    drag(at, {at.x + 3, at.y + 3});
    EXPECT_EQ(selected(), "");
}

TEST_F(Text, ShiftWithAClickMovesTheEnd) {
    click(on("divi"));
    click(on("trīs"), 1, kShift);
    EXPECT_EQ(selected(), "divi ");
    click(on("viens"), 1, kShift);
    EXPECT_EQ(selected(), "viens ");
}

TEST_F(Text, ALinkIsFollowedByAClickAndNotByADrag) {
    frame(press(on("saite")));
    EXPECT_EQ(frame(release_at(on("saite"))).link, "#x");
    EXPECT_FALSE(drag(on("saite"), on("citurieni")).link);
    EXPECT_EQ(selected(), "saite uz ");
    frame(press(on("saite"), 1, kShift));
    EXPECT_FALSE(frame(release_at(on("saite"))).link);
    frame(press(on("uz"), 2));
    EXPECT_FALSE(frame(release_at(on("uz"))).link);
    EXPECT_EQ(selected(), "uz");
    frame(pressed(Tab));
    ASSERT_EQ(head.ui.focus(), "doc.link.0");
    EXPECT_EQ(frame(pressed(Enter)).link, "#x");  // what was dragged before is forgotten
}

TEST_F(Text, ThePointerIsACaretOverTextOnly) {
    move(on("divi"));
    EXPECT_EQ(head.ui.frame().cursor, Cursor::Text);
    move(on("saite"));
    EXPECT_EQ(head.ui.frame().cursor, Cursor::Hand);
    move({400, 480});
    EXPECT_EQ(head.ui.frame().cursor, Cursor::Arrow);
}

TEST_F(Text, IsMarkedAtAnyZoomAndMagnification) {
    for (const float zoom : {1.0F, 2.0F, 4.0F}) {
        for (const float magnify : {1.0F, 2.6F}) {
            head.zoom = zoom;
            document.magnify = magnify;
            document.anchor.clear();
            document.offset = 0;
            frame({});
            drag(on("viens"), on("divi"));
            EXPECT_EQ(selected(), "viens ") << zoom << " " << magnify;
        }
    }
}

TEST_F(Text, ADragBeyondTheEdgeScrollsAsLongAsItIsHeld) {
    document.lesson = long_lesson();
    frame({});
    frame(press(on("Rindkopa 0")));
    move({200, 590});  // the area ends at 500
    ASSERT_TRUE(head.ui.frame().wake);
    float before = scroll();
    for (int i = 0; i < 5; ++i) {
        head.now.steady += milliseconds(16);
        frame({});
        EXPECT_GT(scroll(), before);
        before = scroll();
    }
    EXPECT_NE(selected().find("Rindkopa 1"), std::string::npos);
    frame(release_at({200, 590}));
    EXPECT_FALSE(head.ui.frame().wake);
    head.now.steady += milliseconds(16);
    frame({});
    EXPECT_EQ(scroll(), before);
}

TEST_F(Text, ADragIntoThePointersOwnWindowEdgeScrollsUp) {
    document.lesson = long_lesson();
    frame({});
    frame(pressed(PageDown));
    const float before = scroll();
    frame(press({200, 300}));
    move({200, 1});  // as far up as the pointer can go
    head.now.steady += milliseconds(50);
    frame({});
    EXPECT_LT(scroll(), before);
    frame({render::PointerLeft{}});
    EXPECT_NE(selected(), "");
}

TEST_F(Text, TheRightButtonAsksForAMenuAndKeepsWhatIsMarked) {
    drag(on("divi"), on("trīs"));
    const base::Point inside = on("ivi");
    frame({render::ButtonPressed{.button = render::PointerButton::Right, .at = inside}});
    EXPECT_EQ(view.menu_at(), inside);
    EXPECT_EQ(selected(), "divi ");
    view.close_menu(head.ui);
    frame({render::ButtonPressed{.button = render::PointerButton::Right, .at = on("beigas")}});
    EXPECT_TRUE(view.menu_at());
    EXPECT_EQ(selected(), "");
}

// Keyboard

TEST_F(Text, IsMarkedByTheKeyboardAlone) {
    frame(pressed(Right, kShiftControl));
    EXPECT_EQ(selected(), "Virsraksts");  // from the first line in view
    frame(pressed(Escape));
    EXPECT_EQ(selected(), "");
    click(on("viens"));
    frame(pressed(Right, kShift));
    EXPECT_EQ(selected(), "v");
    frame(pressed(Right, kShiftControl));
    EXPECT_EQ(selected(), "viens");
    frame(pressed(End, kShift));
    EXPECT_EQ(selected(), "viens divi trīs");
    frame(pressed(Down, kShift));
    EXPECT_EQ(selected().substr(0, 24), "viens divi trīs\n\npirms ");
    frame(pressed(End, kShiftControl));
    EXPECT_TRUE(selected().ends_with("beigas"));
    frame(pressed(Home, kShiftControl));
    EXPECT_EQ(selected(), "Virsraksts\n\n");
}

TEST_F(Text, IsCopied) {
    frame(pressed(A, kControl));
    frame(pressed(C, kControl));
    EXPECT_EQ(copied, "Virsraksts\n\nviens divi trīs\n\npirms saite uz citurieni pēc\n\nbeigas");
    copied.clear();
    frame(pressed(Escape));
    frame(pressed(C, kControl));
    EXPECT_EQ(copied, "");
}

TEST_F(Text, TheMovingEndComesIntoView) {
    document.lesson = long_lesson();
    frame({});
    click(on("Rindkopa 0"));
    frame(pressed(End, kShiftControl));
    EXPECT_GT(scroll(), 1000);
    frame(pressed(Home, kShiftControl));
    EXPECT_LT(scroll(), 100);
}

TEST_F(Text, TheMenuKeyAsksForAMenuAtTheEndOfWhatIsMarked) {
    frame(pressed(Menu));
    ASSERT_TRUE(view.menu_at());
    view.close_menu(head.ui);
    click(on("trīs"));
    frame(pressed(F10, kShift));
    ASSERT_TRUE(view.menu_at());
    EXPECT_NEAR(view.menu_at()->x, on("trīs").x, 2);
}

TEST_F(Text, KeysStillTurnAndScrollWhileTextIsMarked) {
    frame(pressed(A, kControl));
    EXPECT_EQ(frame(pressed(Right)).turn, +1);
    EXPECT_NE(selected(), "");
}

TEST_F(Text, StaysMarkedThroughANewLayoutAndNotOnAnotherPage) {
    drag(on("divi"), on("pirms"));
    head.zoom = 3;
    frame({});
    EXPECT_EQ(selected(), "divi trīs\n\n");
    EXPECT_TRUE(marked(base::Tone::Selected));
    document.lesson = long_lesson();
    frame({});
    EXPECT_EQ(selected(), "");
}

TEST_F(Text, HighlightsOfItsBlocksAreShown) {
    const auto anchor = view.text().paragraph_at(view.text().text().find("divi")).block;
    ASSERT_EQ(anchor, 1U);
    document.anchor.clear();
    frame({});
    frame(pressed(Down));
    const std::string key = [this] {
        tests::FixedMeasurer measurer;
        return layout::lay_out(document.lesson->pages[0], 600, {}, {}, measurer).anchors[1].key;
    }();
    document.highlights = {{.parts = {{key, 6, 10}}, .ground = base::Tone::TintGreen},
                           {.parts = {{"gone", 0, 5}}, .ground = base::Tone::TintBlue}};
    frame({});
    EXPECT_TRUE(marked(base::Tone::TintGreen));
    EXPECT_FALSE(marked(base::Tone::TintBlue));
    document.highlights.clear();
    frame({});
    EXPECT_FALSE(marked(base::Tone::TintGreen));
}

}  // namespace
}  // namespace engine::ui
