// Pages, notes and page ids, read through the whole Markdown reader.
#include "content/load/page_splitter.h"

#include <string>

#include <gtest/gtest.h>

#include "content/load/markdown_reader.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

struct Read {
    std::vector<Page> pages;
    std::string issues;
};

Read read(std::string_view text) {
    static const Facts known{{"a.b", {.value = {"12", ""}}}};
    Issues issues;
    auto lesson = read_markdown({.file = "a.md", .text = text}, known, issues);
    Read result;
    if (lesson) {
        result.pages = lesson->pages;
    }
    for (const Issue& issue : issues) {
        result.issues += std::to_string(issue.line) + ": " + issue.sentence + "\n";
    }
    return result;
}

std::string ids(const std::vector<Page>& pages) {
    std::string text;
    for (const Page& page : pages) {
        text += (text.empty() ? "" : " ") + page.id;
    }
    return text;
}

TEST(Pages, AreSplitAtDashes) {
    const Read result = read("a\n\n---\n\nb\n\n***\n\n___\n\n- - -\nc\n");
    EXPECT_EQ(result.issues, "");
    ASSERT_EQ(result.pages.size(), 3U);
    EXPECT_EQ(tests::dump(result.pages[0].blocks), "paragraph \"a\"\n");
    EXPECT_EQ(tests::dump(result.pages[1].blocks), "paragraph \"b\"\nrule\nrule\n");
    EXPECT_EQ(tests::dump(result.pages[2].blocks), "paragraph \"c\"\n");
    EXPECT_EQ(result.pages[0].line, 1);
    EXPECT_EQ(result.pages[1].line, 4);
    EXPECT_EQ(result.pages[2].line, 12);
}

TEST(Pages, AreNotSplitInsideQuotesListsAndCode) {
    const Read result = read("> a\n>\n> ---\n\n- b\n\n  ---\n\n```\n---\n```\n");
    EXPECT_EQ(result.issues, "");
    EXPECT_EQ(result.pages.size(), 1U);
}

TEST(Pages, WarnWhenDashesMakeAHeading) {
    const Read result = read("Teksts\n---\n\nb\n\nc\n===\n");
    ASSERT_EQ(result.pages.size(), 1U);
    EXPECT_EQ(tests::dump(result.pages[0].blocks),
              "heading2 \"Teksts\"\nparagraph \"b\"\nheading1 \"c\"\n");
    EXPECT_EQ(result.issues,
              "2: \"---\" under text makes it a heading; put an empty line above it to start a new "
              "page\n");
}

TEST(Pages, WithNothingOnThemAreLeftOut) {
    const Read result = read("---\n\na\n\n---\n\n---\n\nb\n\n---\n");
    EXPECT_EQ(ids(result.pages), "page-1 page-2");
    EXPECT_EQ(result.issues,
              "1: the page is empty and is left out\n"
              "6: the page is empty and is left out\n"
              "11: the page is empty and is left out\n");
}

TEST(Pages, AreAtLeastOne) {
    for (const char* text : {"", "\n", "\xEF\xBB\xBF", "---\n", "[a]: b\n", "<!-- page: x -->\n"}) {
        const Read result = read(text);
        ASSERT_EQ(result.pages.size(), 1U) << text;
        EXPECT_EQ(result.pages[0].id, "page-1");
        EXPECT_NE(result.issues.find("the lesson has no text"), std::string::npos) << text;
    }
}

TEST(Notes, AreKeptApart) {
    const Read result = read(
        "# a\n\n<!-- notes -->\nSāciet ar **jautājumu**: {{fact:a.b}}.\n\n- b\n"
        "<!-- /notes -->\n\nc\n<!-- notes -->\nd\n<!-- /notes -->\n");
    EXPECT_EQ(result.issues, "");
    ASSERT_EQ(result.pages.size(), 1U);
    EXPECT_EQ(result.pages[0].notes, "Sāciet ar **jautājumu**: 12.\n\n- b\n\nd");
    EXPECT_EQ(tests::dump(result.pages[0].blocks), "heading1 \"a\"\nparagraph \"c\"\n");
    EXPECT_EQ(result.pages[0].words, 2);
}

TEST(Notes, MayBeEmpty) {
    EXPECT_EQ(read("a\n\n<!-- notes -->\n<!-- /notes -->\n").pages.front().notes, "");
}

