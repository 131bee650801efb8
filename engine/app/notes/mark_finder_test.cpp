#include "engine/app/notes/mark_finder.h"

#include <random>

#include <gtest/gtest.h>

#include "engine/layout/anchors.h"
#include "tests/support/blocks.h"

namespace engine::app {
namespace {

content::Page page(const std::string& id, content::Blocks blocks) {
    content::Page made = tests::page(std::move(blocks));
    made.id = id;
    return made;
}

/// Two pages; marks are made in the first text and looked for in what became of it.
class Finder : public testing::Test {
protected:
    Finder() {
        lesson.pages = {page("p1", {tests::heading(1, "Parole"),
                                    tests::paragraph("Droša parole ir gara. Gara parole.")}),
                        page("p2", {tests::heading(1, "Kods"), tests::paragraph("PIN kods.")})};
    }

    /// A highlight of the first `words` in a block of page p1.
    learn::Mark highlight(std::size_t block, const std::string& words) const {
        const content::Blocks& blocks = lesson.pages[0].blocks;
        const std::size_t begin = content::plain_text(blocks[block]).find(words);
        EXPECT_NE(begin, std::string::npos);
        return {
            .kind = learn::MarkKind::Highlight,
            .page = "p1",
            .passages = {{layout::anchor_keys(blocks)[block], begin, begin + words.size(), words}}};
    }
    static learn::Mark bookmark(const std::string& page, const std::string& title) {
        return {.page = page, .passages = {{.quoted = title}}};
    }
    std::optional<FoundPassage> find(const learn::Mark& mark) const {
        return MarkFinder(lesson).find(mark, mark.passages[0]);
    }
    std::string words_at(const FoundPassage& found) const {
        const content::Block& block = lesson.pages[found.page].blocks[found.block];
        return content::plain_text(block).substr(found.begin, found.end - found.begin);
    }

    content::Lesson lesson;
};

TEST_F(Finder, AnUneditedPageHasItWhereItWas) {
    learn::Mark mark = highlight(1, "parole");
    mark.passages[0].begin = content::plain_text(lesson.pages[0].blocks[1]).rfind("parole");
    const auto found = find(mark);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->page, 0U);
    EXPECT_EQ(found->block, 1U);
    EXPECT_EQ(found->anchor, mark.passages[0].anchor);
    EXPECT_EQ(found->begin, mark.passages[0].begin);  // the second one, not the first
    EXPECT_EQ(words_at(*found), "parole");
}

TEST_F(Finder, WordsThatMovedInsideThePageAreFoundAgain) {
    const learn::Mark mark = highlight(1, "Gara parole");
    lesson.pages[0].blocks[1] = tests::paragraph("Pārrakstīts teikums. Gara parole palīdz.");
    lesson.pages[0].blocks.insert(lesson.pages[0].blocks.begin() + 1, tests::paragraph("Jauns."));
    const auto found = find(mark);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->block, 2U);
    EXPECT_NE(found->anchor, mark.passages[0].anchor);
    EXPECT_EQ(words_at(*found), "Gara parole");
}

TEST_F(Finder, WordsThatMovedToAnotherPageAreFoundThere) {
    const learn::Mark mark = highlight(1, "Gara parole");
    lesson.pages[1].blocks.push_back(lesson.pages[0].blocks[1]);
    lesson.pages[0].blocks.pop_back();
    EXPECT_EQ(find(mark)->page, 1U);
    lesson.pages.erase(lesson.pages.begin());
    EXPECT_EQ(find(mark)->page, 0U);
}

TEST_F(Finder, WordsThatAreGoneAreNotFound) {
    const learn::Mark mark = highlight(1, "Gara parole");
    lesson.pages[0].blocks.pop_back();
    EXPECT_FALSE(find(mark));
    EXPECT_FALSE(find(learn::Mark{.kind = learn::MarkKind::Highlight, .passages = {{}}}));
}

TEST_F(Finder, OffsetsThatMakeNoSenseFallBackOnTheWords) {
    learn::Mark mark = highlight(1, "Gara parole");
    mark.passages[0].begin = 1'000'000;
    EXPECT_EQ(words_at(*find(mark)), "Gara parole");
}

TEST_F(Finder, ABookmarkIsFoundByItsPageAndItsBlock) {
    learn::Mark mark = bookmark("p2", "Kods");
    EXPECT_EQ(*find(mark), (FoundPassage{.page = 1}));
    mark.passages[0].anchor = layout::anchor_keys(lesson.pages[1].blocks)[1];
    EXPECT_EQ(find(mark)->block, 1U);
    lesson.pages[1].blocks[1] = tests::paragraph("Pārrakstīts.");
    EXPECT_EQ(*find(mark), (FoundPassage{.page = 1}));  // the page's top
}

TEST_F(Finder, ABookmarkOfARenamedPageIsFoundByItsTitle) {
    lesson.pages[1].id = "jauns";
    EXPECT_EQ(find(bookmark("p2", "Kods"))->page, 1U);
    EXPECT_FALSE(find(bookmark("p2", "Cits")));
    EXPECT_FALSE(find(bookmark("p2", "")));
}

TEST(FindLinearly, AgreesWithTheLibrary) {
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        std::string wanted;
        for (int i = 0; i < 30; ++i) {
            text += "ab"[random() % 2];
        }
        for (std::size_t i = 0; i < 1 + random() % 6; ++i) {
            wanted += "ab"[random() % 2];
        }
        ASSERT_EQ(find_linearly(text, wanted), text.find(wanted)) << text << " " << wanted;
    }
    EXPECT_EQ(find_linearly("", "a"), std::string::npos);
}

}  // namespace
}  // namespace engine::app
