// The lesson's text on its screen: the menu and the find bar, by mouse and by keyboard alone.
#include <gtest/gtest.h>

#include "engine/layout/anchors.h"
#include "engine/screens/headless_for_test.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;
constexpr render::Mods kControl{.control = true};

class LessonText : public testing::Test {
protected:
    /// As the program does it: what was asked for is done before the next frame is built.
    learn::Action show(const ui::Events& events = {}) {
        learn::Action first = screen.show_once(view, events);
        bool again = adopt(first) || screen.head.ui.again();
        for (int i = 0; i < 8 && again; ++i) {
            const learn::Action action = screen.show_once(view, {});
            again = adopt(action) || screen.head.ui.again();
        }
        EXPECT_FALSE(again);
        return first;
    }
    learn::Action press(render::Key key, render::Mods mods = {}) {
        return show(ui::pressed(key, mods));
    }
    learn::Action click(const std::string& id) {
        return show(ui::click_at(screen.head.middle(id)));
    }
    const std::string& focus() const { return screen.head.ui.focus(); }
    std::string status() const {
        const ui::Item* item = screen.find("find.status");
        return item == nullptr ? "" : item->name;
    }
    void right_click(base::Point at = {640, 200}) {
        show({render::ButtonPressed{.button = render::PointerButton::Right, .at = at}});
    }
    /// In the middle of the word with a note.
    base::Point on_word() const { return screen.head.middle("lesson.page.mark.0.part1"); }

    HeadlessScreen screen;
    LessonView view = example::lesson();

private:
    bool adopt(const learn::Action& action) {
        if (const auto* find = std::get_if<learn::FindOnPage>(&action)) {
            view.document.find = find->words;
            view.find_open = true;
        } else if (is<learn::CloseFind>(action)) {
            view.document.find.clear();
            view.find_open = false;
        } else if (const auto* turn = std::get_if<learn::TurnToFound>(&action)) {
            view.document.page = turn->page;
        } else {
            return false;
        }
        return true;
    }
};

TEST_F(LessonText, TheRightButtonOpensAMenuThatCoversTheScreen) {
    show();
    right_click();
    ASSERT_NE(screen.find("lesson.menu"), nullptr);
    EXPECT_EQ(screen.find("lesson.next"), nullptr);
    EXPECT_FALSE(screen.find("menu.copy")->enabled);
    click("menu.select_all");
    EXPECT_EQ(screen.find("lesson.menu"), nullptr);
    EXPECT_NE(screen.find("lesson.next"), nullptr);
    EXPECT_TRUE(screen.document.has_selection());
}

TEST_F(LessonText, TheMenuIsOpenedUsedAndLeftByTheKeyboard) {
    show();
    press(A, kControl);
    press(Menu);
    EXPECT_EQ(focus(), "menu.copy");
    press(Down);
    EXPECT_EQ(focus(), "menu.select_all");
    EXPECT_FALSE(learn::acted(press(Escape)));  // closes the menu and nothing else
    EXPECT_EQ(screen.find("lesson.menu"), nullptr);
    EXPECT_TRUE(screen.document.has_selection());
    press(F10, {.shift = true});
    EXPECT_NE(screen.find("lesson.menu"), nullptr);
}

TEST_F(LessonText, TheMenuGivesTheFocusBack) {
    show();
    while (focus() != "lesson.page.link.0") {
        press(Tab);
    }
    press(Menu);
    press(Escape);
    EXPECT_EQ(focus(), "lesson.page.link.0");
}

TEST_F(LessonText, TheMenuLeadsBackAndForward) {
    view.can_step_back = true;
    show();
    right_click();
    EXPECT_FALSE(screen.find("menu.forward")->enabled);
    EXPECT_TRUE(is<learn::StepBack>(click("menu.back")));
    EXPECT_EQ(screen.find("lesson.menu"), nullptr);
}

