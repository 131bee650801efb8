// The example in modules/README.md is what authors copy: it must be complete and without a mistake.
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "content/check/course_check.h"
#include "content/load/course_loader.h"
#include "content/load/json_reader.h"
#include "content/load/question_reader.h"
#include "content/load/text_reader.h"
#include "tests/support/temp_dir.h"

namespace content::check {
namespace {

std::string readme() {
    std::ifstream stream(SOURCE_DIR "/modules/README.md");
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Writes every fenced block under `<!-- example: NAME -->` to the file NAME; returns how many.
int write_examples(const std::string& text, const tests::TempDir& dir) {
    const std::string mark = "<!-- example: ";
    int files = 0;
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
        at += mark.size();
        const std::string name = text.substr(at, text.find(" -->", at) - at);
        const std::size_t start = text.find('\n', text.find("\n```", at) + 1) + 1;
        const std::size_t end = text.find("\n```\n", start) + 1;
        dir.write(name, text.substr(start, end - start));
        ++files;
    }
    return files;
}

TEST(ModulesReadme, HasAnExampleThatPassesTheCheck) {
    const tests::TempDir dir;
    ASSERT_EQ(write_examples(readme(), dir), 12);
    const auto day = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
    const CheckReport report = check_course(dir.path(), day);
    EXPECT_TRUE(report.readable);
    for (const Issue& issue : report.issues) {
        ADD_FAILURE() << to_string(issue);
    }
    const auto course = load::load_course(dir.path());
    ASSERT_TRUE(course);
    ASSERT_EQ(course->course.modules.size(), 1U);
    EXPECT_EQ(course->course.modules[0].lessons.size(), 3U) << "two, and one of the pack";
    EXPECT_EQ(course->packs.size(), 1U);
    EXPECT_EQ(course->course.modules[0].activities.size(), 1U);
    EXPECT_EQ(course->course.modules[0].recalls.size(), 1U);
    EXPECT_EQ(course->course.modules[0].quizzes.size(), 1U);
}

/// The fenced JSON blocks between two headings.
std::vector<std::string> json_blocks(const std::string& text, const char* from, const char* to) {
    const std::string fence = "\n```json\n";
    const std::size_t end = text.find(to);
    std::vector<std::string> blocks;
    std::size_t at = text.find(fence, text.find(from));
    while (at < end) {
        const std::size_t start = at + fence.size();
        blocks.push_back(text.substr(start, text.find("\n```\n", start) - start));
        at = text.find(fence, start);
    }
    return blocks;
}

/// The question of a block, which is read without a word.
std::optional<Question> question_of(const std::string& block) {
    Issues issues;
    load::IssueLog log("README.md", issues);
    const auto value = load::read_json(block, log);
    std::set<std::string> ids;
    auto question = value ? load::read_question(*value, {}, ids, log) : std::nullopt;
    for (const Issue& issue : issues) {
        ADD_FAILURE() << to_string(issue) << "\n" << block;
    }
    return question;
}

TEST(ModulesReadme, HasAnExampleOfEveryKindOfQuestion) {
    std::set<std::string> types;
    for (const std::string& block :
         json_blocks(readme(), "### Kinds of questions", "## 7. Practice rooms")) {
        const auto question = question_of(block);
        ASSERT_TRUE(question);
        types.insert(type_name(*question));
    }
    EXPECT_EQ(types, (std::set<std::string>{"gaps", "hotspot", "matching", "number", "ordering",
                                            "text", "true-false"}));
}

TEST(ModulesReadme, HasAnExampleOfATextWithBlocks) {
    const auto blocks = json_blocks(readme(), "### Texts of questions", "### The recall round");
    ASSERT_EQ(blocks.size(), 1U);
    const auto question = question_of(blocks.front());
    ASSERT_TRUE(question);
    const Lesson stem =
        load::read_again({.parts = {question->text.lv}, .is_stem = true}, Glossary{});
    EXPECT_EQ(stem.pages[0].blocks.size(), 2U);
    EXPECT_EQ(plain_text(stem.pages[1].blocks.at(0)), "Ko viņai vispirms ieteikt?");
}

}  // namespace
}  // namespace content::check
