// What is written is read back as it was, whatever the kind.
#include "content/load/question_writer.h"

#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "content/load/json_writer.h"
#include "content/load/quiz_loader.h"
#include "tests/support/every_kind.h"
#include "tests/support/example_course.h"

namespace content::load {
namespace {

Facts facts() {
    Facts facts;
    facts["portal.address"].value = {.lv = "{{fact:portal.address}} \"\n\x01", .en = "x"};
    return facts;
}

Quiz read_back(std::string_view bytes) {
    Issues issues;
    IssueLog log("m/quiz.json", issues);
    auto quiz = read_quiz(bytes, {.id = "m1-quiz"}, facts(), log);
    EXPECT_FALSE(has(issues, Issue::Severity::Error)) << text_of(issues);
    return quiz.value_or(Quiz{});
}

TEST(QuestionWriter, KeepsEveryKindForAStore) {
    const Quiz quiz = read_back(tests::kEveryKindJson);
    ASSERT_EQ(quiz.questions.size(), 9U);
    for (const Question& question : quiz.questions) {
        const std::string line = write_question(question);
        EXPECT_EQ(line.find('\n'), std::string::npos);
        const auto read = read_stored_question(line);
        ASSERT_TRUE(read) << line;
        EXPECT_EQ(write_question(*read), line);
        EXPECT_EQ(read->body.index(), question.body.index());
        EXPECT_EQ(read->text, question.text) << "the values of facts are not looked up again";
        EXPECT_EQ(read->tries, question.tries);
        EXPECT_EQ(read->hints, question.hints);
        EXPECT_EQ(read->facts, question.facts);
    }
}

TEST(QuestionWriter, WritesAFileThatSaysTheSame) {
    Quiz quiz = read_back(tests::kEveryKindJson);
    quiz.questions.front().text = {.lv = "Kur?"};  // read again, its fact would be filled in
    const std::string text = write_quiz(quiz);
    const Quiz again = read_back(text);
    EXPECT_EQ(write_quiz(again), text);
    EXPECT_EQ(again.mode, Quiz::Mode::Test);
    EXPECT_EQ(again.rules.size(), 1U);
    EXPECT_EQ(again.attempts_per_day, 3);
    EXPECT_EQ(again.time_limit, std::chrono::minutes(20));
}

TEST(QuestionWriter, ReadsNothingElse) {
    for (const char* line : {"", "{}", "7", R"({"id": "q", "type": "single"})", "{"}) {
        EXPECT_FALSE(read_stored_question(line)) << line;
    }
}

TEST(JsonWriter, LaysOutWhatIsNestedOrLong) {
    const JsonValue value = tests::json_tree(
        R"({"a": 1, "b": [1, 2.5, -3.0], "c": {"d": "\u0001\"\\\n", "e": null}, "f": [], "g": true})");
    EXPECT_EQ(
        write_json(value),
        "{\n  \"a\": 1,\n  \"b\": [1, 2.5, -3.0],\n"
        "  \"c\": {\"d\": \"\\u0001\\\"\\\\\\n\", \"e\": null},\n  \"f\": [],\n  \"g\": true\n}\n");
    EXPECT_EQ(write_json_line(value).find('\n'), std::string::npos);
    EXPECT_EQ(write_json_line(tests::json_tree(write_json(value))), write_json_line(value));
}

TEST(QuestionWriter, WritesARecallRoundWithoutAPassMark) {
    Issues issues;
    IssueLog log("m/recall.json", issues);
    const QuizInfo info{.id = "m1-recall", .scored = false};
    const auto round = read_quiz(tests::kRecallJson, info, facts(), log);
    ASSERT_TRUE(round);
    const auto again = read_quiz(write_quiz(*round), info, facts(), log);
    EXPECT_EQ(text_of(issues), "");
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->scored);
    EXPECT_EQ(again->questions.size(), round->questions.size());
}

}  // namespace
}  // namespace content::load
