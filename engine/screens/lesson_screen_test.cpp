#include "engine/screens/lesson_screen.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/present_screen.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(LessonScreen, EnterAndTheButtonsTurnThePage) {
    HeadlessScreen screen;
    const LessonView view = example::lesson();
    EXPECT_EQ(as<learn::TurnPage>(screen.press(view, Enter)).by, +1);
    EXPECT_EQ(as<learn::TurnPage>(screen.click(view, "lesson.next")).by, +1);
    EXPECT_EQ(as<learn::TurnPage>(screen.click(view, "lesson.previous")).by, -1);
    EXPECT_EQ(as<learn::TurnPage>(screen.press(view, Right)).by, +1);
    EXPECT_EQ(as<learn::TurnPage>(screen.press(view, Left)).by, -1);
    EXPECT_EQ(screen.find("lesson.next")->name, "Nākamā nodarbība");
}

TEST(LessonScreen, TheVeryFirstPageHasNoPreviousOne) {
    HeadlessScreen screen;
    LessonView view = example::lesson();
    view.has_previous = false;
    EXPECT_FALSE(learn::acted(screen.click(view, "lesson.previous")));
}

TEST(LessonScreen, TheListLeadsToLessonsAndTheQuiz) {
    HeadlessScreen screen;
    const LessonView view = example::lesson();
    EXPECT_EQ(as<learn::OpenLesson>(screen.click(view, "lesson.list.two")).lesson, "two");
    EXPECT_EQ(as<learn::OpenQuiz>(screen.click(view, "lesson.list.quiz")).quiz, "quiz");
    EXPECT_EQ(screen.find("lesson.list.one")->value, "iesākta");
    EXPECT_TRUE(screen.find("lesson.list.one")->selected);
}

TEST(LessonScreen, InANarrowWindowTheListIsFolded) {
    HeadlessScreen screen({800, 600});
    LessonView view = example::lesson();
    EXPECT_TRUE(as<learn::ShowContents>(screen.click(view, "lesson.contents")).open);
    EXPECT_EQ(screen.find("lesson.list.one"), nullptr);
    EXPECT_NE(screen.find("lesson.page"), nullptr);
    view.contents_open = true;
    EXPECT_FALSE(as<learn::ShowContents>(screen.click(view, "lesson.contents")).open);
    EXPECT_NE(screen.find("lesson.list.one"), nullptr);
    EXPECT_EQ(screen.find("lesson.page"), nullptr);
}

TEST(LessonScreen, DisclosuresAndPicturesAreAskedFor) {
    HeadlessScreen screen;
    LessonView view = example::lesson();
    auto lesson = std::make_shared<content::Lesson>();
    lesson->pages = {
        tests::page({tests::block(content::Disclosure{.title = "Kāpēc?",
                                                      .children = {tests::paragraph("Tāpēc.")}}),
                     tests::block(content::Picture{"img/x.png", "Poga", "Paraksts", 100, 50})})};
    view.document.lesson = lesson;
    view.document.page = 0;
    view.document.unfolded.everything = false;
    view.document.enlarge = "palielināt";
    EXPECT_EQ(as<learn::ToggleDisclosure>(screen.click(view, "lesson.page.more.0")).disclosure, 0U);
    const auto picture = as<learn::EnlargePicture>(screen.click(view, "lesson.page.picture.0"));
    EXPECT_EQ(picture.path, "img/x.png");
    EXPECT_EQ(picture.alt, "Poga");
    EXPECT_EQ(picture.caption, "Paraksts");
    EXPECT_EQ(picture.width_px, 100);
}

TEST(LessonScreen, ALinkIsFollowedAsItWasWritten) {
    HeadlessScreen screen;
    const LessonView view = example::lesson();
    EXPECT_EQ(as<learn::FollowLink>(screen.click(view, "lesson.page.link.0")).target, "two");
    EXPECT_EQ(as<learn::FollowLink>(screen.click(view, "lesson.page.link.1")).target,
              "https://latvija.gov.lv");
}

