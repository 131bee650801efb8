#include "content/load/quiz_loader.h"

#include <gtest/gtest.h>

#include "content/limits.h"
#include "content/load/field_test.h"
#include "tests/support/every_kind.h"
#include "tests/support/example_course.h"

namespace content::load {
namespace {

struct Read {
    std::optional<Quiz> quiz;
    Issues issues;
};

Read read(std::string_view bytes) {
    Facts facts;
    facts["portal.address"].value = {.lv = "latvija.gov.lv", .en = "latvija.gov.lv/en"};
    Read result;
    IssueLog log("m/quiz.json", result.issues);
    result.quiz = read_quiz(bytes, {.id = "m1-quiz"}, facts, log);
    return result;
}

std::string quiz_json(const std::string& questions, int draw = 1, int pass = 1) {
    return R"({"format": 1, "id": "m1-quiz", "draw": )" + std::to_string(draw) +
           ", \"pass\": " + std::to_string(pass) + ", \"questions\": [\n" + questions + "]}";
}

std::string question_json(const std::string& id, const std::string& options,
                          const std::string& type = "single") {
    return R"({"id": ")" + id + R"(", "type": ")" + type +
           R"(", "lesson": "l", "text": "T", "options": [)" + options + "]}";
}

std::string option_json(const std::string& id, bool correct) {
    return R"({"id": ")" + id + R"(", "text": "O", "correct": )" + (correct ? "true" : "false") +
           "}";
}

const std::string kRight = option_json("a", true);
const std::string kWrong = option_json("b", false);

/// What is said about one question with these options, on line 2.
std::string said_of(const std::string& options, const std::string& type = "single") {
    const Read result = read(quiz_json(question_json("q", options, type) + ",\n" +
                                       question_json("sound", kRight + "," + kWrong)));
    EXPECT_TRUE(result.quiz);
    return text_of(result.issues);
}

TEST(QuizLoader, ReadsEveryField) {
    const Read result = read(tests::kQuizJson);
    EXPECT_EQ(text_of(result.issues), "");
    ASSERT_TRUE(result.quiz);
    EXPECT_EQ(result.quiz->id, "m1-quiz");
    EXPECT_EQ(result.quiz->draw, 1);
    EXPECT_EQ(result.quiz->pass_mark, 1);
    EXPECT_EQ(result.quiz->cool_down, std::chrono::seconds(60));
    ASSERT_EQ(result.quiz->questions.size(), 2U);
    const Question& question = result.quiz->questions[0];
    EXPECT_EQ(question.aliases, std::vector<std::string>{"m1-kur-sakt"});
    EXPECT_EQ(question.lesson, "m1-agents");
    EXPECT_EQ(question.page, "kas-ir");
    EXPECT_EQ(question.outcome, "m1-o1");
    EXPECT_EQ(question.digcomp, std::vector<std::string>{"2.3"});
    EXPECT_EQ(question.difficulty, 2);
    EXPECT_EQ(question.facts, std::vector<std::string>{"portal.address"});
    const auto& choices = std::get<Choices>(question.body);
    EXPECT_EQ(choices.kind, Choices::Kind::Single);
    ASSERT_EQ(choices.options.size(), 2U);
    EXPECT_TRUE(choices.options[0].correct);
    EXPECT_EQ(choices.options[1].feedback.en, "No");
    EXPECT_EQ(std::get<Choices>(result.quiz->questions[1].body).kind, Choices::Kind::Multiple);
}

TEST(QuizLoader, PutsFactsInBothLanguages) {
    const Read result = read(tests::kQuizJson);
    ASSERT_TRUE(result.quiz);
    EXPECT_EQ(result.quiz->questions[0].text.lv, "Kur ir portāls latvija.gov.lv?");
    EXPECT_EQ(result.quiz->questions[0].text.en, "Where is latvija.gov.lv/en?");
}

TEST(QuizLoader, ChecksEveryField) {
    expect_every_field_checked(
        tests::kEveryKindJson, [](std::string_view bytes) { return read(bytes).issues; },
        "questions[].value");
}

TEST(QuizLoader, LeavesOutOnlyTheBadQuestion) {
    const Read result = read(quiz_json(question_json("bad", kRight) + ",\n" +
                                       question_json("good", kRight + "," + kWrong) + ",\n7"));
    ASSERT_TRUE(result.quiz);
    ASSERT_EQ(result.quiz->questions.size(), 1U);
    EXPECT_EQ(result.quiz->questions[0].id, "good");
    EXPECT_EQ(text_of(result.issues),
              "m/quiz.json:2: a question has 2 to 12 options, this one has 1\n"
              "m/quiz.json:4: an object in braces { } is expected here\n");
}

