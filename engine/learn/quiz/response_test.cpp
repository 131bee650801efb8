#include "engine/learn/quiz/response.h"

#include <gtest/gtest.h>

namespace engine::learn {
namespace {

using content::Question;
using Ids = std::vector<std::string>;

const Question kMultiple{
    .id = "q",
    .body = content::Choices{.kind = content::Choices::Kind::Multiple,
                             .options = {{.id = "a"}, {.id = "b"}, {.id = "c"}}}};
const Question kSingle{.id = "q", .body = content::Choices{.options = {{.id = "a"}, {.id = "b"}}}};
const Question kOrder{.id = "q", .body = content::Ordering{.items = {{.id = "a"}, {.id = "b"}}}};
const Question kText{.id = "q", .body = content::ShortText{.key = {.accept = {"x"}}}};
const Question kGaps{
    .id = "q",
    .body = content::Gaps{.gaps = {{.id = "typed", .typed = {.accept = {"x"}}},
                                   {.id = "chosen", .options = {{.id = "p"}, {.id = "r"}}}}}};

TEST(Response, TakesOnlyWhatFits) {
    EXPECT_EQ(answered(kSingle, {}, "", {"a"}), chosen({"a"}));
    EXPECT_EQ(answered(kSingle, chosen({"a"}), "", {"a", "b"}), chosen({"a"}));
    EXPECT_EQ(answered(kSingle, chosen({"a"}), "", {"no"}), chosen({"a"}));
    EXPECT_EQ(answered(kSingle, chosen({"a"}), "part", {"b"}), chosen({"a"}));
    EXPECT_TRUE(answered(kSingle, chosen({"a"}), "", {}).empty());
    EXPECT_EQ(answered(kOrder, {}, "", {"b", "a"}), chosen({"b", "a"}));
    EXPECT_TRUE(answered(kOrder, {}, "", {"b"}).empty());
    EXPECT_TRUE(answered(kOrder, {}, "", {"b", "b"}).empty());
}

// The same choice is the same response, however it came about.
TEST(Response, KeepsChoicesInTheOrderOfTheQuestion) {
    EXPECT_EQ(answered(kMultiple, {}, "", {"c", "a", "c"}), chosen({"a", "c"}));
}

TEST(Response, TidiesWhatWasTyped) {
    EXPECT_EQ(answered(kText, {}, "", {"a\tb\n\xFF"}), chosen({"a b "}));
    EXPECT_TRUE(answered(kText, chosen({"a"}), "", {"  "}).empty());
    const Response longest = answered(kText, {}, "", {std::string(10'000, 'a') + "ā"});
    EXPECT_EQ(longest.at("").front().size(), content::kTypedBytes);
    EXPECT_EQ(answered(kText, {}, "", {std::string(399, 'a') + "ā"}).at("").front().size(), 399U)
        << "cut between characters";
}

/// Three rows for the choices x, y and z.
content::Question rows_of(content::Rows::Kind kind, const std::string& right_of_third) {
    content::Rows rows{.kind = kind};
    rows.choices = {{.id = "x", .text = {}}, {.id = "y", .text = {}}, {.id = "z", .text = {}}};
    rows.rows = {{.id = "1", .text = {}, .right = {"x"}, .feedback = {}},
                 {.id = "2", .text = {}, .right = {"y"}, .feedback = {}},
                 {.id = "3", .text = {}, .right = {right_of_third}, .feedback = {}}};
    return {.id = "rows", .body = rows};
}

TEST(Response, GivesAPartnerToOneRowAtATime) {
    const content::Question matching = rows_of(content::Rows::Kind::Matching, "z");
    Response response = answered(matching, {}, "1", {"y"});
    response = answered(matching, response, "2", {"x"});
    response = answered(matching, response, "2", {"y"});
    EXPECT_TRUE(response.at("1").empty());
    EXPECT_TRUE(response.has("2", "y"));
    EXPECT_EQ(response.parts.size(), 1U);
}

TEST(Response, SharesAChoiceWhereTheKeyDoesOrAColumnIsMeant) {
    for (const content::Question& question : {rows_of(content::Rows::Kind::Matching, "x"),
                                              rows_of(content::Rows::Kind::Columns, "z")}) {
        const Response response =
            answered(question, answered(question, {}, "1", {"x"}), "3", {"x"});
        EXPECT_TRUE(response.has("1", "x"));
        EXPECT_TRUE(response.has("3", "x"));
    }
}

TEST(Response, IsCompleteWhenEveryPartIs) {
    Response response = answered(kGaps, {}, "typed", {"x"});
    EXPECT_FALSE(is_complete(kGaps, response));
    response = answered(kGaps, response, "chosen", {"r"});
    EXPECT_TRUE(is_complete(kGaps, response));
    EXPECT_TRUE(response.has("chosen", "r"));
    EXPECT_FALSE(response.has("chosen", "p"));
    EXPECT_FALSE(is_complete(kSingle, {}));
}

}  // namespace
}  // namespace engine::learn
