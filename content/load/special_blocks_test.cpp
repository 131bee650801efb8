// What comments make of the block below them: timelines, comparisons, charts, decorative pictures.
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

Read read(std::string_view text, Language language = Language::Latvian) {
    static const Facts known{{"a.b", {.value = {"45,3\u00A0%", "45.3 %"}}}};
    Issues issues;
    const auto lesson =
        read_markdown({.file = "a.md", .text = text, .language = language}, known, issues);
    Read result;
    result.blocks = lesson ? tests::dump(lesson->pages.front().blocks) : lesson.error().message;
    for (const Issue& issue : issues) {
        result.issues += std::to_string(issue.line) + ": " + issue.sentence + "\n";
    }
    return result;
}

/// The blocks of a text without a mistake.
std::string blocks(std::string_view text) {
    const Read result = read(text);
    EXPECT_EQ(result.issues, "");
    return result.blocks;
}

TEST(Timelines, TakeTheTimeOffEachItem) {
    EXPECT_EQ(blocks("<!-- timeline -->\n"
                     "- **2018. gadā** Pirmie aģenti.\n"
                     "- **2019:** Vēl.\n"
                     "- **{{fact:a.b}}** – a\n"
                     "- Plkst. 10:30: *b* c\n"
                     "- 2022. gads:\n  d\n"),
              "timeline\n"
              "  at \"2018. gadā\"\n"
              "    paragraph \"Pirmie aģenti.\"\n"
              "  at \"2019\"\n"
              "    paragraph \"Vēl.\"\n"
              "  at \"{fact:45,3\u00A0%}\"\n"
              "    paragraph \"a\"\n"
              "  at \"Plkst. 10:30\"\n"
              "    paragraph \"{i}b{/} c\"\n"
              "  at \"2022. gads\"\n"
              "    paragraph \"d\"\n");
}

TEST(Timelines, MayHaveBlocksBelowTheTime) {
    EXPECT_EQ(blocks("<!-- timeline -->\n1. **Rīt**\n\n   a\n\n   - b\n2. **Parīt**  \n   c\n"
                     "3. *{{fact:a.b}}*: d\n"),
              "timeline\n"
              "  at \"Rīt\"\n"
              "    paragraph \"a\"\n"
              "    list\n"
              "      item\n"
              "        paragraph \"b\"\n"
              "  at \"Parīt\"\n"
              "    paragraph \"c\"\n"
              "  at \"{i}{fact:45,3\u00A0%}{/}\"\n"
              "    paragraph \"d\"\n");
}

TEST(Timelines, TakeAnOrdinalForWords) {
    EXPECT_EQ(blocks("<!-- timeline -->\n- 2018. gads: a\n- 23. novembrī\n  divos: b\n\n"
                     "  c\n- 7. **d** e: f\n"),
              "timeline\n"
              "  at \"2018. gads\"\n"
              "    paragraph \"a\"\n"
              "  at \"23. novembrī divos\"\n"
              "    paragraph \"b\"\n"
              "    paragraph \"c\"\n"
              "  at \"7. {b}d{/} e\"\n"
              "    paragraph \"f\"\n");
}

TEST(Timelines, SayWhichItemHasNoTime) {
    const Read result = read(
        "<!-- timeline -->\n- **a** b\n- c [d: e](#f) `g: h` 10:30\n- # i\n- **j** [ ] k\n-\n");
    EXPECT_EQ(result.blocks,
              "timeline\n"
              "  at \"a\"\n"
              "    paragraph \"b\"\n"
              "  at \"\"\n"
              "    paragraph \"c [d: e](#f) {c}g: h{/} 10:30\"\n"
              "  at \"\"\n"
              "    heading1 \"i\"\n"
              "  at \"j\"\n"
              "    paragraph \"[ ] k\"\n"
              "  at \"\"\n");
    const std::string complaint =
        ": an item of a timeline begins with its time: write it in bold, or with a colon behind "
        "it\n";
    EXPECT_EQ(result.issues, "3" + complaint + "4" + complaint + "6" + complaint);
}

TEST(Comparisons, HaveATitleOnEachSide) {
    EXPECT_EQ(blocks("<!-- compare -->\n- **Aģents**\n  - uzklausa\n- **Nav aģents:** nosoda\n"),
              "compare\n"
              "  side \"Aģents\"\n"
              "    list\n"
              "      item\n"
              "        paragraph \"uzklausa\"\n"
              "  side \"Nav aģents\"\n"
              "    paragraph \"nosoda\"\n");
    const Read result = read("<!-- compare -->\n1. **a** b\n2. c: d\n");
    EXPECT_EQ(result.blocks,
              "compare\n"
              "  side \"a\"\n"
              "    paragraph \"b\"\n"
              "  side \"\"\n"
              "    paragraph \"c: d\"\n");
    EXPECT_EQ(result.issues, "3: each thing compared begins with its name in bold\n");
}