TEST(QuizLoader, CountsTheRightOptions) {
    EXPECT_EQ(said_of(kRight + "," + kWrong), "");
    EXPECT_EQ(said_of(kWrong + "," + option_json("c", false)),
              R"(m/quiz.json:2: a "single" question needs exactly one option with "correct": )"
              "true, this one has 0\n");
    EXPECT_EQ(said_of(kRight + "," + option_json("c", true)),
              R"(m/quiz.json:2: a "single" question needs exactly one option with "correct": )"
              "true, this one has 2\n");
    EXPECT_EQ(said_of(kRight + "," + option_json("c", true) + "," + kWrong, "multiple"), "");
    EXPECT_EQ(said_of(kWrong + "," + option_json("c", false), "multiple"),
              "m/quiz.json:2: no option has \"correct\": true\n");
    EXPECT_EQ(said_of(kRight + "," + option_json("c", true), "multiple"),
              "m/quiz.json:2: every option is right: the learner has nothing to decide\n");
}

TEST(QuizLoader, CountsTheOptions) {
    std::string options = kRight;
    for (int i = 1; i < limits::kQuestionOptions; ++i) {
        options += "," + option_json("o" + std::to_string(i), false);
    }
    EXPECT_EQ(said_of(options), "");
    EXPECT_EQ(said_of(options + "," + kWrong),
              "m/quiz.json:2: a question has 2 to 12 options, this one has 13\n");
    EXPECT_NE(said_of(""), "");
}

TEST(QuizLoader, RefusesAnIdUsedTwice) {
    EXPECT_EQ(said_of(kRight + "," + option_json("a", false)),
              "m/quiz.json:2: the id \"a\" is used twice in one question\n");
    const std::string options = kRight + "," + kWrong;
    const Read result =
        read(quiz_json(question_json("q", options) + ",\n" + question_json("q", options) + ",\n" +
                       R"({"aliases": ["q"], "id": "r", "type": "single",
                                       "lesson": "l", "text": "T", "options": [)" +
                       options + "]}"));
    ASSERT_TRUE(result.quiz);
    EXPECT_EQ(result.quiz->questions.size(), 1U);
    EXPECT_EQ(text_of(result.issues),
              "m/quiz.json:3: the id \"q\" is already used in this quiz\n"
              "m/quiz.json:4: the id \"q\" is already used in this quiz\n");
}

TEST(QuizLoader, NeedsEnoughSoundQuestions) {
    const std::string options = kRight + "," + kWrong;
    const Read result =
        read(quiz_json(question_json("q", options) + ",\n" + question_json("r", kRight), 2));
    EXPECT_FALSE(result.quiz);
    EXPECT_EQ(result.issues.back().sentence, "\"draw\" is 2, but only 1 sound questions are there");
}

TEST(QuizLoader, NeedsAPassMarkThatCanBeReached) {
    const std::string question = question_json("q", kRight + "," + kWrong);
    const Read result = read(quiz_json(question, 1, 101));
    EXPECT_FALSE(result.quiz);
    EXPECT_EQ(result.issues.back().sentence,
              "\"pass\" is 101, but only 1 questions are drawn: lower it");
    EXPECT_FALSE(read(quiz_json(question, 1, 0)).quiz);
    EXPECT_FALSE(read(quiz_json(question, 0, 1)).quiz);
    EXPECT_FALSE(read(quiz_json(question, -1, -1)).quiz);
}

/// A recall round with these terms and one question with these fields.
Read read_recall(const std::string& terms, const std::string& fields = "") {
    Read result;
    IssueLog log("m/recall.json", result.issues);
    const std::string text =
        "{\"format\": 1, \"id\": \"m-recall\", \"draw\": 1,\n" + terms +
        "\"questions\": [{\"id\": \"q\", \"type\": \"true-false\", \"lesson\": \"l\",\n" + fields +
        R"("text": "T", "answer": true}]})";
    result.quiz = read_quiz(text, {.id = "m-recall", .scored = false}, {}, log);
    return result;
}

