#include "content/load/markdown_reader.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "content/limits.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

using namespace std::string_literals;

const Facts& facts() {
    static const Facts known{
        {"portal.name", {.value = {"Latvija.gov.lv", "the portal"}, .checked = "2026-11-23"}},
        {"portal.url", {.value = {"https://latvija.gov.lv", ""}, .checked = "2026-10-01"}},
        {"bad.url", {.value = {"javascript:alert(1)", ""}, .checked = "2026-10-01"}}};
    return known;
}

struct Read {
    Lesson lesson;
    std::string issues;  // "line: sentence", one a line
};

Read read(std::string_view text, Language language = Language::Latvian) {
    Issues issues;
    auto lesson = read_markdown({.file = "01-a/02-b.lv.md", .text = text, .language = language},
                                facts(), issues);
    EXPECT_TRUE(lesson) << (lesson ? "" : lesson.error().message);
    Read result;
    if (lesson) {
        result.lesson = *std::move(lesson);
    }
    for (const Issue& issue : issues) {
        EXPECT_EQ(issue.file, "01-a/02-b.lv.md");
        result.issues += std::to_string(issue.line) + ": " + issue.sentence + "\n";
    }
    return result;
}

/// The blocks of a text that is one page and has no mistake.
std::string blocks(std::string_view text) {
    const Read result = read(text);
    EXPECT_EQ(result.issues, "");
    EXPECT_EQ(result.lesson.pages.size(), 1U);
    return tests::dump(result.lesson.pages.front().blocks);
}

/// The blocks of the first page, whatever else is wrong with the text.
std::string first_page(std::string_view text) {
    return tests::dump(read(text).lesson.pages.front().blocks);
}

TEST(MarkdownReader, ReadsParagraphsAndHeadings) {
    EXPECT_EQ(blocks("# Droša parole\n\nViens\ndivi  \ntrīs\\\nčetri\n\nOtra\n===\n"),
              "heading1 \"Droša parole\"\n"
              "paragraph \"Viens divi|trīs|četri\"\n"
              "heading1 \"Otra\"\n");
}

TEST(MarkdownReader, FlattensStyles) {
    EXPECT_EQ(blocks("a **b *c* `d`** _e_ &amp; \\*f\\*"),
              "paragraph \"a {b}b {/}{bi}c{/}{b} {/}{bc}d{/} {i}e{/} & *f*\"\n");
}

TEST(MarkdownReader, ReadsCodeAsWritten) {
    EXPECT_EQ(blocks("```sh\n<b> {{fact:portal.name}}\n\tx\n```\n\n    indented\n"),
              "code \"<b> {{fact:portal.name}}\n\tx\n\"\n"
              "code \"indented\n\"\n");
}

TEST(MarkdownReader, ReadsListsAndQuotes) {
    EXPECT_EQ(blocks("- a\n- b\n  1. c\n\n5) d\n\n6) e\n\n> f\n> > g\n"),
              "list\n"
              "  item\n"
              "    paragraph \"a\"\n"
              "  item\n"
              "    paragraph \"b\"\n"
              "    list from 1\n"
              "      item\n"
              "        paragraph \"c\"\n"
              "list from 5 loose\n"
              "  item\n"
              "    paragraph \"d\"\n"
              "  item\n"
              "    paragraph \"e\"\n"
              "quote\n"
              "  paragraph \"f\"\n"
              "  quote\n"
              "    paragraph \"g\"\n");
}

TEST(MarkdownReader, MakesStepsOfTheListAfterTheComment) {
    EXPECT_EQ(blocks("<!-- steps -->\n3. **Kas?** Izlasiet.\n4. b\n\nx\n\n1. c\n"),
              "steps from 3\n"
              "  item\n"
              "    paragraph \"{b}Kas?{/} Izlasiet.\"\n"
              "  item\n"
              "    paragraph \"b\"\n"
              "paragraph \"x\"\n"
              "list from 1\n"
              "  item\n"
              "    paragraph \"c\"\n");
    EXPECT_EQ(blocks("> [!TIP]\n> <!-- steps -->\n> 1. a\n"),
              "callout 1\n"
              "  steps from 1\n"
              "    item\n"
              "      paragraph \"a\"\n");
}

