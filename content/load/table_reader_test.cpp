#include "content/load/table_reader.h"

#include <string>

#include <gtest/gtest.h>

#include "content/limits.h"
#include "content/load/markdown_reader.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

struct Read {
    std::string blocks;
    std::string issues;
};

Read read(std::string_view text) {
    static const Facts known{{"a.b", {.value = {"12 | x", ""}}}};
    Issues issues;
    const auto lesson = read_markdown({.file = "a.md", .text = text}, known, issues);
    Read result;
    result.blocks = lesson ? tests::dump(lesson->pages.front().blocks) : lesson.error().message;
    for (const Issue& issue : issues) {
        result.issues += std::to_string(issue.line) + ": " + issue.sentence + "\n";
    }
    return result;
}

std::string table(std::string_view text) {
    const Read result = read(text);
    EXPECT_EQ(result.issues, "");
    return result.blocks;
}

TEST(SplitRow, KnowsWhereACellEnds) {
    using Cells = std::vector<std::string>;
    EXPECT_EQ(split_row("| a | b |"), (Cells{"a", "b"}));
    EXPECT_EQ(split_row("a|b"), (Cells{"a", "b"}));
    EXPECT_EQ(split_row("  | a || b"), (Cells{"a", "", "b"}));
    EXPECT_EQ(split_row(R"(| a \| b | \\| c \)"), (Cells{"a | b", "\\\\", "c \\"}));
    EXPECT_EQ(split_row("|"), (Cells{""}));
    EXPECT_EQ(split_row(""), (Cells{""}));
}

TEST(ReadDelimiters, KnowsTheAlignments) {
    using enum Table::Align;
    using Columns = std::vector<Table::Align>;
    EXPECT_EQ(read_delimiters("|:--|--:|:-:|---|"), (Columns{Left, Right, Centre, Left}));
    EXPECT_EQ(read_delimiters(" - | -: "), (Columns{Left, Right}));
    for (const char* other : {"---", "|---||---|", "| : |", "|--a--|", "|- -|", "", "|", "|::|"}) {
        EXPECT_FALSE(read_delimiters(other)) << other;
    }
}

TEST(Tables, HaveAlignedColumnsOfInlineMarkdown) {
    EXPECT_EQ(table("| Rīks | **PIN1** | x |\n|:--|:-:|--:|\n| eID *karte* | `4` | \\*5\\* |\n"
                    "Smart-ID | # nav | - y #\n"),
              "table <|>\n"
              "  \"Rīks\" \"{b}PIN1{/}\" \"x\"\n"
              "  \"eID {i}karte{/}\" \"{c}4{/}\" \"*5*\"\n"
              "  \"Smart-ID\" \"# nav\" \"- y #\"\n");
}

TEST(Tables, MayHaveFactsLinksAndPipesInCells) {
    EXPECT_EQ(
        table("| a |\n|---|\n| {{fact:a.b}} |\n| [x](https://a.lv) [y][r] |\n| `a \\| b` |\n\n"
              "[r]: #p\n"),
        "table <\n"
        "  \"a\"\n"
        "  \"{fact:12 | x}\"\n"
        "  \"[x](https://a.lv) [y](#p)\"\n"
        "  \"{c}a | b{/}\"\n");
}

TEST(Tables, ReadPlainCellsAsTheyStandAndTheRestAsMarkdown) {
    EXPECT_EQ(table("| a  b! | c) 1. | |\n|---|---|---|\n| d &amp; e | f # # | ~~g~~ |\n"
                    "| h\\~ | <https://i.lv> | [j] |\n"),
              "table <<<\n"
              "  \"a  b!\" \"c) 1.\" \"\"\n"
              "  \"d & e\" \"f # #\" \"{s}g{/}\"\n"
              "  \"h~\" \"[https://i.lv](https://i.lv)\" \"[j]\"\n");
}

TEST(Tables, KeepWhatIsOpenInsideOneCell) {
    EXPECT_EQ(table("| `a | *b |\n|---|---|\n| c` | d* |\n"),
              "table <<\n"
              "  \"`a\" \"*b\"\n"
              "  \"c`\" \"d*\"\n");
}