TEST(QuizLoader, ReadsARecallRoundWhichNobodyCanFail) {
    const Read result = read_recall("\"scored\": false, \"mode\": \"learning\",\n");
    EXPECT_EQ(text_of(result.issues), "");
    ASSERT_TRUE(result.quiz);
    EXPECT_FALSE(result.quiz->scored);
    EXPECT_EQ(result.quiz->pass_mark, 0);
    EXPECT_EQ(result.quiz->draw, 1);
}

TEST(QuizLoader, RefusesToJudgeInARecallRound) {
    const std::string says = "m/recall.json:2: a quiz with \"scored\": false ";
    for (const std::string field :
         {"pass", "cool_down_s", "attempts_per_day", "time_limit_minutes"}) {
        const Read result = read_recall("\"" + field + "\": 1, \"scored\": false,\n");
        EXPECT_FALSE(result.quiz) << field;
        const std::string advice = "judges nobody: leave out \"" + field + "\"\n";
        EXPECT_EQ(text_of(result.issues), says + advice);
    }
    const Read test = read_recall("\"mode\": \"test\", \"scored\": false,\n");
    EXPECT_FALSE(test.quiz);
    EXPECT_EQ(text_of(test.issues), says + "explains every answer at once: leave out \"mode\"\n");
}

TEST(QuizLoader, LeavesOutAQuestionOfARecallRoundThatHasTries) {
    const Read result = read_recall("\"scored\": false,", "\"tries\": 2,");
    EXPECT_FALSE(result.quiz) << "it was the only one";
    EXPECT_EQ(result.issues.front().line, 3);
    EXPECT_EQ(result.issues.front().sentence,
              "a question of a recall round is answered once: leave out \"tries\"");
    EXPECT_TRUE(read_recall("\"scored\": false,", "\"tries\": 1,").quiz);
}

TEST(QuizLoader, HoldsARoundAgainstWhatTheModuleCallsIt) {
    const Read quiz = read_recall("\"pass\": 1,\n");
    EXPECT_FALSE(quiz.quiz);
    EXPECT_EQ(text_of(quiz.issues),
              "m/recall.json:1: module.json names this file as its \"recall\", which judges "
              "nobody: write \"scored\": false\n");
    std::string text(tests::kQuizJson);
    text.replace(text.find("\"pass\": 1"), 9, "\"scored\": false");
    text.replace(text.find("\"cool_down_s\": 60,"), 18, "");
    const Read recall = read(text);
    EXPECT_FALSE(recall.quiz);
    EXPECT_EQ(text_of(recall.issues),
              "m/quiz.json:5: module.json names this file as its \"quiz\", which is scored: leave "
              "out \"scored\"\n");
}

TEST(QuizLoader, RefusesFactsThatAreNotThere) {
    std::string text(tests::kQuizJson);
    text.replace(text.find("{{fact:portal.address}}"), 23, "{{fact:no.fact}}");
    const Read result = read(text);
    ASSERT_TRUE(result.quiz);
    EXPECT_EQ(result.quiz->questions.size(), 1U);
    EXPECT_EQ(text_of(result.issues),
              "m/quiz.json:18: the fact \"no.fact\" is not in facts.json\n");
}

TEST(QuizLoader, NeedsTheIdOfTheModule) {
    std::string text(tests::kQuizJson);
    text.replace(text.find("m1-quiz"), 7, "m9-quiz");
    const Read result = read(text);
    EXPECT_FALSE(result.quiz);
    EXPECT_EQ(
        text_of(result.issues),
        "m/quiz.json:3: module.json calls this quiz \"m1-quiz\": write the same id in both\n");
}

TEST(QuizLoader, LoadsFromTheCourseFolder) {
    const tests::TempDir dir;
    dir.write("m/quiz.json", tests::kQuizJson);
    Facts facts;
    facts["portal.address"].value.lv = "x";
    const auto loaded = load_quiz(dir.path(), {.id = "m1-quiz", .file = "m/quiz.json"}, facts);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->quiz.questions.size(), 2U);
    EXPECT_EQ(load_quiz(dir.path(), {.id = "q", .file = "m/none.json"}, facts).error().kind,
              Error::Kind::NotFound);
    EXPECT_EQ(load_quiz(dir.path(), {.id = "q", .file = "../quiz.json"}, facts).error().kind,
              Error::Kind::Invalid);
    dir.write("m/quiz.json", "{\"format\": 9}");
    const auto newer = load_quiz(dir.path(), {.id = "q", .file = "m/quiz.json"}, facts);
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().kind, Error::Kind::Unsupported);
    EXPECT_EQ(newer.error().where, "m/quiz.json:1");
}

}  // namespace
}  // namespace content::load