TEST(MarkdownReader, SaysWhenStepsHaveNoList) {
    const std::string complaint = "1: after <!-- steps --> there must be a numbered list\n";
    EXPECT_EQ(read("<!-- steps -->\n- a\n").issues, complaint);
    EXPECT_EQ(read("<!-- steps -->\n\nx\n\n1. a\n").issues, complaint);
    EXPECT_EQ(read("<!-- steps -->\n").issues, complaint);
}

TEST(MarkdownReader, KnowsFourCallouts) {
    EXPECT_EQ(
        blocks("> [!NOTE]\n> a\n\nx\n\n> [!TIP] b\n\nx\n\n> [!important]\n> **c**\n> d\n\nx\n\n"
               "> [!WARNING]  \n> e\n>\n> - f\n"),
        "callout 0\n"
        "  paragraph \"a\"\n"
        "paragraph \"x\"\n"
        "callout 1\n"
        "  paragraph \"b\"\n"
        "paragraph \"x\"\n"
        "callout 2\n"
        "  paragraph \"{b}c{/} d\"\n"
        "paragraph \"x\"\n"
        "callout 3\n"
        "  paragraph \"e\"\n"
        "  list\n"
        "    item\n"
        "      paragraph \"f\"\n");
    EXPECT_EQ(blocks("> [!NOTE]\n>\n> a\n"), "callout 0\n  paragraph \"a\"\n");
}

TEST(MarkdownReader, LeavesOtherQuotesAlone) {
    EXPECT_EQ(blocks("> [TIP] a\n\nx\n\n> `[!TIP]`\n"),
              "quote\n"
              "  paragraph \"[TIP] a\"\n"
              "paragraph \"x\"\n"
              "quote\n"
              "  paragraph \"{c}[!TIP]{/}\"\n");
    EXPECT_EQ(first_page("> [!CAUTION]\n> a\n"), "quote\n  paragraph \"[!CAUTION] a\"\n");
    EXPECT_EQ(read("> [!CAUTION]\n> a\n").issues,
              "1: there is no callout [!caution]; use NOTE, TIP, IMPORTANT or WARNING\n");
}

TEST(MarkdownReader, FillsInFacts) {
    const Read latvian = read(
        "# {{fact:portal.name}}\n\n**x {{fact:portal.name}}**, "
        "`{{fact:portal.url}}`, [{{fact:portal.name}}]({{fact:portal.url}}/a)\n");
    EXPECT_EQ(latvian.issues, "");
    EXPECT_EQ(
        tests::dump(latvian.lesson.pages.front().blocks),
        "heading1 \"{fact:Latvija.gov.lv}\"\n"
        "paragraph \"{b}x {/}{b}{fact:Latvija.gov.lv}{/}, {c}{fact:https://latvija.gov.lv}{/}, "
        "[{fact:Latvija.gov.lv}](https://latvija.gov.lv/a)\"\n");
    ASSERT_EQ(latvian.lesson.facts.size(), 2U);
    EXPECT_EQ(latvian.lesson.facts[0].key, "portal.name");
    EXPECT_EQ(latvian.lesson.facts[0].checked, "2026-11-23");
    EXPECT_EQ(latvian.lesson.facts[1].key, "portal.url");

    const Read english = read("{{fact:portal.name}} {{fact:portal.url}}", Language::English);
    EXPECT_EQ(tests::dump(english.lesson.pages.front().blocks),
              "paragraph \"{fact:the portal} {fact:https://latvija.gov.lv}\"\n");
    EXPECT_EQ(english.lesson.language, Language::English);
}

TEST(MarkdownReader, ShowsTheKeyOfAnUnknownFact) {
    const Read result = read("a\n{{fact:no.such}} b {{fact:}}\n");
    EXPECT_EQ(tests::dump(result.lesson.pages.front().blocks),
              "paragraph \"a [no.such] b {{fact:}}\"\n");
    EXPECT_EQ(result.issues, "2: facts.json has no fact \"no.such\"\n");
    EXPECT_TRUE(result.lesson.facts.empty());
}

