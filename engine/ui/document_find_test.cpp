// Finding words in a lesson, from page to page.
#include <utility>

#include <gtest/gtest.h>

#include "engine/ui/document_text_for_test.h"

namespace engine::ui {
namespace {

using enum render::Key;

class Found : public Text {
protected:
    Found() {
        auto lesson = std::make_shared<content::Lesson>();
        lesson->id = "found";
        content::Blocks many{tests::paragraph("parole viens")};
        for (int i = 0; i < 60; ++i) {
            many.push_back(tests::paragraph("starp"));
        }
        many.push_back(tests::paragraph("Parole divi, bez beigām"));
        lesson->pages = {tests::page(std::move(many)), tests::page({tests::paragraph("nekas")}),
                         tests::page({tests::paragraph("pēdējā paroles vieta")})};
        document.lesson = lesson;
        frame({});
    }
    void find(const std::string& words) {
        document.find = words;
        frame({});
    }
    void step(layout::Way way) {
        if (const auto page = view.find_next(document, way)) {
            document.page = *page;
            document.anchor.clear();
            document.offset = 0;
        }
        frame({});
    }
    std::pair<std::size_t, std::size_t> count() {
        const FindCount found = view.found(document);
        return {found.current, found.total};
    }
    using Count = std::pair<std::size_t, std::size_t>;
};

TEST_F(Found, TheFirstHitFromTheViewIsComeToWhileTyping) {
    find("p");
    EXPECT_EQ(selected(), "p");
    find("parole");
    EXPECT_EQ(selected(), "parole");
    EXPECT_EQ(count(), (Count{1, 3}));
    EXPECT_TRUE(marked(base::Tone::FoundHere));
    EXPECT_EQ(scroll(), 0);
    find("parolex");
    EXPECT_EQ(count(), (Count{0, 0}));
    EXPECT_EQ(selected(), "");
}

TEST_F(Found, StepsGoThroughThePagesOfTheLessonAndRound) {
    using Wrapped = FindCount::Wrapped;
    find("parole");
    step(layout::Way::On);
    EXPECT_EQ(selected(), "Parole");
    EXPECT_EQ(count(), (Count{2, 3}));
    EXPECT_GT(scroll(), 500);  // it came into view
    step(layout::Way::On);
    EXPECT_EQ(document.page, 2U);
    EXPECT_EQ(count(), (Count{3, 3}));
    EXPECT_EQ(view.found(document).wrapped, Wrapped::No);
    step(layout::Way::On);
    EXPECT_EQ(document.page, 0U);
    EXPECT_EQ(count(), (Count{1, 3}));
    EXPECT_EQ(view.found(document).wrapped, Wrapped::ToStart);
    step(layout::Way::Back);
    EXPECT_EQ(document.page, 2U);
    EXPECT_EQ(view.found(document).wrapped, Wrapped::ToEnd);
    step(layout::Way::Back);
    EXPECT_EQ(document.page, 0U);
    EXPECT_EQ(selected(), "Parole");
    EXPECT_EQ(view.found(document).wrapped, Wrapped::No);
}

TEST_F(Found, StepsGoOnFromWhereTheReaderPressed) {
    find("parole");
    click(on("viens"));
    EXPECT_EQ(count(), (Count{0, 3}));
    step(layout::Way::On);
    EXPECT_EQ(count(), (Count{2, 3}));
}

TEST_F(Found, WordsOnOtherPagesAreCountedButNotGoneToWhileTyping) {
    find("pedeja");
    EXPECT_EQ(document.page, 0U);
    EXPECT_EQ(count(), (Count{0, 1}));
    step(layout::Way::On);
    EXPECT_EQ(document.page, 2U);
    EXPECT_EQ(selected(), "pēdējā");
}

TEST_F(Found, StaysSelectedWhenTheSearchEnds) {
    find("divi");
    find("");
    EXPECT_EQ(selected(), "divi");
    EXPECT_TRUE(marked(base::Tone::Selected));
    EXPECT_FALSE(marked(base::Tone::FoundHere));
}

TEST_F(Found, OutlivesANewLayout) {
    find("parole");
    step(layout::Way::On);
    head.zoom = 2;
    frame({});
    EXPECT_EQ(count(), (Count{2, 3}));
    EXPECT_TRUE(marked(base::Tone::FoundHere));
}

TEST_F(Found, TurningAPageByHandSelectsNothing) {
    find("parole");
    document.page = 2;
    frame({});
    EXPECT_EQ(count(), (Count{0, 3}));
    EXPECT_TRUE(marked(base::Tone::Found));
}

}  // namespace
}  // namespace engine::ui
