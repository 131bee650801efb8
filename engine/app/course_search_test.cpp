#include "engine/app/course_search.h"

#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"
#include "engine/layout/anchors.h"

namespace engine::app {
namespace {

using content::Language;

class Searching : public example::Views {
protected:
    Searching() {
        first_page().push_back(tests::paragraph("Sveiki!"));
        first_page().push_back(tests::paragraph("Droša parole ir gara."));
        shelf.lessons["three"]->pages[1].blocks.push_back(tests::paragraph("Parole, parole."));
    }
    content::Blocks& first_page() { return shelf.lessons["one"]->pages[0].blocks; }

    CourseSearch search{shelf};
};

TEST_F(Searching, FindsAPageAndHowToOpenItAtTheHit) {
    const FoundPages& found = search.find("drosa parol", Language::Latvian);
    ASSERT_EQ(found.best.size(), 1U);
    const FoundPage& page = found.best[0];
    EXPECT_EQ(page.lesson_title, "1.1 Nodarbība one");
    EXPECT_EQ(page.page_title, "Virsraksts");
    EXPECT_EQ(page.snippet.text, "Droša parole ir gara.");
    EXPECT_EQ(page.place.lesson, "one");
    EXPECT_EQ(page.place.page, "p1");
    EXPECT_EQ(page.place.anchor, layout::anchor_keys(first_page())[2]);
    EXPECT_EQ(page.place.find, "drosa parol");
}

TEST_F(Searching, AHitInThePagesFirstBlockOpensItsTop) {
    const FoundPages& found = search.find("virsraksts", Language::Latvian);
    EXPECT_EQ(found.pages, 6U);
    EXPECT_EQ(found.best[0].place.anchor, "");
}

TEST_F(Searching, LooksThroughEveryModule) {
    const FoundPages& found = search.find("parole", Language::Latvian);
    ASSERT_EQ(found.best.size(), 2U);
    EXPECT_EQ(found.best[0].place.lesson, "three");  // twice there
    EXPECT_EQ(found.best[1].place.lesson, "one");
}

TEST_F(Searching, NoWordsFindNothing) {
    search.find("parole", Language::Latvian);
    EXPECT_EQ(search.find("", Language::Latvian).pages, 0U);
    EXPECT_TRUE(search.find("", Language::Latvian).best.empty());
    EXPECT_EQ(search.find("parole", Language::Latvian).pages, 2U);
}

TEST_F(Searching, AnotherLanguageIsReadAnew) {
    EXPECT_EQ(search.find("password", Language::Latvian).pages, 0U);
    first_page().push_back(tests::paragraph("A password."));  // as if it were the other text
    EXPECT_EQ(search.find("password", Language::Latvian).pages, 0U);
    EXPECT_EQ(search.find("password", Language::English).pages, 1U);
    EXPECT_EQ(search.find("password", Language::English).best[0].lesson_title, "1.1 Lesson one");
}

// The view

TEST_F(Searching, TheScreenSaysWhatToDo) {
    const auto hint = [this](const std::string& typed) {
        state.searching.words = typed;
        const auto view = search_view(context(), search.find(typed, state.preferences.language));
        EXPECT_EQ(view.words, typed);
        EXPECT_EQ(view.summary.empty(), view.rows.empty());
        return view.hint;
    };
    EXPECT_EQ(hint(""), latvian().text("search.how"));
    EXPECT_EQ(hint(" – "), latvian().text("search.how"));
    EXPECT_EQ(hint("nekur"), latvian().text("search.none"));
    EXPECT_EQ(hint("parole"), "");
}

TEST_F(Searching, TheScreenShowsWhatWasFoundAndHowMuchMoreThereIs) {
    state.searching = {.words = "virsraksts", .current = 2};
    FoundPages found = search.find("virsraksts", Language::Latvian);
    found.pages = 60;
    const auto view = search_view(context(), found);
    ASSERT_EQ(view.rows.size(), 6U);
    EXPECT_EQ(view.current, 2U);
    EXPECT_EQ(view.summary, latvian().plural("search.found", 60));
    EXPECT_EQ(view.hint, latvian().plural("search.more", 54));
    EXPECT_EQ(view.rows[0].page, "Virsraksts");
    EXPECT_EQ(view.rows[0].bold, (ui::MarkedParts{{0, 10}}));
    EXPECT_EQ(view.rows[0].place.find, "virsraksts");
}

}  // namespace
}  // namespace engine::app