TEST(MarkdownReader, KeepsLinksThatMayOpen) {
    EXPECT_EQ(
        blocks("[**a** b](https://a.lv/ž \"t\") <https://b.lv> <c@d.lv> [e](#page-2) [f][r]\n\n"
               "[r]: m1-agents\n"),
        "paragraph \"[{b}a{/}](https://a.lv/ž)[ b](https://a.lv/ž) "
        "[https://b.lv](https://b.lv) [c@d.lv](mailto:c@d.lv) [e](#page-2) [f](m1-agents)\"\n");
}

TEST(MarkdownReader, TakesAwayLinksThatMayNotOpen) {
    const Read result = read(
        "[a](javascript:alert(1))\n[b](java&#115;cript&colon;alert(1))\n[c](//host/share)\n"
        "[d](\\\\\\\\host\\\\share)\n[e](file:///etc/passwd)\n[f]({{fact:bad.url}})\n"
        "[g](<java&#10;script:x>)\n<ms-msdt:x>\n[h]()\n[i]({{fact:none}})\n");
    EXPECT_EQ(tests::dump(result.lesson.pages.front().blocks),
              "paragraph \"a b c d e f g ms-msdt:x h i\"\n");
    EXPECT_EQ(std::count(result.issues.begin(), result.issues.end(), '\n'), 10);
    EXPECT_NE(result.issues.find("3: the link to \"//host/share\" is not offered: "),
              std::string::npos);
}

TEST(MarkdownReader, StripsDirectionOverridesFromEntitiesToo) {
    EXPECT_EQ(blocks("a&#x202E;b [x](https://a.lv/&#x202E;c)"),
              "paragraph \"ab [x](https://a.lv/c)\"\n");
    EXPECT_EQ(blocks("a&#10;b&#9;c&#0;d&#x1B;e"), "paragraph \"a b c\uFFFDd\uFFFDe\"\n");
}

TEST(MarkdownReader, MakesABlockOfALonePicture) {
    EXPECT_EQ(blocks("![Karte *liela*](img/map.png \"Portāla {{fact:portal.name}}\")\n\n"
                     "![](./img/a%20b.jpg)\n\n- ![x](y.png)\n"),
              "picture 01-a/img/map.png \"Karte liela\" \"Portāla Latvija.gov.lv\"\n"
              "picture 01-a/img/a b.jpg \"\" \"\"\n"
              "list\n"
              "  item\n"
              "    picture 01-a/y.png \"x\" \"\"\n");
}

TEST(MarkdownReader, KeepsPicturesInsideText) {
    EXPECT_EQ(blocks("Spiediet **![poga *Sākt*](img/x.png)** tagad.\n\n"
                     "![a](b.png) ![c\nd](./d.png)\n\n[![e](f.png)](https://a.lv)\n\n"
                     "# ![g](h.png) i\n\n| ![{{fact:portal.name}}](j.png) |\n| - |\n"),
              "paragraph \"Spiediet {b}{01-a/img/x.png:poga Sākt}{/} tagad.\"\n"
              "paragraph \"{01-a/b.png:a} {01-a/d.png:c d}\"\n"
              "paragraph \"[{01-a/f.png:e}](https://a.lv)\"\n"
              "heading1 \"{01-a/h.png:g} i\"\n"
              "table <\n"
              "  \"{01-a/j.png:Latvija.gov.lv}\"\n");
}

TEST(MarkdownReader, ShowsTheWordsOfAPictureInsideAPicture) {
    EXPECT_EQ(blocks("a ![b ![c](d.png) <i>e</i>](f.png) g\n"),
              "paragraph \"a {01-a/f.png:b c <i>e</i>} g\"\n");
    EXPECT_EQ(blocks("![b ![c](d.png)](f.png)\n"), "picture 01-a/f.png \"b c\" \"\"\n");
}

TEST(MarkdownReader, SaysThatAPictureInsideTextHasNoCaption) {
    const Read result = read("a\nb ![c](d.png \"e\") ![f](../g.png) h\n");
    EXPECT_EQ(tests::dump(result.lesson.pages.front().blocks),
              "paragraph \"a b {01-a/d.png:c} f h\"\n");
    EXPECT_EQ(result.issues,
              "2: a picture inside text has no caption; give it a paragraph of its own\n"
              "2: the picture \"../g.png\" is left out: \"..\" may not stand in a path\n");
}