TEST(LessonScreen, ThePagesEndIsReported) {
    HeadlessScreen screen;
    LessonView view = example::lesson();
    view.document.end_was_seen = false;
    EXPECT_TRUE(as<learn::MoveView>(screen.show(view)).end_seen);
}

TEST(LessonScreen, CtrlPAndAButtonLeadToPaper) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::AskHandout>(screen.press(example::lesson(), P, {.control = true})));
    EXPECT_FALSE(learn::acted(screen.press(example::lesson(), P)));
    EXPECT_TRUE(is<learn::AskHandout>(screen.click(example::lesson(), "lesson.handout")));
}

LessonView of_forty_lessons() {
    LessonView view = example::lesson();
    for (int i = 0; i < 40; ++i) {
        LessonRow row = view.lessons.front();
        row.id = "more" + std::to_string(i);
        view.lessons.push_back(row);
    }
    return view;
}

TEST(LessonScreen, TheButtonForPaperStaysInSightBelowALongList) {
    LessonView view = of_forty_lessons();
    for (const base::Size window : {base::Size{1280, 800}, base::Size{640, 400}}) {
        HeadlessScreen screen(window);
        view.contents_open = window.width < kWideScreen;
        screen.show(view);
        EXPECT_FALSE(screen.find("lesson.handout")->offscreen) << window.width;
        EXPECT_LE(screen.find("lesson.handout")->rect.bottom(), window.height);
        EXPECT_TRUE(screen.find("lesson.list.more39")->offscreen);
    }
    HeadlessScreen lowest({320, 200});
    lowest.show(view);
    EXPECT_TRUE(lowest.find("lesson.handout")->offscreen) << "the list needs the room";
}

TEST(LessonScreen, AnUnfoldedListShowsTheCurrentHeadingOnceEachTime) {
    HeadlessScreen screen({800, 600});
    LessonView view = of_forty_lessons();
    for (LessonRow& row : view.lessons) {
        row.current = false;
    }
    view.lessons.back().current = true;
    const auto current_hidden = [&] { return screen.find("lesson.heading.0.0")->offscreen; };
    for (int time = 0; time < 2; ++time) {
        view.contents_open = false;
        screen.show(view);
        view.contents_open = true;
        screen.show(view);
        EXPECT_FALSE(current_hidden()) << time;
        screen.show(view, ui::wheel_at({400, 300}, 100));
        EXPECT_TRUE(current_hidden()) << time;
    }
}

TEST(LessonScreen, TheFootTellsThePageBetweenItsButtonsInEveryWindow) {
    LessonView view = example::lesson();
    view.position = "Lapa 12 no 14";
    view.short_position = "12 / 14";
    for (const auto language : {content::Language::Latvian, content::Language::English}) {
        for (const base::Size window :
             {base::Size{1280, 800}, base::Size{800, 600}, base::Size{640, 400},
              base::Size{512, 384}, base::Size{320, 256}, base::Size{320, 200}}) {
            HeadlessScreen screen(window, language);
            screen.show(view);
            const ui::Item* position = screen.find("lesson.position");
            EXPECT_EQ(position->name, view.position);
            EXPECT_GT(position->rect.x, screen.find("lesson.bookmark")->rect.right());
            EXPECT_LT(position->rect.right(), screen.find("lesson.next")->rect.x) << window.width;
        }
    }
}

TEST(LessonScreen, TheWayOnKeepsItsWordsWhenTheWayBackIsAnArrow) {
    HeadlessScreen screen({512, 384});
    LessonView view = example::lesson();
    view.next_label = "Uz uzdevumu";
    screen.show(view);
    const base::Rect back = screen.find("lesson.previous")->rect;
    const base::Rect on = screen.find("lesson.next")->rect;
    EXPECT_EQ(back.width, back.height);
    EXPECT_GT(on.width, 2 * on.height);
}

