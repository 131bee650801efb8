// What answers of every kind are worth, as tables.
#include "engine/learn/quiz/scoring.h"

#include <numeric>

#include <gtest/gtest.h>

#include "engine/learn/random.h"

namespace engine::learn {
namespace {

using content::Choices;
using content::Question;
using content::Rows;
using Ids = std::vector<std::string>;

struct Case {
    std::map<std::string, Ids> parts;
    Points points;
};

void expect_points(const Question& question, const std::vector<Case>& cases) {
    for (const Case& row : cases) {
        std::string shown;
        for (const auto& [part, values] : row.parts) {
            shown += part + "=";
            for (const std::string& value : values) {
                shown += value + " ";
            }
        }
        EXPECT_EQ(score_of(question, {.parts = row.parts}).points, row.points) << shown;
    }
}

/// Options "a", "b", ...; those named in `right` are correct.
Question choices(Choices::Kind kind, const std::string& all, const std::string& right,
                 Choices::Marks marks = Choices::Marks::AllOrNothing) {
    Choices body{.kind = kind, .marks = marks};
    for (const char id : all) {
        body.options.push_back(
            {.id = std::string(1, id), .correct = right.find(id) != std::string::npos});
    }
    return {.id = "q", .body = body};
}

Question rows(Rows::Kind kind, const std::vector<std::pair<std::string, Ids>>& keys) {
    Rows body{.kind = kind, .choices = {{.id = "x"}, {.id = "y"}, {.id = "z"}}};
    for (const auto& [id, right] : keys) {
        body.rows.push_back({.id = id, .right = {right.begin(), right.end()}});
    }
    return {.id = "q", .body = body};
}

Question hotspot(bool several) {
    content::Hotspot body{.several = several};
    for (const char* id : {"a", "b", "c", "d"}) {
        body.areas.push_back({.id = id, .correct = *id == 'a' || (several && *id == 'b')});
    }
    return {.id = "q", .body = body};
}

Question ordering(std::initializer_list<std::pair<const char*, bool>> items) {
    content::Ordering body;
    for (const auto& [id, tied] : items) {
        body.items.push_back({.id = id, .tied = tied});
    }
    return {.id = "q", .body = body};
}

Question gaps() {
    content::Gaps body;
    body.gaps = {{.id = "word", .typed = {.accept = {"parakst(s|u)"}}},
                 {.id = "pick", .options = {{.id = "p", .correct = true}, {.id = "r"}}},
                 {.id = "more", .typed = {.accept = {"jā"}}}};
    return {.id = "q", .body = body};
}

constexpr Points kHalf = kPoint / 2;
constexpr Points kThird = kPoint / 3;

TEST(Scoring, EveryShareOfAPointIsExact) {
    for (int parts = 1; parts <= 12; ++parts) {
        EXPECT_EQ(kPoint % parts, 0) << parts;
    }
}

TEST(Scoring, SingleChoice) {
    expect_points(choices(Choices::Kind::Single, "abc", "b"), {{{{"", {"b"}}}, kPoint},
                                                               {{{"", {"a"}}}, 0},
                                                               {{{"", {"a", "b"}}}, 0},
                                                               {{{"", {"no"}}}, 0},
                                                               {{{"other", {"b"}}}, 0},
                                                               {{}, 0}});
}

TEST(Scoring, MultipleChoiceIsAllOrNothing) {
    expect_points(choices(Choices::Kind::Multiple, "abcde", "ac"), {{{{"", {"a", "c"}}}, kPoint},
                                                                    {{{"", {"c", "a"}}}, kPoint},
                                                                    {{{"", {"a"}}}, 0},
                                                                    {{{"", {"a", "b", "c"}}}, 0},
                                                                    {{}, 0}});
    EXPECT_EQ(score_of(choices(Choices::Kind::Multiple, "ab", ""), {}).points, 0)
        << "nothing chosen is never right";
}

TEST(Scoring, MultipleChoiceWithShares) {
    expect_points(choices(Choices::Kind::Multiple, "abcde", "ab", Choices::Marks::Partial),
                  {{{{"", {"a", "b"}}}, kPoint},
                   {{{"", {"a"}}}, kHalf},
                   {{{"", {"a", "c"}}}, kHalf - kThird},
                   {{{"", {"a", "b", "c"}}}, kPoint - kThird},
                   {{{"", {"c", "d", "e"}}}, 0},
                   {{{"", {"a", "b", "c", "d", "e"}}}, 0},
                   {{}, 0}});
}

TEST(Scoring, StatementsHaveTwoAnswers) {
    Question question{
        .id = "q",
        .body = Choices{.kind = Choices::Kind::TrueFalse,
                        .options = {{.id = "true"}, {.id = "false", .correct = true}}}};
    expect_points(
        question,
        {{{{"", {"false"}}}, kPoint}, {{{"", {"true"}}}, 0}, {{{"", {"true", "false"}}}, 0}});
}

TEST(Scoring, EveryRowIsWorthTheSame) {
    const Question matching =
        rows(Rows::Kind::Matching, {{"1", {"x"}}, {"2", {"y"}}, {"3", {"z"}}});
    expect_points(matching, {{{{"1", {"x"}}, {"2", {"y"}}, {"3", {"z"}}}, kPoint},
                             {{{"1", {"x"}}, {"2", {"x"}}, {"3", {"x"}}}, kThird},
                             {{{"1", {"x", "y"}}}, 0},
                             {{{"9", {"x"}}}, 0},
                             {{}, 0}});
    const Question matrix = rows(Rows::Kind::Matrix, {{"1", {"x", "y"}}, {"2", {"z"}}});
    expect_points(matrix, {{{{"1", {"y", "x"}}, {"2", {"z"}}}, kPoint},
                           {{{"1", {"x"}}, {"2", {"z"}}}, kHalf},
                           {{{"1", {"x", "y", "z"}}, {"2", {"x", "y", "z"}}}, 0}});
    const QuestionScore score = score_of(matrix, {.parts = {{"1", {"x", "y"}}, {"2", {"x"}}}});
    EXPECT_TRUE(score.parts[0].right);
    EXPECT_FALSE(score.parts[1].right);
}

TEST(Scoring, ItemsThatShareAPlaceMaySwap) {
    const Question question = ordering({{"a", false}, {"b", false}, {"c", true}, {"d", false}});
    expect_points(question, {{{{"", {"a", "b", "c", "d"}}}, kPoint},
                             {{{"", {"a", "c", "b", "d"}}}, kPoint},
                             {{{"", {"b", "a", "c", "d"}}}, kHalf},
                             {{{"", {"d", "c", "b", "a"}}}, kHalf},
                             {{{"", {"b", "a", "d", "c"}}}, 0},
                             {{{"", {"a", "a", "a", "a"}}}, 0},
                             {{{"", {"a", "b", "c"}}}, 0},
                             {{}, 0}});
}

TEST(Scoring, GapsAreTypedOrChosen) {
    expect_points(gaps(), {{{{"word", {"Parakstu"}}, {"pick", {"p"}}, {"more", {"ja"}}}, kPoint},
                           {{{"word", {"parakst"}}, {"pick", {"r"}}, {"more", {"jā."}}}, kThird},
                           {{{"pick", {"p", "r"}}}, 0},
                           {{}, 0}});
}

TEST(Scoring, TypedAnswersAreRightOrNot) {
    const Question text{.id = "q", .body = content::ShortText{.key = {.accept = {"e-adres*"}}}};
    expect_points(text, {{{{"", {"E-adresi"}}}, kPoint}, {{{"", {"adrese"}}}, 0}, {{}, 0}});
    const Question number{.id = "q", .body = content::Numeric{.value = 8, .tolerance = 1}};
    expect_points(number, {{{{"", {"9,0"}}}, kPoint}, {{{"", {"9,1"}}}, 0}, {{}, 0}});
}

TEST(Scoring, HotspotsCountLikeChoices) {
    expect_points(hotspot(false),
                  {{{{"", {"a"}}}, kPoint}, {{{"", {"b"}}}, 0}, {{{"", {"a", "b", "c", "d"}}}, 0}});
    expect_points(hotspot(true), {{{{"", {"a", "b"}}}, kPoint},
                                  {{{"", {"a"}}}, kHalf},
                                  {{{"", {"a", "c"}}}, 0},
                                  {{{"", {"a", "b", "c", "d"}}}, 0}});
}

std::vector<Question> one_of_each() {
    return {choices(Choices::Kind::Single, "abc", "b"),
            choices(Choices::Kind::Multiple, "abcdefg", "abcdef"),
            choices(Choices::Kind::Multiple, "abcdefg", "abcdef", Choices::Marks::Partial),
            rows(Rows::Kind::Matching, {{"1", {"x"}}, {"2", {"y"}}, {"3", {"z"}}}),
            rows(Rows::Kind::Matrix, {{"1", {"x", "y"}}, {"2", {"z"}}}),
            ordering({{"a", false}, {"b", false}, {"c", true}}),
            gaps(),
            hotspot(false),
            hotspot(true)};
}

TEST(Scoring, ChoosingEverythingNeverPays) {
    for (const Question& question : one_of_each()) {
        Response everything;
        for (const Part& part : parts_of(question)) {
            if (part.form == Part::Form::One || part.form == Part::Form::Some) {
                everything.parts[part.id] = part.ids;
            }
        }
        EXPECT_EQ(score_of(question, everything).points, 0) << question.body.index();
    }
}

// Whatever is thrown at it, also what no screen would let through.
TEST(Scoring, StaysBetweenNothingAndOnePoint) {
    Random random(7);
    const Ids words{"a", "b", "c", "d", "x", "y", "z", "p", "r", "1", "2", "word", "", "jā", "8"};
    const auto word = [&] { return words[random.below(words.size())]; };
    for (const Question& question : one_of_each()) {
        for (int round = 0; round < 2'000; ++round) {
            Response response;
            for (std::uint64_t parts = random.below(5); parts > 0; --parts) {
                Ids& values = response.parts[random.below(2) == 0 ? "" : word()];
                for (std::uint64_t count = random.below(8); count > 0; --count) {
                    values.push_back(word());
                }
            }
            const QuestionScore score = score_of(question, response);
            ASSERT_GE(score.points, 0);
            ASSERT_LE(score.points, kPoint);
            const auto right = std::ranges::count_if(score.parts, &PartScore::right);
            ASSERT_EQ(score.right(),
                      std::cmp_equal(right, score.parts.size()) && !response.empty());
        }
    }
}

TEST(Scoring, KnowsAWrongPick) {
    EXPECT_TRUE(is_right_pick(choices(Choices::Kind::Single, "ab", "b"), "", "b"));
    EXPECT_FALSE(is_right_pick(choices(Choices::Kind::Single, "ab", "b"), "", "a"));
    EXPECT_TRUE(is_right_pick(rows(Rows::Kind::Matching, {{"1", {"x"}}}), "1", "x"));
    EXPECT_FALSE(is_right_pick(rows(Rows::Kind::Matching, {{"1", {"x"}}}), "1", "y"));
    EXPECT_TRUE(is_right_pick(gaps(), "word", "paraksts"));
    EXPECT_FALSE(is_right_pick(gaps(), "pick", "r"));
    EXPECT_FALSE(is_right_pick(hotspot(true), "", "d"));
}

}  // namespace
}  // namespace engine::learn
