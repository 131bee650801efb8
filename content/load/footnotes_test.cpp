// Footnotes, read through the whole Markdown reader.
#include "content/load/footnotes.h"

#include <algorithm>
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
    EXPECT_TRUE(lesson) << lesson.error().message;
    Read result;
    if (lesson) {
        result.pages = std::move(lesson->pages);
    }
    for (const Issue& issue : issues) {
        result.issues += std::to_string(issue.line) + ": " + issue.sentence + "\n";
    }
    return result;
}

/// The page's blocks, then its footnotes below a line.
std::string shown(const Page& page) {
    return tests::dump(page.blocks) + "--\n" + tests::dump(page.footnotes);
}

TEST(Footnotes, StandBelowThePageInOrderOfUse) {
    const Read result = read(
        "Viens[^otrais] un divi[^1], vēlreiz[^Otrais].\n\n"
        "[^1]: Pirmais.\n[^otrais]: Otrais ar **svaru**,\n[saiti](https://a.lv) un "
        "{{fact:a.b}}.\n");
    ASSERT_EQ(result.pages.size(), 1U);
    EXPECT_EQ(shown(result.pages[0]),
              "paragraph \"Viens{^1} un divi{^2}, vēlreiz{^1}.\"\n"
              "--\n"
              "paragraph \"Otrais ar {b}svaru{/}, [saiti](https://a.lv) un {fact:12}.\"\n"
              "paragraph \"Pirmais.\"\n");
    EXPECT_EQ(result.issues, "");
    EXPECT_EQ(result.pages[0].footnotes[0].line, 4);
    EXPECT_EQ(result.pages[0].footnotes[1].line, 3);
}

TEST(Footnotes, AreNumberedOnEachPageAnew) {
    const Read result = read("a[^x]\n\n---\n\nb[^y] c[^x]\n\n---\n\nd\n\n[^x]: X\n\n[^y]: Y\n");
    ASSERT_EQ(result.pages.size(), 3U);
    EXPECT_EQ(shown(result.pages[0]), "paragraph \"a{^1}\"\n--\nparagraph \"X\"\n");
    EXPECT_EQ(shown(result.pages[1]),
              "paragraph \"b{^1} c{^2}\"\n--\nparagraph \"Y\"\nparagraph \"X\"\n");
    EXPECT_EQ(shown(result.pages[2]), "paragraph \"d\"\n--\n");
    EXPECT_EQ(result.issues, "");
}

TEST(Footnotes, HaveMarksInEveryKindOfText) {
    const Read result = read(
        "# A[^1]\n\n- [ ] **b[^2]**\n\n| c[^1] |\n|---|\n| d[^3][^1] |\n\n"
        "[e[^1]](https://a.lv) f![^2]\n\n[^1]: x\n[^2]: y\n[^3]: z\n");
    EXPECT_EQ(tests::dump(result.pages[0].blocks),
              "heading1 \"A{^1}\"\n"
              "list\n"
              "  item todo\n"
              "    paragraph \"{b}b{/}{b}{^2}{/}\"\n"
              "table <\n"
              "  \"c{^1}\"\n"
              "  \"d{^3}{^1}\"\n"
              "paragraph \"[e](https://a.lv){^1} f!{^2}\"\n");
    EXPECT_EQ(result.pages[0].id, "a");
    EXPECT_EQ(result.issues, "");
}

TEST(Footnotes, MayBeOneWordOrAnAddress) {
    const Read result = read("a[^1] b[^2]\n\n[^1]: vārds\n[^2]: <https://a.lv>\n");
    EXPECT_EQ(tests::dump(result.pages[0].footnotes),
              "paragraph \"vārds\"\nparagraph \"[https://a.lv](https://a.lv)\"\n");
}

TEST(Footnotes, MayStandBelowATextAndInsideQuotesAndItems) {
    const Read result = read("a[^1] b[^2]\nc  \n[^1]: d\n\n> - [^2]: e\n>   f\n>\n>   g\n");
    EXPECT_EQ(shown(result.pages[0]),
              "paragraph \"a{^1} b{^2} c\"\n"
              "quote\n"
              "  list loose\n"
              "    item\n"
              "      paragraph \"g\"\n"
              "--\n"
              "paragraph \"d\"\n"
              "paragraph \"e f\"\n");
    EXPECT_EQ(result.issues, "");
}

TEST(Footnotes, CountAsWordsOfThePage) {
    const Read result = read("Viens[^1] divi.[^1] Trīs.\n\n[^1]: Četri, ![a](b.png) pieci.\n");
    EXPECT_EQ(result.pages[0].words, 3 + 3);
    EXPECT_EQ(plain_text(result.pages[0].blocks[0]), "Viens divi. Trīs.");
}

TEST(Footnotes, AreNoFootnotesInCodeLinksAndEscapes) {
    const Read result = read(
        "`[^1]` \\[^2] [\\^3] [^4](https://a.lv) [^a b] [^] ^5]\n\n```\n[^6]: a\n```\n\n"
        "# [^7]: b\n");
    EXPECT_EQ(shown(result.pages[0]),
              "paragraph \"{c}[^1]{/} [^2] [^3] [^4](https://a.lv) [^a b] [^] ^5]\"\n"
              "code \"[^6]: a\n\"\n"
              "heading1 \"[^7]: b\"\n"
              "--\n");
    EXPECT_EQ(result.issues,
              "7: there is no footnote \"7\"; write \"[^7]: \" and its text on a line below\n");
}

TEST(Footnotes, ReportWhatIsMissingOrTooMuch) {
    const Read result =
        read("a[^1]\nb[^2]\n\n[^1]: c\n[^3]: d\n[^1]: e\n[^4]:\n\nf[^4]\n\n[^5]: g[^1]\n");
    EXPECT_EQ(shown(result.pages[0]),
              "paragraph \"a{^1} b[^2]\"\n"
              "paragraph \"f{^2}\"\n"
              "--\n"
              "paragraph \"c\"\n"
              "paragraph \"\"\n");
    EXPECT_EQ(result.issues,
              "6: the footnote \"1\" is written already on line 4\n"
              "7: the footnote \"4\" has no text\n"
              "11: a footnote cannot have a footnote of its own\n"
              "2: there is no footnote \"2\"; write \"[^2]: \" and its text on a line below\n"
              "5: no text refers to the footnote \"3\"; write [^3] where it belongs\n"
              "11: no text refers to the footnote \"5\"; write [^5] where it belongs\n");
}

TEST(Footnotes, AreOneParagraph) {
    const Read result = read("a[^1]\n\n[^1]: b\n\n    c\n\n```\nd\n```\n");
    EXPECT_EQ(shown(result.pages[0]),
              "paragraph \"a{^1}\"\ncode \"c\n\"\ncode \"d\n\"\n--\nparagraph \"b\"\n");
    EXPECT_EQ(result.issues,
              "5: a footnote is one paragraph; what is indented below it is shown as code\n");
}

TEST(Footnotes, DoNotGrowATextWithoutEnd) {
    std::string text = "[^1]: " + std::string(40'000, 'x') + "\n\na\n";
    for (int page = 0; page < 1'000; ++page) {
        text += "\n---\n\na[^1]\n";
    }
    const Read result = read(text);
    const auto with_footnote = std::ranges::count_if(
        result.pages, [](const Page& page) { return !page.footnotes.empty(); });
    EXPECT_EQ(with_footnote, 3);
    EXPECT_NE(result.issues.find("the footnotes up to \"1\" make the text too long"),
              std::string::npos);
}

}  // namespace
}  // namespace content::load
