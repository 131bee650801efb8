// Disclosures, read through the whole Markdown reader.
#include "content/load/disclosure_finder.h"

#include <string>

#include <gtest/gtest.h>

#include "content/load/markdown_reader.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

struct Read {
    std::vector<std::string> pages;
    std::string issues;
};

Read read(std::string_view text) {
    static const Facts known{{"a.b", {.value = {"12", ""}}}};
    Issues issues;
    const auto lesson = read_markdown({.file = "a.md", .text = text}, known, issues);
    Read result;
    if (lesson) {
        for (const Page& page : lesson->pages) {
            result.pages.push_back(tests::dump(page.blocks));
        }
    } else {
        result.pages.push_back(lesson.error().where + ": " + lesson.error().message);
    }
    for (const Issue& issue : issues) {
        result.issues += std::to_string(issue.line) + ": " + issue.sentence + "\n";
    }
    return result;
}

const std::string kNotClosed =
    ": <!-- more --> is not closed and hides nothing; write <!-- /more --> below what it should "
    "hide, in the same list item, quote or page\n";
const std::string kNothingToClose =
    ": there is nothing to close here; <!-- more: title --> must stand above, in the same list "
    "item, quote or page\n";

TEST(Disclosures, HoldWhatStandsBetweenTheComments) {
    const Read result = read(
        "a\n\n<!-- more: Kāpēc {{fact:a.b}}? -->\n\nb\n\n- c\n\n<!-- /more -->\n\nd\n"
        "<!-- more: Otrs -->\ne\n<!-- /more -->\n");
    EXPECT_EQ(result.pages[0],
              "paragraph \"a\"\n"
              "more \"Kāpēc 12?\"\n"
              "  paragraph \"b\"\n"
              "  list\n"
              "    item\n"
              "      paragraph \"c\"\n"
              "paragraph \"d\"\n"
              "more \"Otrs\"\n"
              "  paragraph \"e\"\n");
    EXPECT_EQ(result.issues, "");
}

TEST(Disclosures, StandInsideEachOtherAndInQuotesAndItems) {
    const Read result = read(
        "<!-- more: a -->\n<!-- more: b -->\nc\n<!-- /more -->\n<!-- /more -->\n\n"
        "> <!-- more: d -->\n>\n> - <!-- more: e -->\n>\n>   f\n>\n>   <!-- /more -->\n>\n"
        "> <!-- /more -->\n");
    EXPECT_EQ(result.pages[0],
              "more \"a\"\n"
              "  more \"b\"\n"
              "    paragraph \"c\"\n"
              "quote\n"
              "  more \"d\"\n"
              "    list loose\n"
              "      item\n"
              "        more \"e\"\n"
              "          paragraph \"f\"\n");
    EXPECT_EQ(result.issues, "");
}

TEST(Disclosures, WithoutAPartnerHideNothing) {
    const Read open = read("<!-- more: a -->\n\nb\n\n<!-- more: c -->\n\nd\n\n<!-- /more -->\n");
    EXPECT_EQ(open.pages[0], "paragraph \"b\"\nmore \"c\"\n  paragraph \"d\"\n");
    EXPECT_EQ(open.issues, "1" + kNotClosed);
    const Read closed = read("a\n\n<!-- /more -->\n\nb\n");
    EXPECT_EQ(closed.pages[0], "paragraph \"a\"\nparagraph \"b\"\n");
    EXPECT_EQ(closed.issues, "3" + kNothingToClose);
    const Read apart = read("<!-- more: a -->\n\n> b\n>\n> <!-- /more -->\n");
    EXPECT_EQ(apart.pages[0], "quote\n  paragraph \"b\"\n");
    EXPECT_EQ(apart.issues, "1" + kNotClosed + "5" + kNothingToClose);
}

TEST(Disclosures, EndOnTheirPage) {
    const Read result = read("<!-- more: a -->\n\nb\n\n---\n\nc\n\n<!-- /more -->\n");
    EXPECT_EQ(result.pages, (std::vector<std::string>{"paragraph \"b\"\n", "paragraph \"c\"\n"}));
    EXPECT_EQ(result.issues, "1" + kNotClosed + "9" + kNothingToClose);
}

TEST(Disclosures, NeedATitleAndSomethingToHide) {
    const Read result = read(
        "<!-- more -->\n\na\n\n<!-- /more -->\n\n<!-- more: -->\nb\n<!-- /more -->\n\n"
        "<!-- more: c -->\n<!-- /more -->\n\n<!-- moreover -->\n");
    EXPECT_EQ(result.pages[0], "more \"\"\n  paragraph \"a\"\nmore \"\"\n  paragraph \"b\"\n");
    const std::string no_title =
        ": <!-- more --> has no title; write what it hides, <!-- more: title -->\n";
    EXPECT_EQ(
        result.issues.substr(0, result.issues.find("14:")),
        "1" + no_title + "7" + no_title + "11: <!-- more --> hides nothing and is left out\n");
}

TEST(Disclosures, CountAsNesting) {
    const auto nested = [](int disclosures, int quotes) {
        std::string text;
        for (int i = 0; i < disclosures; ++i) {
            text += "<!-- more: a -->\n";
        }
        text += "\n" + std::string(static_cast<std::size_t>(quotes), '>') + " b\n\n";
        for (int i = 0; i < disclosures; ++i) {
            text += "<!-- /more -->\n";
        }
        return read(text).pages.front();
    };
    const std::string too_deep = "lists, quotes and <!-- more --> are nested too deeply";
    EXPECT_TRUE(nested(32, 0).starts_with("more"));
    EXPECT_TRUE(nested(16, 16).starts_with("more"));
    EXPECT_EQ(nested(33, 0), "a.md:33: " + too_deep);
    EXPECT_EQ(nested(16, 17), "a.md:18: " + too_deep);
}

}  // namespace
}  // namespace content::load