TEST(LessonScreen, LargeTextLeavesMostOfTheWindowToThePage) {
    for (const auto& [window, least] : {std::pair{base::Size{640, 400}, 300.0F},
                                        {base::Size{512, 384}, 280.0F},
                                        {base::Size{320, 200}, 100.0F}}) {
        HeadlessScreen screen(window);
        screen.show(example::lesson());
        const float top = screen.find("bar.home")->rect.bottom();
        EXPECT_GE(screen.find("lesson.next")->rect.y - top, least) << window.width;
    }
}

TEST(LessonScreen, F5Presents) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::Present>(screen.press(example::lesson(), F5)));
}

TEST(LessonScreen, TheBookmarkIsToggledByButtonAndKeyAndTellsItsStateInWords) {
    HeadlessScreen screen;
    LessonView view = example::lesson();
    EXPECT_TRUE(is<learn::ToggleBookmark>(screen.click(view, "lesson.bookmark")));
    EXPECT_TRUE(is<learn::ToggleBookmark>(screen.press(view, D, {.control = true})));
    EXPECT_FALSE(learn::acted(screen.press(view, D)));
    EXPECT_FALSE(screen.find("lesson.bookmark")->selected);
    EXPECT_EQ(screen.find("lesson.bookmark")->value, screen.words.text("lesson.not_bookmarked"));
    view.bookmarked = true;
    screen.show(view);
    EXPECT_TRUE(screen.find("lesson.bookmark")->selected);
    EXPECT_EQ(screen.find("lesson.bookmark")->value, screen.words.text("lesson.bookmarked"));
}

TEST(LessonScreen, ArrowsInTheListMoveTheFocusAndDoNotTurn) {
    HeadlessScreen screen;
    const LessonView view = example::lesson();
    screen.show(view);
    while (screen.head.ui.focus() != "lesson.list.one") {
        screen.show(view, ui::pressed(Tab));
        ASSERT_NE(screen.head.ui.focus(), "lesson.next");
    }
    // The headings of the open lesson stand between it and the next.
    for (const char* next :
         {"lesson.heading.0.0", "lesson.heading.0.2", "lesson.heading.1.0", "lesson.list.two"}) {
        EXPECT_FALSE(learn::acted(screen.show(view, ui::pressed(Right))));
        EXPECT_EQ(screen.head.ui.focus(), next);
    }
}

TEST(LessonScreen, PageDownTurnsThePageAndLeavesALongListAlone) {
    HeadlessScreen screen;
    const LessonView view = of_forty_lessons();
    screen.show(view);
    const float at = screen.find("lesson.list.one")->rect.y;
    learn::Action action = screen.show(view, ui::pressed(PageDown));
    for (int i = 0; i < 10 && !learn::acted(action); ++i) {
        action = screen.show(view, ui::pressed(PageDown));
    }
    EXPECT_EQ(as<learn::TurnPage>(action).by, +1);
    screen.show(view);
    EXPECT_EQ(screen.find("lesson.list.one")->rect.y, at);
}

TEST(LessonScreen, TheListLeadsToTheHeadingsOfTheLesson) {
    HeadlessScreen screen;
    const LessonView view = example::lesson();
    screen.show(view);
    EXPECT_TRUE(screen.find("lesson.heading.0.0")->selected);
    EXPECT_FALSE(screen.find("lesson.heading.1.0")->selected);
    auto place = as<learn::OpenPlace>(screen.click(view, "lesson.heading.1.0"));
    EXPECT_EQ(place.lesson, "one");
    EXPECT_EQ(place.page, "second");
    EXPECT_EQ(place.anchor, "");
    place = as<learn::OpenPlace>(screen.click(view, "lesson.heading.0.2"));
    EXPECT_EQ(place.page, "first");
    EXPECT_NE(place.anchor, "");
}

