// Hostile Markdown: what is refused, what is mended, and that nothing of it is slow. No test here
// measures time; a text that cmark would chew on for half a minute makes the whole run unbearable.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "content/limits.h"
#include "content/load/markdown_prescan.h"
#include "content/load/markdown_reader.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

using namespace std::string_literals;

constexpr std::size_t kFull = limits::kMarkdownBytes;

struct Read {
    bool ok = false;
    Error error;
    std::string blocks;  // of the first page
    std::string issues;
};

Read read(std::string_view text) {
    Issues issues;
    const auto lesson = read_markdown({.file = "a.md", .text = text}, {}, issues);
    Read result;
    result.ok = lesson.has_value();
    if (lesson) {
        result.blocks = tests::dump(lesson->pages.front().blocks);
    } else {
        result.error = lesson.error();
    }
    for (const Issue& issue : issues) {
        result.issues += std::to_string(issue.line) + ": " + issue.sentence + "\n";
    }
    return result;
}

std::string repeated(std::string_view piece, std::size_t bytes = kFull) {
    std::string text;
    while (text.size() + piece.size() <= bytes) {
        text += piece;
    }
    return text;
}

TEST(MarkdownLimits, RefuseOneByteTooMany) {
    EXPECT_TRUE(read(std::string(kFull, 'a')).ok);
    const Read larger = read(std::string(kFull + 1, 'a'));
    EXPECT_EQ(larger.error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(larger.error.where, "a.md");
    EXPECT_EQ(larger.error.message, "the text is larger than 128 KiB; split the lesson");
    EXPECT_FALSE(read(std::string(std::size_t{1024} * 1024, 'a')).ok);
}

std::string nested_quotes(int depth) {
    return std::string(static_cast<std::size_t>(depth), '>') + " a\n";
}

std::string nested_lists(int depth) {
    std::string text;
    for (int i = 0; i < depth; ++i) {
        text += std::string(2 * static_cast<std::size_t>(i), ' ') + "- a\n";
    }
    return text;
}

TEST(MarkdownLimits, AllowThirtyTwoLevelsAndNoMore) {
    EXPECT_TRUE(read(nested_quotes(32)).ok);
    EXPECT_TRUE(read(nested_lists(32)).ok);
    for (const std::string& text :
         {nested_quotes(33), nested_lists(33), repeated("- ", 66) + "a\n",
          "x\n\n" + repeated("1. ", 99) + "a\n", repeated("> - ", 68) + "a\n",
          repeated("> ", 64) + "a\n" + "lazy\n" + repeated("> ", 66) + "b\n"}) {
        const Read result = read(text);
        EXPECT_FALSE(result.ok) << text;
        EXPECT_EQ(result.error.kind, Error::Kind::TooLarge);
        EXPECT_EQ(result.error.message, "lists and quotes are nested too deeply");
    }
    EXPECT_EQ(read("x\n\n" + nested_quotes(33)).error.where, "a.md:3");
}

TEST(MarkdownLimits, DoNotTakeIndentedCodeForNesting) {
    EXPECT_TRUE(
        read("```\n" + std::string(120, ' ') + "- a\n" + std::string(60, '>') + "\n```\n").ok);
    EXPECT_TRUE(read("a\n\n" + std::string(400, ' ') + "b\n").ok);
}

TEST(NestingBound, IsNeverBelowTheNesting) {
    EXPECT_EQ(nesting_bound(""), 0);
    EXPECT_EQ(nesting_bound("      text"), 0);
    EXPECT_EQ(nesting_bound("-text"), 0);
    EXPECT_EQ(nesting_bound("1234567890. a"), 0);
    EXPECT_EQ(nesting_bound(">>>"), 3);
    EXPECT_EQ(nesting_bound("-"), 1);
    EXPECT_EQ(nesting_bound("> - 1. + * 2) a"), 9);
    EXPECT_EQ(nesting_bound("    - a"), 3);
    EXPECT_EQ(nesting_bound("\t- a"), 3);
}

TEST(MarkdownLimits, RefuseNestingBeforeTheParserSeesIt) {
    std::string growing;
    for (std::size_t i = 0; i < 45; ++i) {
        growing += std::string(64 * i, ' ') + repeated("- ", 64) + "a\nlazy\n";
    }
    for (const std::string& text :
         {repeated("- ", kFull / 2) + repeated("\n", kFull / 2), repeated(">"), repeated("1) "),
          repeated("+ "), repeated("* a\n  ") + "x", repeated("\t- "), repeated("> - "),
          "<!--\n```\n-->\n" + repeated("- ", kFull / 2) + "\n\n\n",
          growing + repeated("\n", kFull / 4), nested_lists(300) + repeated("\n", kFull / 4)}) {
        EXPECT_TRUE(read(text).ok || read(text).error.kind == Error::Kind::TooLarge);
    }
}

TEST(MarkdownLimits, RefuseTooManyNodes) {
    EXPECT_EQ(read(repeated("*a* ")).error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(read(repeated("- a\n")).error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(read(repeated("~a~ ")).error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(read("|a|\n|-|\n|" + repeated("[^1]", kFull - 9)).error.kind, Error::Kind::TooLarge);
    EXPECT_EQ(read(repeated("# a\n---\n")).error.message,
              "the text has too many parts; split the lesson");
}

std::string numbered_footnotes() {
    std::string text;
    for (int i = 0; text.size() < kFull - 30; ++i) {
        const std::string mark = "[^" + std::to_string(i) + "]";
        text.append("a").append(mark).append("\n").append(mark).append(": b\n");
    }
    return text;
}

void expect_to_survive(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        const Read result = read(text);
        EXPECT_TRUE(result.ok || result.error.kind == Error::Kind::TooLarge) << text.substr(0, 40);
    }
}

TEST(MarkdownLimits, SurviveNonsenseOfLinksAndEmphasis) {
    std::string backticks;
    for (std::size_t i = 1; backticks.size() + i + 1 < kFull; ++i) {
        backticks += "a" + std::string(i, '`');
    }
    expect_to_survive({repeated("["), repeated("!["), repeated("![[]()"), repeated("[a]("),
                       repeated("[a](<b"),
                       std::string(kFull / 2, '[') + std::string(kFull / 2, ']'),
                       "[a](" + repeated("(", kFull - 4), repeated("*a _b "), repeated("a**b"),
                       repeated("*"), repeated("_"), repeated("*_"),
                       repeated("**a *b __c _d [e ![f `g "), backticks, repeated("`a``")});
}

TEST(MarkdownLimits, SurviveNonsenseOfHtmlAndReferences) {
    const std::string long_definitions = repeated("[a]: /url \"title\"\n", kFull / 2);
    expect_to_survive({repeated("<"), repeated("a <!-- "), "a " + repeated("<?", kFull - 2),
                       "a " + repeated("<![CDATA[", kFull - 9),
                       "a " + repeated("<a b=\"", kFull - 8), repeated("&"), repeated("&#1"),
                       repeated("\\"), long_definitions + repeated("[a]", kFull / 2),
                       repeated("[a]: b \"\n"), repeated("{{fact:"), repeated("{{fact:a}}")});
}

TEST(MarkdownLimits, SurviveNonsenseOfTablesAndBlocks) {
    expect_to_survive({repeated("|"), repeated("|\n"), repeated("|-"), repeated("a|b\n-|-\n"),
                       "|a|\n|-|\n" + repeated("|![[]()", kFull - 8), repeated("a\n---\n"),
                       repeated("<!-- page: a -->\n"), repeated("<!-- notes -->\n"), repeated("\t"),
                       repeated(" "), repeated("\n"), repeated("\r"), repeated("```\n"),
                       repeated("<div>\n"), repeated("> [!TIP]\n\n")});
}

TEST(MarkdownLimits, SurviveNonsenseOfStrokesAndFootnotes) {
    expect_to_survive({repeated("~"),
                       repeated("~~"),
                       repeated("~~a "),
                       repeated("a~~ "),
                       repeated("~~a~ "),
                       repeated("~~a~ ", kFull / 2) + repeated("b~~ ", kFull / 2),
                       repeated("a~b~~"),
                       repeated("*~~a "),
                       repeated("~~*a "),
                       repeated("&#126;~"),
                       repeated("\\~~"),
                       repeated("[^"),
                       repeated("[^1"),
                       repeated("[^1]"),
                       repeated("![^1]"),
                       repeated("[^1]: "),
                       repeated("[^1]: a\n"),
                       repeated("[^1]: a[^1]\n\n"),
                       repeated("[^1]: *a\n"),
                       numbered_footnotes(),
                       repeated("a[^1]\n\n---\n\n") + "[^1]: b\n"});
}

TEST(MarkdownLimits, SurviveNonsenseOfDisclosuresListsAndCharts) {
    expect_to_survive(
        {repeated("<!-- more: a -->\n"), repeated("<!-- /more -->\n"),
         repeated("<!-- more: a -->\n", kFull / 2) + repeated("<!-- /more -->\n", kFull / 2),
         repeated("<!-- more: a -->\n<!-- /more -->\n"), repeated("<!-- timeline -->\n- a: b\n\n"),
         "<!-- timeline -->\n- **" + repeated("a:b ", kFull - 30),
         repeated("<!-- compare -->\n|a|b|\n|-|-|\n|c|d|\n\n"),
         repeated("<!-- chart: bar -->\n|a|b|\n|-|-|\n|c|1|\n\n"),
         "<!-- chart: bar -->\n|a|b|\n|-|-|\n|c|" + repeated("1 000 ", kFull - 50) + "|\n",
         repeated("<!-- chart: "), repeated("- [ ] a\n"), repeated("[ ] ")});
}

TEST(MarkdownLimits, DoNotLetFactsGrowATextWithoutEnd) {
    const Facts facts{{"a", {.value = {std::string(limits::kJsonStringBytes, 'x'), ""}}}};
    const std::string text = repeated("{{fact:a}} ", 50'000) + "\n\n<!-- notes -->\n" +
                             repeated("{{fact:a}} ", 50'000) + "\n<!-- /notes -->\n";
    Issues issues;
    const auto lesson = read_markdown({.file = "a.md", .text = text}, facts, issues);
    ASSERT_TRUE(lesson);
    const Page& page = lesson->pages.front();
    EXPECT_LT(plain_text(page.blocks.front()).size() + page.notes.size(), 3 * kFull);
    EXPECT_EQ(issues.front().sentence, "the facts up to \"a\" make the text too long");
}

TEST(MarkdownBytes, DropTheByteOrderMark) {
    const Read result = read("\xEF\xBB\xBF# a\n");
    EXPECT_EQ(result.blocks, "heading1 \"a\"\n");
    EXPECT_EQ(result.issues, "");
}

TEST(MarkdownBytes, RefuseUtf16InPlainWords) {
    for (const std::string& text : {"\xFF\xFE#\0 \0a\0"s, "\xFE\xFF\0#\0 \0a"s, "#\0 \0a\0b\0c\0"s,
                                    "\0#\0 \0a\0b\0c"s, "#\0\0\0 \0\0\0a\0\0\0"s}) {
        const Read result = read(text);
        EXPECT_EQ(result.error.kind, Error::Kind::Malformed);
        EXPECT_EQ(result.error.message, "the file is saved as UTF-16; save it as UTF-8");
    }
}

TEST(MarkdownBytes, MarkWhatIsNotUtf8) {
    const Read result = read("a\n\xC4 \xFF\n\nb \xE2\x80\n");
    EXPECT_EQ(result.blocks, "paragraph \"a \uFFFD \uFFFD\"\nparagraph \"b \uFFFD\"\n");
    EXPECT_EQ(result.issues,
              "2: the line is not UTF-8 here; save the file as UTF-8\n"
              "4: the line is not UTF-8 here; save the file as UTF-8\n");
}

TEST(MarkdownBytes, MarkZerosAndOtherControls) {
    const Read result = read("a\0b\x1B[c\x7F\n"s);
    EXPECT_EQ(result.blocks, "paragraph \"a\uFFFDb\uFFFD[c\uFFFD\"\n");
    EXPECT_EQ(result.issues, "1: the line has a control character; delete it\n");
    EXPECT_TRUE(read(std::string(kFull, '\0')).ok);
}

TEST(MarkdownBytes, TakeOutDirectionOverrides) {
    const Read result = read("a\u202Eb\u2066c\u2069\n");
    EXPECT_EQ(result.blocks, "paragraph \"abc\"\n");
    EXPECT_EQ(result.issues, "1: the line has a text direction override, which was taken out\n");
}

TEST(MarkdownBytes, MixLineEnds) {
    EXPECT_EQ(read("a\r\n\r\nb\rc\n\rd\n").blocks,
              "paragraph \"a\"\nparagraph \"b c\"\nparagraph \"d\"\n");
}

TEST(MarkdownBytes, KeepMarksAndEmoji) {
    std::string piled = "a";
    for (int i = 0; i < 1'000; ++i) {
        piled += "\u0301";
    }
    EXPECT_EQ(read(piled + " \U0001F600\n").blocks, "paragraph \"" + piled + " \U0001F600\"\n");
}

TEST(MarkdownBytes, AreAnyBytes) {
    std::string bytes;
    unsigned state = 1;
    for (int i = 0; i < 20'000; ++i) {
        state = state * 1'103'515'245U + 12'345U;
        bytes += static_cast<char>(state >> 16);
    }
    EXPECT_TRUE(read(bytes).ok);
}

}  // namespace
}  // namespace content::load