TEST(Notes, ReportWhatIsOutOfPlace) {
    EXPECT_EQ(read("a\n\n<!-- /notes -->\n").issues, "3: there are no notes to close here\n");
    EXPECT_EQ(read("a\n\n<!-- notes -->\nb\n\n---\n\nc\n").issues,
              "3: the notes are not closed before the page ends\n");
    EXPECT_EQ(read("a\n\n<!-- notes -->\nb\n<!-- notes -->\nc\n<!-- /notes -->\n").issues,
              "5: the notes are open already; close them with <!-- /notes -->\n");
    EXPECT_EQ(read("<!-- notes -->\nb\n<!-- /notes -->\n").issues,
              "1: the page has notes but nothing for the learner\n");
    EXPECT_EQ(read("a\n\n<!-- notes -->\n{{fact:no}}\n<!-- /notes -->\n").issues,
              "1: facts.json has no fact \"no\"\n");
    EXPECT_EQ(read("a\n\n<!-- notes -->\nb\n\n---\n\nc\n").pages[0].notes, "b\n");
}

TEST(PageIds, AreWhatTheAuthorSays) {
    const Read result = read(
        "<!-- page: sakums -->\n# a\n\n---\n\n## Sākums\n\n---\n\nc\n\n"
        "<!-- page: 3.x_y-z -->\n");
    EXPECT_EQ(result.issues, "");
    EXPECT_EQ(ids(result.pages), "sakums sakums-2 3.x_y-z");
}

TEST(PageIds, AreStillUniqueWhenTheAuthorRepeatsHerself) {
    const Read result =
        read("<!-- page: b -->\na\n\n---\n\n<!-- page: b -->\n<!-- page: c -->\n# B\n");
    EXPECT_EQ(ids(result.pages), "b b-2");
    EXPECT_EQ(result.issues,
              "7: the page is named \"b\" already\n"
              "5: another page is named \"b\" already\n");
}

TEST(PageIds, MustBeIds) {
    for (const char* id : {"", "Ā", "a b", "-a", "A"}) {
        const Read result = read("<!-- page: " + std::string(id) + " -->\n# Virsraksts\n");
        EXPECT_EQ(ids(result.pages), "virsraksts");
        EXPECT_NE(result.issues.find("is no page id"), std::string::npos) << id;
    }
}

TEST(PageIds, ComeFromHeadingsWithoutDiacriticsAndFacts) {
    const Read result = read(
        "# Kā, ģimene – ŠŅĶ?\n\n---\n\n## Cena {{fact:a.b}} eur\n\n---\n\n"
        "## Проверка\n\n---\n\ntext\n\n---\n\n## Kā ģimene ŠŅĶ\n");
    EXPECT_EQ(ids(result.pages), "ka-gimene-snk cena-eur page-3 page-4 ka-gimene-snk-2");
}

TEST(PageIds, StayShort) {
    const Read result =
        read("# " + std::string(500, 'a') + "\n\n---\n\n# " + std::string(500, 'a'));
    EXPECT_EQ(result.pages[0].id, std::string(48, 'a'));
    EXPECT_EQ(result.pages[1].id, std::string(48, 'a') + "-2");
}

TEST(PageCounts, CountWhatIsRead) {
    const Read result = read(
        "# Trīs mazi vārdi\n\n– „Labdien!“ 12 € … – a-b\n\n"
        "![alt text](x.png \"Divi vārdi\")\n\n> [!TIP]\n> - viens\n>\n"
        ">   ![](y.png)\n\n| a | b |\n|---|---|\n| c | |\n\n```\nd e\n```\n");
    const Page& page = result.pages.front();
    EXPECT_EQ(result.issues, "");
    EXPECT_EQ(page.words, 3 + 3 + 2 + 1 + 3 + 2);
    EXPECT_EQ(page.pictures, 2);
    EXPECT_EQ(page.tables, 1);
}

TEST(PageCounts, CountAWordOnceInWhateverStyles) {
    EXPECT_EQ(read("**Ie**sakt (*tū*lī**t**)\n").pages[0].words, 2);
    EXPECT_EQ(read("viens\\\ndivi\ntrīs\u00A0četri\u3000pieci\u20ACx\n").pages[0].words, 5);
    EXPECT_EQ(read("a[^1]b c\n\n[^1]: d **e**f\n").pages[0].words, 2 + 2);
    EXPECT_EQ(read("<!-- more: a b -->\n\n- c\n- d\n\n<!-- /more -->\n").pages[0].words, 4);
}

TEST(PageFacts, CountPicturesThatAreLookedAtAndNotSignsAmongWords) {
    EXPECT_EQ(read("![a](a.png) ![b](b.png)\n\nSpiediet ![c](c.png).\n").pages[0].pictures, 2);
    EXPECT_EQ(read("| ![a](a.png) | b |\n|---|---|\n| c ![d](d.png) | |\n").pages[0].pictures, 1);
}

TEST(PageFacts, NamePagesByThePictureInAHeadingToo) {
    EXPECT_EQ(ids(read("# ![Karte](a.png) un {{fact:a.b}} ceļi\n").pages), "karte-un-celi");
}

}  // namespace
}  // namespace content::load
