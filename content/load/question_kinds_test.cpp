// What each kind of question asks of its author, and what is said when it is missing.
#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "content/load/quiz_loader.h"
#include "tests/support/every_kind.h"

namespace content::load {
namespace {

struct Read {
    std::optional<Quiz> quiz;
    std::string said;
};

Read read(std::string_view bytes, const char* file = "m/quiz.json") {
    Facts facts;
    facts["portal.address"].value = {.lv = "latvija.gov.lv"};
    Issues issues;
    IssueLog log(file, issues);
    auto quiz = read_quiz(bytes, {.id = "m1-quiz", .file = file}, facts, log);
    return {std::move(quiz), text_of(issues)};
}

/// What is said when `from` in the file of every kind is `to`; lines are left out.
std::string said(std::string_view from, std::string_view to) {
    std::string text(tests::kEveryKindJson);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    std::string first = read(text).said;
    first = first.substr(0, first.find('\n'));
    const std::size_t sentence = first.find(": ");
    return sentence == std::string::npos ? first : first.substr(sentence + 2);
}

template <class Body>
Body body_of(const char* id) {
    const Read whole = read(tests::kEveryKindJson);
    for (const Question& question : whole.quiz->questions) {
        if (question.id == id) {
            return std::get<Body>(question.body);
        }
    }
    ADD_FAILURE() << id;
    return {};
}

TEST(QuestionKinds, AreAllRead) {
    const Read whole = read(tests::kEveryKindJson);
    EXPECT_EQ(whole.said, "");
    ASSERT_TRUE(whole.quiz);
    for (const Question& question : whole.quiz->questions) {
        EXPECT_EQ(type_name(question), question.id);
    }
    EXPECT_EQ(whole.quiz->mode, Quiz::Mode::Test);
    EXPECT_EQ(whole.quiz->questions[0].tries, 2);
    EXPECT_EQ(whole.quiz->questions[0].hints[1].en, "One logs in.");
    EXPECT_EQ(body_of<Choices>("multiple").marks, Choices::Marks::Partial);
    EXPECT_TRUE(body_of<Choices>("true-false").options[0].correct);
    EXPECT_EQ(body_of<Rows>("matching").rows[1].right, std::set<std::string>{"sign"});
    EXPECT_EQ(body_of<Ordering>("ordering").places(), (std::vector<int>{0, 0, 1}));
    EXPECT_TRUE(body_of<Gaps>("gaps").gaps[1].is_chosen());
    EXPECT_EQ(body_of<Numeric>("number").units[1].factor, 0.001);
    EXPECT_EQ(body_of<Hotspot>("hotspot").picture, "m/img/karte.png");
}

TEST(QuestionKinds, PiecesThatHaveAnOrderKeepIt) {
    const Read whole = read(tests::kEveryKindJson);
    const auto groups = [&](std::size_t index) {
        return piece_groups(whole.quiz->questions[index]);
    };
    EXPECT_TRUE(groups(0).front().may_shuffle);
    EXPECT_FALSE(groups(2).front().may_shuffle) << "yes comes before no";
    ASSERT_EQ(groups(3).size(), 2U);
    EXPECT_EQ(groups(3)[1].ids, (std::vector<std::string>{"login", "sign", "none"}));
    EXPECT_EQ(groups(5).front().ids, (std::vector<std::string>{"login", "pay"}));
    EXPECT_TRUE(groups(6).empty());
    EXPECT_FALSE(groups(8).front().may_shuffle);
}

TEST(QuestionKinds, RowsNeedChoicesThatAreThere) {
    EXPECT_EQ(said(R"("right": ["login"])", R"("right": ["logout"])"),
              R"(there is no choice "logout" under "choices")");
    EXPECT_EQ(said(R"("right": ["login"])", R"("right": ["login", "none"])"),
              "only a row of a \"matrix\" may have several right choices");
    EXPECT_EQ(said(R"("right": ["login"])", R"("right": ["sign"])"),
              "every row has the same right choice: the learner has nothing to decide");
    EXPECT_EQ(said(R"("id": "pin2")", R"("id": "sign")"),
              "the id \"sign\" is used twice in one question");
}

TEST(QuestionKinds, AnOrderMustBeAnOrder) {
    EXPECT_EQ(said("\"tied\": false", "\"tied\": true"),
              "every item is \"tied\": any order would be right");
}

TEST(QuestionKinds, GapsStandOnceInEachLanguage) {
    EXPECT_EQ(said("Ar [[word]] paraksta.", "Ar vārdu paraksta."),
              "the passage must have the gap [[word]] once, it has it 0 times");
    EXPECT_EQ(said("[[use]] [[word]]", "[[use]] [[word]] [[word]]"),
              "the passage must have the gap [[word]] once, it has it 2 times");
    EXPECT_EQ(said("[[use]] [[word]]", "[[use]] [[word]] [[more]]"),
              "the passage has [[more]], but \"gaps\" has no gap of that id");
    EXPECT_EQ(said(R"("accept": ["PIN ?2"], )", ""),
              R"(a gap has either "accept", to type, or "options", to choose from)");
    EXPECT_EQ(said("\"correct\": true,\n           \"feedback\": \"Jā\"", R"("feedback": "Jā")"),
              "a gap needs exactly one option with \"correct\": true, this one has 0");
}

TEST(QuestionKinds, TypedAnswersNeedAStem) {
    EXPECT_EQ(said("\"parakst(s|u)\"", "\"parakst(s|u\""), "\"parakst(s|u\" has a ( without its )");
    EXPECT_EQ(said("\"accept\": [\"parakst(s|u)\", \"parakstīšan*\"]", "\"accept\": []"),
              "\"accept\" must be a list with at least one entry");
}

TEST(QuestionKinds, NumbersAndTheirUnits) {
    EXPECT_EQ(said("\"value\": 2.5", "\"value\": 1e13"),
              "\"value\" must be a number from -1e+12 to 1e+12");
    EXPECT_EQ(said("\"tolerance\": 0.25", "\"tolerance\": -1"),
              "\"tolerance\" must be a number from 0 to 1e+06");
    EXPECT_EQ(
        said(R"([{"names": ["km", "kilometri"], "factor": 1}, {"names": ["m"], "factor": 0.001}])",
             "[]"),
        "a unit is needed, but \"units\" names none");
}

TEST(QuestionKinds, AreasNeedOneOutline) {
    EXPECT_EQ(said("\"rect\": [10, 20, 30, 40]", "\"rect\": [10, 20, 30]"),
              R"(an area is "rect": [left, top, width, height], "circle": [x, y, radius] or )"
              "\"polygon\": [x, y, x, y, x, y, ...], in px of the picture");
    EXPECT_EQ(said(", \"rect\": [10, 20, 30, 40]", ""),
              R"(an area has exactly one of "rect", "circle" and "polygon")");
    EXPECT_EQ(said("\"rect\": [10, 20", "\"rect\": [10, 2.5"),
              "each entry of \"rect\" must be a whole number from 0 to 8192");
    EXPECT_EQ(said("img/karte.png", "../karte.png").substr(0, 26), "the picture \"../karte.png\"");
    EXPECT_EQ(said(R"("Maksa", "en": "The fee"}, "correct": true)", "\"Maksa\"}"),
              "no area has \"correct\": true");
}

TEST(QuestionKinds, RulesMustFindTheirQuestions) {
    EXPECT_EQ(said(R"({"draw": 1, "tag": "pin", "difficulty": 2})",
                   R"({"draw": 2, "tag": "pin", "difficulty": 2})"),
              "a rule draws 2 questions, but it fits only 1");
    EXPECT_EQ(said(R"({"draw": 1, "tag": "pin", "difficulty": 2})", "{\"draw\": 5}"),
              "the rules draw 5 questions, but \"draw\" is 4");
}

}  // namespace
}  // namespace content::load