TEST(MarkdownReader, KeepsTheWordsOfAPictureItRefuses) {
    const Read result = read("![Karte](/karte.png \"Kur tas ir\")\n");
    EXPECT_NE(result.issues.find("the picture \"/karte.png\" is left out"), std::string::npos);
    EXPECT_EQ(tests::dump(result.lesson.pages.front().blocks),
              "paragraph \"Karte\"\nparagraph \"Kur tas ir\"\n");
}

TEST(MarkdownReader, LeavesOutPicturesFromElsewhere) {
    for (const char* path :
         {"/etc/x.png", "../x.png", "%2e%2e/x.png", "//host/x.png", R"(\\\\host\\x.png)",
          "C:/x.png", "file:///x.png", "https://a.lv/x.png", "data:image/png;base64,AA", ""}) {
        const Read result = read("![vārdi](" + std::string(path) + ")\n");
        EXPECT_EQ(tests::dump(result.lesson.pages.front().blocks), "paragraph \"vārdi\"\n") << path;
        EXPECT_NE(result.issues.find("is left out"), std::string::npos) << path;
    }
}

TEST(MarkdownReader, ShowsHtmlAsText) {
    const Read result = read("<script>\nalert(1)\n</script>\n\na <b>c</b><br> <!-- x --> d\n");
    EXPECT_EQ(tests::dump(result.lesson.pages.front().blocks),
              "paragraph \"<script>|alert(1)|</script>\"\n"
              "paragraph \"a <b>c</b><br>  d\"\n");
    EXPECT_EQ(result.issues,
              "1: HTML is shown as text; write Markdown instead\n"
              "5: HTML is shown as text; write Markdown instead of \"<b>\"\n"
              "5: HTML is shown as text; write Markdown instead of \"</b>\"\n"
              "5: HTML is shown as text; write Markdown instead of \"<br>\"\n"
              "5: a comment inside a sentence has no meaning; it is left out\n");
}

TEST(MarkdownReader, WarnsOfCommentsItDoesNotKnow) {
    const Read result = read("<!-- todo: check -->\n\n> <!-- notes -->\n> a\n");
    EXPECT_EQ(tests::dump(result.lesson.pages.front().blocks), "quote\n  paragraph \"a\"\n");
    EXPECT_EQ(result.issues,
              "1: the comment \"todo: check\" has no meaning and is left out; those that have one "
              "are page, notes, steps, more, timeline, compare, chart and decorative\n"
              "3: the comment \"notes\" has no meaning inside a list or a quote; it is left out\n");
    EXPECT_EQ(first_page("a\n\n<!-- never closed\nb\n"),
              "paragraph \"a\"\nparagraph \"<!-- never closed|b\"\n");
}

TEST(MarkdownReader, WarnsOfSkippedHeadingLevels) {
    EXPECT_EQ(read("## a\n\n### b\n\n# c\n\n---\n\n### d\n\n> ##### e\n").issues,
              "9: the heading jumps from level 1 to level 3\n"
              "11: the heading jumps from level 3 to level 5\n");
}

TEST(MarkdownReader, NumbersBlocksByTheirLine) {
    const Read result = read("# a\r\n\r\nb\rc\n\n- d\n  > e\n");
    const Blocks& found = result.lesson.pages.front().blocks;
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].line, 1);
    EXPECT_EQ(found[1].line, 3);
    EXPECT_EQ(found[2].line, 6);
    const auto& item = std::get<List>(found[2].node).items.front();
    EXPECT_EQ(item.children.back().line, 7);
}

TEST(MarkdownReader, ReportsAtMostTwoHundredMistakes) {
    std::string text;
    for (int i = 0; i < 300; ++i) {
        text += "<b>\n\n";
    }
    Issues issues;
    ASSERT_TRUE(read_markdown({.file = "a.md", .text = text}, facts(), issues));
    ASSERT_EQ(issues.size(), 201U);
    EXPECT_EQ(issues.back().sentence, "there are 100 more such mistakes");
}

}  // namespace
}  // namespace content::load