TEST_F(LessonText, TheMenuHighlightsWhatIsSelected) {
    show();
    press(A, kControl);
    press(Menu);
    const auto add = as<learn::AddHighlight>(click("menu.highlight"));
    EXPECT_EQ(add.lesson, "one");
    EXPECT_EQ(add.page, "first");
    EXPECT_FALSE(add.with_note);
    ASSERT_EQ(add.passages.size(), 4U);
    EXPECT_EQ(add.passages[3].quoted, "Viss.");
    EXPECT_EQ(add.passages[3].begin, 0U);
    EXPECT_EQ(add.passages[3].end, 5U);
    EXPECT_EQ(add.passages[3].anchor,
              layout::anchor_keys(view.document.lesson->pages[0].blocks)[3]);
    EXPECT_FALSE(screen.document.has_selection());  // what is highlighted can be seen
}

TEST_F(LessonText, TheMenuWritesANoteAboutWhatIsSelected) {
    show();
    press(End, {.shift = true});
    press(Menu);
    EXPECT_TRUE(as<learn::AddHighlight>(click("menu.note")).with_note);
    press(Menu);
    EXPECT_FALSE(screen.find("menu.note")->enabled);  // nothing is selected any more
    EXPECT_FALSE(screen.find("menu.highlight")->enabled);
    EXPECT_EQ(screen.find("menu.open_note"), nullptr);
}

TEST_F(LessonText, TheMenuOverAHighlightIsAboutIt) {
    view = example::highlighted();
    show();
    right_click(on_word());
    EXPECT_EQ(screen.find("menu.highlight"), nullptr);
    EXPECT_EQ(as<learn::OpenNote>(click("menu.open_note")).mark, view.marks[0]);
    right_click(on_word());
    EXPECT_EQ(as<learn::RemoveMark>(click("menu.remove_highlight")).mark, view.marks[0]);
    right_click();
    EXPECT_EQ(screen.find("menu.open_note"), nullptr);
}

TEST_F(LessonText, AHighlightIsOpenedByAClickAndByTheKeyboard) {
    view = example::highlighted();
    show();
    EXPECT_EQ(as<learn::OpenNote>(show(ui::click_at(on_word()))).mark, view.marks[0]);
    EXPECT_EQ(as<learn::OpenNote>(click("lesson.page.mark.1")).mark, view.marks[1]);
    while (focus() != "lesson.page.mark.0") {
        press(Tab);
    }
    EXPECT_EQ(as<learn::OpenNote>(press(Enter)).mark, view.marks[0]);
    press(Menu);
    EXPECT_EQ(as<learn::RemoveMark>(click("menu.remove_highlight")).mark, view.marks[0]);
}

TEST_F(LessonText, TheMenuFindsTheSelectedWords) {
    show();
    right_click();
    EXPECT_EQ(screen.find("menu.find")->name, "Meklēt nodarbībā…");
    press(Escape);
    press(F, kControl);
    show(ui::typed("viss"));
    press(Escape);  // the found word stays selected
    press(Menu);
    EXPECT_EQ(screen.find("menu.find")->name, "Meklēt „Viss”");
    click("menu.find");
    EXPECT_EQ(focus(), "find.words");
    EXPECT_EQ(status(), "1 no 2");
}

TEST_F(LessonText, TheMenuShowsTheBeginningOfManyWords) {
    show();
    const base::Point at = screen.head.middle("lesson.page.link.0");
    show({render::ButtonPressed{.at = at, .clicks = 3}, render::ButtonReleased{.at = at}});
    press(Menu);
    EXPECT_EQ(screen.find("menu.find")->name, "Meklēt „Skatiet nākamo nodarbību…”");
}

TEST_F(LessonText, TheMenuIsGoneWhenTheScreenComesBack) {
    show();
    right_click();
    screen.show(PresentView{.document = example::document(), .position = "1 / 2"});
    show();
    EXPECT_EQ(screen.find("lesson.menu"), nullptr);
}

TEST_F(LessonText, CtrlFOpensABarThatIsTypedIntoAtOnce) {
    show();
    press(F, kControl);
    EXPECT_EQ(focus(), "find.words");
    show(ui::typed("viss"));
    EXPECT_EQ(view.document.find, "viss");
    EXPECT_EQ(status(), "1 no 2");
    EXPECT_EQ(screen.document.selected_words(), "Viss");
}

