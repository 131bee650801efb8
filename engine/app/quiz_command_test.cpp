#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "content/load/quiz_loader.h"
#include "engine/app/commands.h"
#include "tests/support/example_course.h"

namespace engine::app {
namespace {

std::string read_all(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

class QuizCommand : public testing::Test {
protected:
    int import(const std::string& text, const std::string& lesson = "m1-pin") {
        dir.write("Mani jautājumi.txt", text);
        return import_quiz({.lesson = lesson,
                            .quiz_file = dir.path() / "Mani jautājumi.txt",
                            .out = dir.path() / "quiz.json"});
    }
    std::optional<content::Quiz> quiz(const std::string& id) {
        content::Issues issues;
        content::load::IssueLog log("quiz.json", issues);
        auto quiz =
            content::load::read_quiz(read_all(dir.path() / "quiz.json"), {.id = id}, {}, log);
        for (const content::Issue& issue : issues) {
            ADD_FAILURE() << to_string(issue);
        }
        return quiz;
    }

    tests::TempDir dir;
};

TEST_F(QuizCommand, MakesAFileThatIsReadWithoutAWord) {
    EXPECT_EQ(import("::pin::Kas?{=a ~b}\n\nKas ir PIN?{T}\n\nCik?{#2:1}\n"), 0);
    const auto read = quiz("mani-jautajumi");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->questions.size(), 3U);
    EXPECT_EQ(read->draw, 3);
    EXPECT_EQ(read->pass_mark, 3);
    EXPECT_EQ(read->questions[0].id, "pin");
    EXPECT_EQ(read->questions[0].lesson, "m1-pin");
}

TEST_F(QuizCommand, GuessesTheFormat) {
    EXPECT_EQ(import("Kas?\nA. a\nB. b\nANSWER: B\n"), 0);
    EXPECT_TRUE(quiz("mani-jautajumi"));
    EXPECT_EQ(import("\xEF\xBB\xBF<quiz><question type='shortanswer'><name><text>q</text></name>"
                     "<answer fraction='100'><text>a</text></answer></question></quiz>"),
              0);
    EXPECT_TRUE(quiz("mani-jautajumi"));
}

TEST_F(QuizCommand, SaysWhenSomethingIsLeftOut) {
    testing::internal::CaptureStderr();
    EXPECT_EQ(import("Eseja{}\n\nKas?{=a ~b}\n", ""), 1);
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_NE(said.find(".txt:1: an essay has no key to judge it by: left out"), std::string::npos);
    EXPECT_NE(said.find("write which \"lesson\" answers each question"), std::string::npos);
    EXPECT_EQ(import("Eseja{}\n"), 2);
    EXPECT_EQ(import_quiz({.quiz_file = dir.path() / "none", .out = dir.path() / "q.json"}), 2);
}

TEST_F(QuizCommand, WritesTheQuestionsOfACourse) {
    tests::write_example_course(dir);
    const auto file = dir.path() / "01-agents/quiz.json";
    testing::internal::CaptureStdout();
    EXPECT_EQ(export_quiz({.language = content::Language::English,
                           .quiz_format = Options::QuizFormat::Gift,
                           .quiz_file = file}),
              1)
        << "a \"multiple\" question counts differently there";
    const std::string gift = testing::internal::GetCapturedStdout();
    EXPECT_NE(gift.find("::m1-kur::[markdown]Where is latvija.gov.lv/en?{\n=Online#Right\n"),
              std::string::npos)
        << gift;
    const auto out = dir.path() / "moodle.xml";
    EXPECT_EQ(
        export_quiz({.quiz_format = Options::QuizFormat::Moodle, .quiz_file = file, .out = out}),
        1);
    EXPECT_NE(read_all(out).find("<question type=\"multichoice\">"), std::string::npos);
    EXPECT_EQ(export_quiz({.quiz_format = Options::QuizFormat::Gift,
                           .quiz_file = dir.path() / "01-agents/recall.json",
                           .out = out}),
              0)
        << "a recall round is a quiz too";
    EXPECT_EQ(export_quiz({.quiz_file = dir.path() / "course.json"}), 2);
}

}  // namespace
}  // namespace engine::app
