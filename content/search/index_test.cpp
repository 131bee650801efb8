#include "content/search/index.h"

#include <string>

#include <gtest/gtest.h>

#include "content/search/lesson_entries.h"

namespace content::search {
namespace {

Entry entry(const std::string& page, const std::string& text, std::size_t block = 0) {
    return {.lesson = "one", .page = page, .block = block, .text = text};
}

Entry heading(const std::string& page, const std::string& text) {
    return {.lesson = "one", .page = page, .heading = true, .text = text};
}

std::string pages(const Index& index, std::string_view typed, std::size_t most = 100) {
    std::string names;
    for (const Result& result : index.find(parse(typed), most).best) {
        names += (names.empty() ? "" : " ") + result.entry->page;
    }
    return names;
}

TEST(Index, FindsThePageAndTheBlock) {
    const Index index({entry("a", "Sveiki", 0), entry("a", "Droša parole", 4)});
    const auto results = index.find(parse("parol"), 10);
    ASSERT_EQ(results.best.size(), 1U);
    EXPECT_EQ(results.best[0].entry->lesson, "one");
    EXPECT_EQ(results.best[0].entry->page, "a");
    EXPECT_EQ(results.best[0].entry->block, 4U);
    EXPECT_EQ(results.best[0].snippet.text, "Droša parole");
    EXPECT_EQ(results.best[0].snippet.marked, (std::vector<ByteRange>{{7, 13}}));
}

TEST(Index, AllWordsMustBeOnThePage) {
    const Index index({entry("a", "droša"), entry("a", "parole"), entry("b", "droša"),
                       entry("c", "parole droša")});
    EXPECT_EQ(pages(index, "parole droša"), "a c");
    EXPECT_EQ(pages(index, "\"parole droša\""), "c");
    EXPECT_EQ(pages(index, "parole droša nekur"), "");
}

TEST(Index, APhraseDoesNotReachOverBlocks) {
    const Index index({entry("a", "droša"), entry("a", "parole"), entry("b", "droša parole")});
    EXPECT_EQ(pages(index, "\"droša parole\""), "b");
    EXPECT_EQ(pages(index, "drosa-parole"), "b");
}

TEST(Index, HeadingsComeFirstThenTheMostHitsThenTheOrderOfTheCourse) {
    const Index index({entry("once", "parole"), entry("often", "parole paroles parolei"),
                       entry("again", "parole"), heading("title", "Parole")});
    EXPECT_EQ(pages(index, "parole"), "title often once again");
}

TEST(Index, AHeadingWithEveryWordBeatsOneWithSome) {
    const Index index({heading("some", "Droša diena"), entry("some", "parole parole droša"),
                       heading("all", "Droša parole")});
    EXPECT_EQ(pages(index, "droša parole"), "all some");
}

TEST(Index, TheFirstHitIsTheOneThatOpens) {
    const Index index({entry("a", "nekas", 0), entry("a", "otrais", 1), entry("a", "pirmais", 2)});
    EXPECT_EQ(index.find(parse("pirmais otrais"), 10).best.at(0).entry->block, 1U);
}

TEST(Index, CountsWhatItDoesNotList) {
    const Index index({entry("a", "vārds"), entry("b", "vārds"), entry("c", "vārds vārds")});
    const auto results = index.find(parse("vards"), 2);
    EXPECT_EQ(results.pages, 3U);
    EXPECT_EQ(results.best.size(), 2U);
    EXPECT_EQ(pages(index, "vards", 2), "c a");
}

TEST(Index, PagesOfTheSameNameInTwoLessonsAreTwo) {
    Entry other = entry("a", "vārds");
    other.lesson = "two";
    const Index index({entry("a", "vārds"), other});
    EXPECT_EQ(index.find(parse("vārds"), 10).pages, 2U);
}

TEST(Index, WithNothingInItOrNothingAskedFindsNothing) {
    EXPECT_EQ(Index().find(parse("a"), 10).pages, 0U);
    EXPECT_EQ(Index({entry("a", ""), entry("b", "?")}).find(parse("a"), 10).pages, 0U);
    EXPECT_EQ(Index({entry("a", "vārds")}).find(parse(" "), 10).pages, 0U);
}

TEST(Index, TakesTheBlocksOfALessonAndNotItsNotes) {
    Lesson lesson{.id = "one"};
    Page page{.id = "p", .notes = "slepens"};
    page.blocks = {{.node = Heading{1, {{.text = "Virsraksts"}}}},
                   {.node = ThematicBreak{}},
                   {.node = Paragraph{{{.text = "Teksts "}, {.text = "treknā"}}}}};
    lesson.pages = {page};
    std::vector<Entry> entries;
    add_entries(lesson, entries);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_TRUE(entries[0].heading);
    EXPECT_EQ(entries[1].block, 2U);
    EXPECT_EQ(entries[1].text, "Teksts treknā");
    const Index index(std::move(entries));
    EXPECT_EQ(pages(index, "slepens"), "");
    EXPECT_EQ(pages(index, "trekna"), "p");
}

/// 64,000 times one word: were the cost the product of text and hits, this would not end.
TEST(Index, StaysLinearOnHostileText) {
    std::vector<Entry> entries;
    for (int i = 0; i < 4; ++i) {
        std::string text;
        for (int j = 0; j < 16 * 1024; ++j) {
            text += "a ";
        }
        entries.push_back(entry("p" + std::to_string(i), text));
    }
    const Index index(std::move(entries));
    EXPECT_EQ(index.find(parse("a a a a a a a a a a a a a a a a"), 50).pages, 4U);
    EXPECT_EQ(index.find(parse("a-a-a-a-a-a-a-a-a-b"), 50).pages, 0U);
}

}  // namespace
}  // namespace content::search
