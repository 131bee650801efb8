#include "content/load/task_finder.h"

#include <string>

#include <gtest/gtest.h>

#include "content/load/markdown_reader.h"
#include "tests/support/lesson_dump.h"

namespace content::load {
namespace {

std::string blocks(std::string_view text) {
    Issues issues;
    const auto lesson = read_markdown({.file = "a.md", .text = text}, {}, issues);
    EXPECT_TRUE(lesson);
    EXPECT_TRUE(issues.empty()) << to_string(issues.front());
    return lesson ? tests::dump(lesson->pages.front().blocks) : "";
}

TEST(Tasks, AreItemsThatBeginWithABox) {
    EXPECT_EQ(blocks("- [ ] Atvērt **portālu**\n- [x] `a`\n- [X] [b](#p)\n- c\n"),
              "list\n"
              "  item todo\n"
              "    paragraph \"Atvērt {b}portālu{/}\"\n"
              "  item done\n"
              "    paragraph \"{c}a{/}\"\n"
              "  item done\n"
              "    paragraph \"[b](#p)\"\n"
              "  item\n"
              "    paragraph \"c\"\n");
}

TEST(Tasks, StandInEveryKindOfList) {
    EXPECT_EQ(blocks("3. [ ] a\n\n   b\n\n   > -\t[x]  c\n   >     - [ ]\n   >       d\n"),
              "list from 3 loose\n"
              "  item todo\n"
              "    paragraph \"a\"\n"
              "    paragraph \"b\"\n"
              "    quote\n"
              "      list\n"
              "        item done\n"
              "          paragraph \"c\"\n"
              "          list\n"
              "            item todo\n"
              "              paragraph \"d\"\n");
}

TEST(Tasks, AreNotWhatOnlyLooksLikeABox) {
    EXPECT_EQ(blocks("- [ ]\n- [x]a\n- [y] b\n- \\[ ] c\n- `[ ]` d\n- **[ ]** e\n- f [ ] g\n"),
              "list\n"
              "  item\n"
              "    paragraph \"[ ]\"\n"
              "  item\n"
              "    paragraph \"[x]a\"\n"
              "  item\n"
              "    paragraph \"[y] b\"\n"
              "  item\n"
              "    paragraph \"[ ] c\"\n"
              "  item\n"
              "    paragraph \"{c}[ ]{/} d\"\n"
              "  item\n"
              "    paragraph \"{b}[ ]{/} e\"\n"
              "  item\n"
              "    paragraph \"f [ ] g\"\n");
    EXPECT_EQ(blocks("[ ] a\n\n- # [ ] b\n\n- x\n\n  [ ] c\n"),
              "paragraph \"[ ] a\"\n"
              "list loose\n"
              "  item\n"
              "    heading1 \"[ ] b\"\n"
              "  item\n"
              "    paragraph \"x\"\n"
              "    paragraph \"[ ] c\"\n");
}

}  // namespace
}  // namespace content::load
