#include "engine/app/figures/pick_words.h"

#include <gtest/gtest.h>

#include "engine/app/views/views_for_test.h"

namespace engine::app {
namespace {

class PickWords : public example::Views {
protected:
    static std::string said(content::QuestionBody body, const std::string& part,
                            const std::string& pick) {
        return pick_words({.id = "q", .body = std::move(body)}, part, pick, latvian());
    }
};

TEST_F(PickWords, OfOptionsAndAreasAreTheirsWithoutMarkup) {
    EXPECT_EQ(
        said(content::Choices{.options = {{.id = "a", .text = {.lv = "**Nē**, nekad"}}}}, "", "a"),
        "Nē, nekad");
    EXPECT_EQ(said(content::Hotspot{.areas = {{.id = "a", .text = {.lv = "Poga"}}}}, "", "a"),
              "Poga");
    EXPECT_EQ(said(content::Choices{}, "", "gone"), "");
}

TEST_F(PickWords, AStatementIsTrueOrNot) {
    const content::Choices statement{.kind = content::Choices::Kind::TrueFalse,
                                     .options = {{.id = "true"}, {.id = "false"}}};
    EXPECT_EQ(said(statement, "", "true"), "Jā, tā ir");
    EXPECT_EQ(said(statement, "", "false"), "Nē, tā nav");
}

TEST_F(PickWords, ARowIsNamedWithWhatItWasGiven) {
    const content::Rows rows{.choices = {{.id = "x", .text = {.lv = "Policija"}}},
                             .rows = {{.id = "r", .text = {.lv = "Krāpšana"}}}};
    EXPECT_EQ(said(rows, "r", "x"), "Krāpšana – Policija");
    EXPECT_EQ(said(rows, "r", "gone"), "");
}

TEST_F(PickWords, AGapIsNumberedAsInItsPassage) {
    content::Gaps gaps{.passage = {.lv = "Jā [[b]] un [[a]]."},
                       .gaps = {{.id = "a", .typed = {.accept = {"x"}}},
                                {.id = "b", .options = {{.id = "o", .text = {.lv = "Poga"}}}}}};
    EXPECT_EQ(said(gaps, "a", "vārds"), "2. vieta – „vārds”");
    EXPECT_EQ(said(gaps, "b", "o"), "1. vieta – Poga");
    EXPECT_EQ(said(gaps, "gone", "o"), "");
    gaps.gaps.pop_back();
    EXPECT_EQ(said(gaps, "a", "vārds"), "„vārds”") << "there is no other";
}

TEST_F(PickWords, WhatWasTypedIsQuotedAndHarmless) {
    EXPECT_EQ(said(content::Numeric{.value = 2}, "", "3\x1B[31m"), "„3[31m”");
    EXPECT_TRUE(is_typed({.body = content::Numeric{}}, ""));
    EXPECT_FALSE(is_typed({.body = content::Choices{}}, ""));
    EXPECT_FALSE(is_typed({.body = content::Numeric{}}, "gone"));
}

TEST_F(PickWords, OfAnOrderNothingIsSaid) {
    EXPECT_EQ(said(content::Ordering{.items = {{.id = "a"}}}, "", "a"), "");
}

}  // namespace
}  // namespace engine::app