TEST(LessonScreen, AHeadingIsJumpedToByTheKeyboard) {
    HeadlessScreen screen;
    const LessonView view = example::lesson();
    screen.show(view);
    while (screen.head.ui.focus() != "lesson.heading.1.0") {
        screen.show(view, ui::pressed(Tab));
        ASSERT_NE(screen.head.ui.focus(), "lesson.next");
    }
    EXPECT_EQ(as<learn::OpenPlace>(screen.show(view, ui::pressed(Enter))).page, "second");
}

TEST(LessonScreen, AltWithAnArrowAndTheMousesOwnButtonsStep) {
    HeadlessScreen screen;
    const LessonView view = example::lesson();
    const render::Mods alt{.alt = true};
    EXPECT_TRUE(is<learn::StepBack>(screen.press(view, Left, alt)));
    EXPECT_TRUE(is<learn::StepForward>(screen.press(view, Right, alt)));
    const auto button = [](render::PointerButton which) {
        return ui::Events{render::ButtonPressed{.button = which, .at = {700, 300}}};
    };
    EXPECT_TRUE(is<learn::StepBack>(screen.show(view, button(render::PointerButton::Back))));
    EXPECT_TRUE(is<learn::StepForward>(screen.show(view, button(render::PointerButton::Forward))));
}

PresentView presented() {
    return {.document = example::document(), .position = "1 / 2"};
}

TEST(PresentScreen, TheClickersKeysTurnBlankAndStop) {
    HeadlessScreen screen;
    for (const render::Key key : {PageDown, Right, Space, Enter}) {
        EXPECT_EQ(as<learn::TurnPage>(screen.press(presented(), key)).by, +1);
    }
    for (const render::Key key : {PageUp, Left}) {
        EXPECT_EQ(as<learn::TurnPage>(screen.press(presented(), key)).by, -1);
    }
    for (const render::Key key : {B, Period}) {
        EXPECT_TRUE(is<learn::BlankScreen>(screen.press(presented(), key)));
    }
    for (const render::Key key : {F5, Escape}) {
        EXPECT_TRUE(is<learn::StopPresenting>(screen.press(presented(), key)));
    }
}

TEST(PresentScreen, TheFirstEscForgetsWhatIsMarked) {
    HeadlessScreen screen;
    const PresentView view = presented();  // a lesson that is loaded anew has nothing marked
    screen.show(view);
    screen.document.select_all();
    EXPECT_FALSE(learn::acted(screen.show(view, ui::pressed(Escape))));
    EXPECT_FALSE(screen.document.has_selection());
    EXPECT_TRUE(is<learn::StopPresenting>(screen.show(view, ui::pressed(Escape))));
}

TEST(PresentScreen, HasNoMenu) {
    HeadlessScreen screen;
    screen.show(presented());
    screen.show(presented(), ui::pressed(Menu));
    EXPECT_FALSE(screen.document.menu_at());
}

TEST(PresentScreen, ABlankScreenShowsNothingAndComesBack) {
    HeadlessScreen screen;
    PresentView view = presented();
    view.blanked = true;
    screen.show(view);
    EXPECT_EQ(screen.find("lesson.page"), nullptr);
    EXPECT_TRUE(screen.head.ui.frame().pages.empty());
    EXPECT_TRUE(is<learn::BlankScreen>(screen.press(view, B)));
    EXPECT_TRUE(is<learn::StopPresenting>(screen.press(view, Escape)));
}

TEST(PresentScreen, TheTypeIsMuchLargerThanWhenReading) {
    HeadlessScreen screen;
    screen.show(presented());
    ASSERT_EQ(screen.head.ui.frame().pages.size(), 1U);
    EXPECT_GE(screen.head.ui.frame().pages[0].scale, 2);
    EXPECT_EQ(screen.find("present.position")->name, "1 / 2");
}

}  // namespace
}  // namespace engine::screens
