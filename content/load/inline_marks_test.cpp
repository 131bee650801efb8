#include "content/load/inline_marks.h"

#include <string>

#include <gtest/gtest.h>

#include "content/load/markdown_reader.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

/// The blocks of a text, which must have no mistake.
std::string blocks(std::string_view text) {
    Issues issues;
    const auto lesson = read_markdown({.file = "a.md", .text = text}, {}, issues);
    EXPECT_TRUE(lesson);
    for (const Issue& issue : issues) {
        ADD_FAILURE() << to_string(issue);
    }
    return lesson ? tests::dump(lesson->pages.front().blocks) : "";
}

/// The text of a document that is one paragraph.
std::string paragraph(std::string_view text) {
    const std::string all = blocks(text);
    EXPECT_TRUE(all.starts_with("paragraph \"") && all.ends_with("\"\n")) << all;
    return all.size() < 13 ? all : all.substr(11, all.size() - 13);
}

TEST(StandIns, TurnBackIntoWhatWasWritten) {
    for (const char* text : {"", "~", "~~a~~ ~b~", "~~~ ~~~~", "[^1] [^ā-b] [^] [^ ] [^a b]",
                             "\\~~a~~\\", "a\\", "\xF0\x90\xAB", "\U00010AFF \U00010AC0"}) {
        EXPECT_EQ(without_stand_ins(with_stand_ins(text)), text);
    }
    EXPECT_EQ(with_stand_ins("\\~ \\[^1] ~~~ [^a b] [^1](c) [1]"),
              "\\~ \\[^1] ~~~ [^a b] [^1](c) [1]");
}

TEST(StandIns, TakeTheirOwnCharactersOutOfTheText) {
    const std::string stand_in = with_stand_ins("~");
    EXPECT_EQ(with_stand_ins("a" + stand_in + "b"), "a\uFFFDb");
}

TEST(StruckText, StandsBetweenTildes) {
    EXPECT_EQ(paragraph("a ~~b c~~ d"), "a {s}b c{/} d");
    EXPECT_EQ(paragraph("~~Sveiki~~ ~pasaule~!"), "{s}Sveiki{/} {s}pasaule{/}!");
    EXPECT_EQ(paragraph("a~~b~~c"), "a{s}b{/}c");
    EXPECT_EQ(paragraph("~~a\nb~~"), "{s}a b{/}");
    EXPECT_EQ(paragraph("„~~a~~“, (~~b~~)."), "„{s}a{/}“, ({s}b{/}).");
}

TEST(StruckText, MayHoldAndBeHeldByOtherStyles) {
    EXPECT_EQ(paragraph("~~a **b** *c*~~"), "{s}a {/}{bs}b{/}{s} {/}{is}c{/}");
    EXPECT_EQ(paragraph("**~~a~~** _~~b~~_ ~~_c_~~"), "{bs}a{/} {is}b{/} {is}c{/}");
    EXPECT_EQ(paragraph("[~~a~~](https://a.lv) ~~[b](https://b.lv)~~"),
              "[{s}a{/}](https://a.lv) [{s}b{/}](https://b.lv)");
    EXPECT_EQ(paragraph("~~a ~~b~~ c~~"), "{s}a b c{/}");
    EXPECT_EQ(blocks("# ~~a~~\n\n| ~~b~~ |\n|---|\n| ~c |\n"),
              "heading1 \"{s}a{/}\"\n"
              "table <\n"
              "  \"{s}b{/}\"\n"
              "  \"~c\"\n");
}

TEST(StruckText, NeedsAPairThatTouchesItsWords) {
    for (const char* text : {"a ~~b", "a~~ b~~", "~~ a ~~", "~50 un ~60 eiro", "~~a~", "~a~~",
                             "a ~~~b~~~ c", "a ~ b ~", "~~", "a ~~~~b~~~~", "**~~a** b~~ c"}) {
        const std::string shown = paragraph(text);
        EXPECT_EQ(shown.find("s}"), std::string::npos) << shown;
    }
    EXPECT_EQ(paragraph("~~a ~b~~"), "{s}a ~b{/}");
    EXPECT_EQ(paragraph("~~a\\~~~ b"), "{s}a~{/} b");
}

TEST(StruckText, IsNotReadInCodeAddressesAndEscapes) {
    EXPECT_EQ(paragraph("`~~a~~` \\~~b~~ ~~`c`~~"), "{c}~~a~~{/} ~~b~~ {cs}c{/}");
    EXPECT_EQ(paragraph("&#126;&#126;a&#126;&#126;"), "~~a~~");
    EXPECT_EQ(paragraph("[a](https://a.lv/~~b~~) <https://a.lv/~c> ![~d](e~f.png)\n"
                        "[h]\n\n[h]: https://a.lv/~i"),
              "[a](https://a.lv/~~b~~) [https://a.lv/~c](https://a.lv/~c) {e~f.png:~d} "
              "[h](https://a.lv/~i)");
    EXPECT_EQ(blocks("```\n~~a~~ [^1]\n```\n\n~~~\n~b~\n~~~\n\n    ~~c~~\n"),
              "code \"~~a~~ [^1]\n\"\n"
              "code \"~b~\n\"\n"
              "code \"~~c~~\n\"\n");
    EXPECT_EQ(blocks("![a](b~c.png \"~~d~~\")"), "picture b~c.png \"a\" \"~~d~~\"\n");
}

TEST(StruckText, IsKeptOutOfNotes) {
    Issues issues;
    const auto lesson = read_markdown(
        {.file = "a.md", .text = "a\n\n<!-- notes -->\n~~b~~ [^1]\n<!-- /notes -->\n"}, {}, issues);
    ASSERT_TRUE(lesson);
    EXPECT_EQ(lesson->pages.front().notes, "~~b~~ [^1]");
}

}  // namespace
}  // namespace content::load