TEST(Comparisons, TakeTheColumnsOfATable) {
    EXPECT_EQ(blocks("<!-- compare -->\n| *Dara* | Nedara |\n|---|---|\n| a | b |\n| c | |\n"),
              "compare\n"
              "  side \"{i}Dara{/}\"\n"
              "    list\n"
              "      item\n"
              "        paragraph \"a\"\n"
              "      item\n"
              "        paragraph \"c\"\n"
              "  side \"Nedara\"\n"
              "    paragraph \"b\"\n");
    EXPECT_EQ(blocks("<!-- compare -->\n| | eID | Smart-ID |\n|---|---|---|\n| Vajag | karti | "
                     "*tālruni* |\n"),
              "compare\n"
              "  side \"eID\"\n"
              "    paragraph \"{b}Vajag{/}: karti\"\n"
              "  side \"Smart-ID\"\n"
              "    paragraph \"{b}Vajag{/}: {i}tālruni{/}\"\n");
}

TEST(Comparisons, AreOfTwoToFour) {
    const std::string complaint =
        ": a comparison has two to four things side by side, and here are ";
    const Read one = read("<!-- compare -->\n- **a**\n");
    EXPECT_EQ(one.blocks, "list\n  item\n    paragraph \"{b}a{/}\"\n");
    EXPECT_EQ(one.issues, "2" + complaint + "1\n");
    EXPECT_EQ(read("<!-- compare -->\n- **a**\n- **b**\n- **c**\n- **d**\n- **e**\n").issues,
              "2" + complaint + "5\n");
    const Read table = read("<!-- compare -->\n| | a |\n|---|---|\n| b | c |\n");
    EXPECT_EQ(table.blocks, "table <<\n  \"\" \"a\"\n  \"b\" \"c\"\n");
    EXPECT_EQ(table.issues, "2" + complaint + "1\n");
}

TEST(Charts, ReadTheNumbersOfATable) {
    EXPECT_EQ(blocks("<!-- chart: bar -->\n\n| Kur | 2022 | 2023 |\n|---|---:|---:|\n"
                     "| **Latvijā** | 50,8 % | {{fact:a.b}} |\n| ES | – | 55.6\u00A0% |\n"),
              "chart bar in %\n"
              "  series 50.8 -\n"
              "  series 45.3 55.6\n"
              "  table <>>\n"
              "    \"Kur\" \"2022\" \"2023\"\n"
              "    \"{b}Latvijā{/}\" \"50,8 %\" \"{fact:45,3\u00A0%}\"\n"
              "    \"ES\" \"–\" \"55.6\u00A0%\"\n");
    EXPECT_EQ(blocks("<!-- chart: share -->\n|a|b|\n|-|-|\n|c|1 400|\n|d|0|\n"),
              "chart share\n"
              "  series 1400 0\n"
              "  table <<\n"
              "    \"a\" \"b\"\n"
              "    \"c\" \"1 400\"\n"
              "    \"d\" \"0\"\n");
    EXPECT_TRUE(blocks("<!-- chart:line -->\n|a|b|\n|-|-|\n|c|-1|\n|d||\n")
                    .starts_with("chart line\n  series -1 -\n"));
    EXPECT_TRUE(read("<!-- chart: bar -->\n|a|b|\n|-|-|\n|c|1,400|\n", Language::English)
                    .blocks.starts_with("chart bar\n  series 1400\n"));
}

TEST(Charts, HaveAUnitWhenAllRowsHaveIt) {
    const auto chart = [](const std::string& rows) {
        return read("<!-- chart: bar -->\n|a|LV|ES|\n|-|-|-|\n" + rows);
    };
    EXPECT_TRUE(chart("|b|1 %|2|\n|c|3 %|4 %|\n|d|–|–|\n").blocks.starts_with("chart bar in %\n"));
    for (const char* rows : {"|b|1 %|2 %|\n|c|3|4|\n", "|b|1 %|2 %|\n|c|3 punkti|4 punkti|\n"}) {
        const Read result = chart(rows);
        EXPECT_TRUE(result.blocks.starts_with("chart bar\n")) << result.blocks;
        EXPECT_EQ(result.issues, "") << "each row has its own";
    }
    EXPECT_EQ(chart("|b|1 %|2 EUR|\n").issues,
              R"(2: the numbers have different units, "%" and "EUR"; one chart can compare only )"
              "one\n");
}

TEST(Charts, SayWhichCellIsNoNumber) {
    const Read result =
        read("a\n\n<!-- chart: bar -->\n|a|b|c|\n|-|-|-|\n|d|1|daudz|\n|e|2|3|\n|f|5 no 9|4|\n");
    EXPECT_TRUE(result.blocks.starts_with("paragraph \"a\"\ntable <<<\n")) << result.blocks;
    EXPECT_EQ(result.issues,
              "8: \"5 no 9\" is no number; the chart is shown as a table\n"
              "6: \"daudz\" is no number; the chart is shown as a table\n");
}

