#include "engine/screens/search_screen.h"

#include <gtest/gtest.h>

#include "engine/screens/headless_for_test.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens {
namespace {

using enum render::Key;

TEST(SearchScreen, TheFieldHasTheFocusAndTypingSearches) {
    HeadlessScreen screen;
    SearchView view = example::empty_search();
    screen.show(view);
    EXPECT_EQ(screen.head.ui.focus(), "search.words");
    EXPECT_EQ(as<learn::SearchFor>(screen.show(view, ui::typed("b"))).words, "b");
    view.words = "b";
    EXPECT_EQ(as<learn::SearchFor>(screen.show(view, ui::typed("ē"))).words, "bē");
}

TEST(SearchScreen, ComesBackWithTheWordsSelectedSoThatTheNextLetterBeginsAnew) {
    HeadlessScreen screen;
    const SearchView view = example::search();
    EXPECT_FALSE(learn::acted(screen.show(view)));
    EXPECT_EQ(screen.find("search.words")->value, "agent");
    EXPECT_EQ(as<learn::SearchFor>(screen.show(view, ui::typed("x"))).words, "x");
}

TEST(SearchScreen, ArrowsPointAndEnterOpens) {
    HeadlessScreen screen;
    SearchView view = example::search();
    EXPECT_EQ(as<learn::PointAtResult>(screen.press(view, Down)).result, 1U);
    view.current = 1;
    EXPECT_EQ(as<learn::PointAtResult>(screen.press(view, Down)).result, 2U);
    EXPECT_EQ(as<learn::PointAtResult>(screen.press(view, Up)).result, 0U);
    EXPECT_EQ(as<learn::OpenPlace>(screen.press(view, Enter)).page, "p1");
    EXPECT_TRUE(screen.find("search.result.1")->selected);
    EXPECT_FALSE(screen.find("search.result.0")->selected);
    EXPECT_EQ(screen.head.ui.focus(), "search.words");
}

TEST(SearchScreen, ArrowsStopAtBothEnds) {
    HeadlessScreen screen;
    SearchView view = example::search();
    EXPECT_FALSE(learn::acted(screen.press(view, Up)));
    view.current = 2;
    EXPECT_FALSE(learn::acted(screen.press(view, Down)));
    view.current = 99;  // there were more
    EXPECT_EQ(as<learn::OpenPlace>(screen.press(view, Enter)).page, "p2");
}

TEST(SearchScreen, AResultOpensAtItsBlockWithTheWords) {
    HeadlessScreen screen;
    const auto place = as<learn::OpenPlace>(screen.click(example::search(), "search.result.2"));
    EXPECT_EQ(place.lesson, "one");
    EXPECT_EQ(place.page, "p2");
    EXPECT_EQ(place.anchor, "k");
    EXPECT_EQ(place.find, "agent");
}

TEST(SearchScreen, TheResultThatIsPointedAtIsScrolledIntoSight) {
    HeadlessScreen screen({1024, 500});
    SearchView view = example::search("Digitālais aģents", 20);
    screen.show(view);
    ASSERT_TRUE(screen.find("search.result.19")->offscreen);
    while (view.current < 19) {
        view.current = as<learn::PointAtResult>(screen.press(view, Down)).result;
    }
    screen.show(view);
    EXPECT_FALSE(screen.find("search.result.19")->offscreen);
    EXPECT_FALSE(screen.find("search.words")->offscreen);
}

TEST(SearchScreen, SaysWhatToDoWhenThereIsNothing) {
    HeadlessScreen screen;
    SearchView view = example::empty_search();
    EXPECT_FALSE(learn::acted(screen.press(view, Enter)));
    EXPECT_FALSE(learn::acted(screen.press(view, Down)));
    EXPECT_EQ(screen.find("search.hint")->name, view.hint);
    EXPECT_EQ(screen.find("search.summary"), nullptr);
}

TEST(SearchScreen, LeadsBack) {
    HeadlessScreen screen;
    EXPECT_TRUE(is<learn::GoBack>(screen.click(example::search(), "search.back")));
}

TEST(Bar, SearchesFromEveryScreenAndEveryWidth) {
    for (const base::Size window : {base::Size{1280, 800}, base::Size{1024, 768},
                                    base::Size{512, 384}, base::Size{320, 256}}) {
        HeadlessScreen screen(window);
        EXPECT_TRUE(is<learn::OpenSearch>(screen.click(example::hours(), "bar.search")));
        EXPECT_EQ(screen.find("bar.search")->name, screen.words.text("search.title"));
    }
}

}  // namespace
}  // namespace engine::screens
