// Goldens of what Markdown has beyond paragraphs, lists and tables; letters are 10 px wide there.
#include <string>

#include <gtest/gtest.h>

#include "engine/layout/page_layout.h"
#include "tests/support/blocks.h"
#include "tests/support/fixed_measurer.h"
#include "tests/support/golden.h"

namespace engine::layout {
namespace {

using content::List;
using content::ListItem;
using tests::block;

testing::AssertionResult golden(const char* name, const content::Page& page) {
    tests::FixedMeasurer measurer;
    return tests::matches_golden(std::string("layout/") + name + ".txt",
                                 dump(lay_out(page, 400, {}, {}, measurer)));
}

TEST(PageConstructs, TasksHaveBoxes) {
    List list{.ordered = false, .items = tests::items({"atvērt portālu", "iziet", "aizmirst"})};
    list.items[0].task = ListItem::Task::Done;
    list.items[1].task = ListItem::Task::Open;
    List numbered = list;
    numbered.ordered = true;
    EXPECT_TRUE(golden("task_list", tests::page({block(list), block(numbered)})));
}

TEST(PageConstructs, FootnotesStandBelowThePage) {
    content::Page page =
        tests::page({tests::paragraph({tests::span("Viens"),
                                       {.kind = content::Span::Kind::Footnote, .text = "1"},
                                       tests::span(" un divi.")})});
    page.footnotes = {tests::paragraph("Skaidrojums, kas ir tik garš, ka lūst divās rindās.")};
    EXPECT_TRUE(golden("footnotes", page));
}

}  // namespace
}  // namespace engine::layout