TEST(Charts, SayWhatCannotBeDrawn) {
    const auto said = [](const std::string& kind, const std::string& rows) {
        return read("<!-- chart: " + kind + " -->\n" + rows).issues;
    };
    const std::string table = "; the chart is shown as a table\n";
    EXPECT_EQ(said("bar", "|a|\n|-|\n|b|\n"),
              "2: a chart needs a column of names and a column of numbers" + table);
    EXPECT_EQ(said("bar", "|a|b|\n|-|-|\n"), "2: the chart has 0 rows instead of 1 to 60" + table);
    EXPECT_EQ(said("line", "|a|b|\n|-|-|\n|c|1|\n"),
              "2: the chart has 1 rows instead of 2 to 60" + table);
    EXPECT_EQ(said("share", "|a|b|c|\n|-|-|-|\n|d|1|2|\n"),
              "2: the chart has 2 columns of numbers, and at most 1 can be drawn" + table);
    EXPECT_EQ(said("share", "|a|b|\n|-|-|\n|c|-1|\n|d||\n|e|1|\n"),
              "5: \"\" is no number" + table + "4: a share cannot be below zero" + table +
                  "2: the shares are all zero" + table);
    EXPECT_EQ(said("bar", "|a|b|\n|-|-|\n|c|1 %|\n|d|2 EUR|\n|e|3|\n"),
              R"(2: the numbers have different units, "%" and "EUR"; one chart can compare only )"
              "one\n");
    EXPECT_EQ(said("bar", "|a|b|\n|-|-|\n||1|\n"),
              "4: a row of the chart has no name in its first column\n");
    EXPECT_EQ(said("pie", "|a|b|\n|-|-|\n|c|1|\n"),
              "1: there is no chart \"pie\"; write <!-- chart: bar -->, line or share\n");
}

TEST(Charts, HaveLimits) {
    std::string rows = "<!-- chart: bar -->\n|a|b|\n|-|-|\n";
    for (int i = 0; i < limits::kChartRows; ++i) {
        rows += "|c|1|\n";
    }
    EXPECT_TRUE(read(rows).blocks.starts_with("chart"));
    EXPECT_TRUE(read(rows + "|c|1|\n").blocks.starts_with("table"));
    EXPECT_TRUE(read("<!-- chart: bar -->\n|a|1|2|3|4|5|6|\n|-|-|-|-|-|-|-|\n|b|1|2|3|4|5|6|\n")
                    .blocks.starts_with("chart"));
    EXPECT_TRUE(
        read("<!-- chart: bar -->\n|a|1|2|3|4|5|6|7|\n|-|-|-|-|-|-|-|-|\n|b|1|2|3|4|5|6|7|\n")
            .blocks.starts_with("table"));
}

TEST(DecorativePictures, AreMarked) {
    EXPECT_EQ(blocks("<!-- decorative -->\n![](a.png \"b\")\n\n![](c.png)\n\n"
                     "<!-- decorative -->\n\nd ![](e.png) ![f](g.png)\n"),
              "picture a.png \"\" \"b\" decorative\n"
              "picture c.png \"\" \"\"\n"
              "paragraph \"d {e.png:}decorative {g.png:f}\"\n");
    const Read result = read(
        "![](x.png)\n\n<!-- decorative -->\n![a](b.png)\n\n"
        "<!-- decorative -->\n[c]: d\n");
    EXPECT_EQ(result.blocks, "picture x.png \"\" \"\"\npicture b.png \"a\" \"\"\n");
    const std::string complaint =
        ": after <!-- decorative --> there must be a picture without a description\n";
    EXPECT_EQ(result.issues, "3" + complaint + "6" + complaint);
}

TEST(BlockRequests, SayWhatMustFollow) {
    EXPECT_EQ(read("<!-- timeline -->\na\n\n<!-- compare -->\n# b\n\n<!-- chart: bar -->\n- c\n\n"
                   "> <!-- timeline -->\n\n<!-- chart: line -->\n<!-- steps -->\n1. d\n\n"
                   "<!-- decorative -->\n***\n")
                  .issues,
              "1: after <!-- timeline --> there must be a list\n"
              "4: after <!-- compare --> there must be a list or a table\n"
              "7: after <!-- chart --> there must be a table\n"
              "10: after <!-- timeline --> there must be a list\n"
              "12: after <!-- chart --> there must be a table\n"
              "16: after <!-- decorative --> there must be a picture without a description\n");
}

TEST(BlockRequests, LeaveNoRoomForBoxes) {
    const Read result = read("<!-- steps -->\n1. [ ] a\n\n<!-- timeline -->\n- [x] **b** c\n");
    EXPECT_EQ(result.blocks,
              "steps from 1\n"
              "  item todo\n"
              "    paragraph \"a\"\n"
              "timeline\n"
              "  at \"b\"\n"
              "    paragraph \"c\"\n");
    const std::string complaint =
        ": the boxes [ ] are not shown in steps, a timeline or a comparison\n";
    EXPECT_EQ(result.issues, "2" + complaint + "5" + complaint);
}

}  // namespace
}  // namespace content::load