TEST_F(LessonText, EnterAndF3StepThroughTheLessonAndRound) {
    show();
    press(F, kControl);
    show(ui::typed("viss"));
    press(Enter);
    EXPECT_EQ(view.document.page, 1U);
    EXPECT_EQ(status(), "2 no 2");
    press(F3);
    EXPECT_EQ(view.document.page, 0U);
    EXPECT_EQ(status(), "1 no 2 · no sākuma");
    press(Enter, {.shift = true});
    EXPECT_EQ(view.document.page, 1U);
    EXPECT_EQ(status(), "2 no 2 · no beigām");
    press(F3, {.shift = true});
    EXPECT_EQ(status(), "1 no 2");
    EXPECT_EQ(focus(), "find.words");
}

TEST_F(LessonText, TheBarIsWorkedByThePointer) {
    show();
    press(F, kControl);
    show(ui::typed("viss"));
    click("find.next");
    EXPECT_EQ(status(), "2 no 2");
    click("find.previous");
    EXPECT_EQ(status(), "1 no 2");
    click("find.close");
    EXPECT_EQ(screen.find("find.words"), nullptr);
    EXPECT_EQ(screen.document.selected_words(), "Viss");  // the hit stays selected
}

TEST_F(LessonText, EscClosesTheBarFirst) {
    show();
    press(F, kControl);
    show(ui::typed("viss"));
    EXPECT_TRUE(is<learn::CloseFind>(press(Escape)));
    EXPECT_FALSE(learn::acted(press(Escape)));  // the selection's
    EXPECT_FALSE(screen.document.has_selection());
}

TEST_F(LessonText, TheBarOpensWithWhatIsSelectedOrWasLookedForLast) {
    show();
    press(F, kControl);
    show(ui::typed("viss"));
    press(Escape);
    press(Escape);
    press(F3);
    EXPECT_EQ(view.document.find, "viss");
    press(Escape);
    screen.document.select_all();  // several paragraphs are no words to look for
    press(F, kControl);
    EXPECT_EQ(view.document.find, "viss");
    show(ui::typed("x"));  // what was there is selected in the field, and replaced
    EXPECT_EQ(view.document.find, "x");
    EXPECT_EQ(status(), "Nav atrasts");
    EXPECT_FALSE(screen.find("find.next")->enabled);
}

TEST_F(LessonText, WordsThatASearchBringsOpenTheBarWithThem) {
    view.document.find = "otrā";
    show();
    ASSERT_NE(screen.find("find.words"), nullptr);
    EXPECT_EQ(screen.find("find.words")->value, "otrā");
    EXPECT_EQ(status(), "1 atradums");  // on the second page
}

TEST_F(LessonText, TheBarCoversNoTextAndNoButton) {
    struct Window {
        base::Size size;
        float zoom = 1;
    };
    for (const Window& window : {Window{{1280, 800}, 1}, Window{{1024, 768}, 1},
                                 Window{{1024, 768}, 2}, Window{{1280, 1024}, 4}}) {
        screen.head.window = window.size;
        screen.head.zoom = window.zoom;
        view.find_open = true;
        view.document.find = "viss";
        show();
        const base::Rect page = screen.find("lesson.page")->rect;
        EXPECT_GT(page.height, 100) << window.size.width / window.zoom;
        for (const char* id :
             {"find.words", "find.previous", "find.next", "find.close", "find.status"}) {
            const ui::Item* item = screen.find(id);
            ASSERT_NE(item, nullptr) << id;
            EXPECT_FALSE(item->rect.overlaps(page)) << id;
            for (const ui::Item& other : screen.items()) {
                const bool foot = other.id == "lesson.next" || other.id == "lesson.previous";
                EXPECT_FALSE(foot && other.rect.overlaps(item->rect)) << id << other.id;
            }
        }
    }
}

}  // namespace
}  // namespace engine::screens