TEST(Tables, StandInsideQuotesAndLists) {
    EXPECT_EQ(
        table("> | a | b |\n> |---|---|\n> | c | d |\n\n- | e | f |\n  |---|---|\n  | g | h |\n"),
        "quote\n"
        "  table <<\n"
        "    \"a\" \"b\"\n"
        "    \"c\" \"d\"\n"
        "list\n"
        "  item\n"
        "    table <<\n"
        "      \"e\" \"f\"\n"
        "      \"g\" \"h\"\n");
}

TEST(Tables, EndAtAnEmptyLineOrAnotherBlock) {
    EXPECT_EQ(table("| a |\n|---|\n| b |\n\nc\n\n| d |\n|---|\n# e\n"),
              "table <\n  \"a\"\n  \"b\"\n"
              "paragraph \"c\"\n"
              "table <\n  \"d\"\n"
              "heading1 \"e\"\n");
}

TEST(Tables, LeaveTheTextAboveThemAParagraph) {
    EXPECT_EQ(table("Viens *divi*\ntrīs:\n| a |\n|---|\n| b |\n"),
              "paragraph \"Viens {i}divi{/} trīs:\"\n"
              "table <\n  \"a\"\n  \"b\"\n");
    EXPECT_EQ(table("[r]: #p\n| [a][r] |\n|---|\n"), "table <\n  \"[a](#p)\"\n");
}

TEST(Tables, AreNothingElse) {
    EXPECT_EQ(table("a | b\nc | d\n"), "paragraph \"a | b c | d\"\n");
    EXPECT_EQ(table("```\n| a |\n|---|\n```\n"), "code \"| a |\n|---|\n\"\n");
    EXPECT_EQ(table("|---|---|\n"), "paragraph \"|---|---|\"\n");
}

TEST(Tables, FillAndCutRowsOfTheWrongLength) {
    const Read result = read("| a | b |\n|---|---|\n| c |\n| d | e | f |\n");
    EXPECT_EQ(result.blocks, "table <<\n  \"a\" \"b\"\n  \"c\" \"\"\n  \"d\" \"e\"\n");
    EXPECT_EQ(result.issues,
              "3: the row has 1 cells instead of 2\n"
              "4: the row has 3 cells instead of 2\n");
    const Read header = read("| a | b |\n|---|\n| c | d |\n");
    EXPECT_EQ(header.blocks, "table <<\n  \"a\" \"b\"\n  \"c\" \"d\"\n");
    EXPECT_EQ(header.issues, "2: the row of dashes has 1 columns and the header 2\n");
}

TEST(Tables, NumberTheirCellsForIssues) {
    EXPECT_EQ(read("x\n\n| a |\n|---|\n| b |\n| {{fact:no}} |\n").issues,
              "6: facts.json has no fact \"no\"\n");
}

TEST(Tables, HaveAtMostSixtyFourColumns) {
    std::string header;
    std::string dashes;
    for (int i = 0; i < 5'000; ++i) {
        header += "|x";
        dashes += "|-";
    }
    Issues issues;
    const std::string text = header + "|\n" + dashes + "|\n" + header + "|\n";
    const auto lesson = read_markdown({.file = "a.md", .text = text}, {}, issues);
    ASSERT_TRUE(lesson);
    const auto& found = std::get<Table>(lesson->pages.front().blocks.front().node);
    EXPECT_EQ(found.columns.size(), static_cast<std::size_t>(limits::kTableColumns));
    EXPECT_EQ(found.header.size(), found.columns.size());
    EXPECT_EQ(found.rows.front().size(), found.columns.size());
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().sentence, "the table has 5000 columns; only the first 64 are shown");
}

TEST(Tables, AreRefusedWhenFilledUpTheyGrowTooLarge) {
    std::string text;
    for (int i = 0; i < 64; ++i) {
        text += "|x";
    }
    text += "\n";
    for (int i = 0; i < 64; ++i) {
        text += "|-";
    }
    text += "\n";
    for (int i = 0; i < 5'000; ++i) {
        text += "|\n";
    }
    Issues issues;
    const auto lesson = read_markdown({.file = "a.md", .text = text}, {}, issues);
    ASSERT_FALSE(lesson);
    EXPECT_EQ(lesson.error().kind, Error::Kind::TooLarge);
}

}  // namespace
}  // namespace content::load
