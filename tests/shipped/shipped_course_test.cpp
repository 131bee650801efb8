// The course we ship is a test: everything loads, in both languages, with nothing to mend.
#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "content/load/course_loader.h"
#include "content/load/lesson_loader.h"
#include "content/load/quiz_loader.h"

namespace tests {
namespace {

using content::Language;
using content::load::LoadedCourse;

constexpr std::array kLanguages = {Language::Latvian, Language::English};

const content::Result<LoadedCourse>& shipped() {
    static const auto course =
        content::load::load_course(std::filesystem::path(SOURCE_DIR) / "modules");
    return course;
}

std::string listed(const content::Issues& issues) {
    std::string text;
    for (const auto& issue : issues) {
        text += to_string(issue) + "\n";
    }
    return text;
}

/// Calls `visit(module, lesson)` for every lesson of the shipped course.
template <class Visit>
void each_lesson(const LoadedCourse& loaded, Visit visit) {
    for (const auto& module : loaded.course.modules) {
        for (const auto& lesson : module.lessons) {
            SCOPED_TRACE(lesson.id);
            visit(module, lesson);
        }
    }
}

class ShippedCourse : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(shipped()) << shipped().error().message; }

    static content::Result<content::load::LoadedLesson> lesson(const content::LessonInfo& info,
                                                               Language language) {
        return content::load::load_lesson(loaded().folder, info, language, loaded().facts,
                                          loaded().course.glossary);
    }
    static const LoadedCourse& loaded() { return *shipped(); }
};

TEST_F(ShippedCourse, HasModulesWithLessonsAndAQuiz) {
    EXPECT_EQ(listed(loaded().issues), "");
    EXPECT_FALSE(loaded().course.modules.empty());
    for (const auto& module : loaded().course.modules) {
        EXPECT_FALSE(module.lessons.empty()) << module.id;
        EXPECT_FALSE(module.quizzes.empty()) << module.id;
    }
}

TEST_F(ShippedCourse, EveryLessonLoadsInBothLanguagesWithNoIssue) {
    each_lesson(loaded(), [&](const auto&, const auto& info) {
        for (const Language language : kLanguages) {
            const auto read = lesson(info, language);
            ASSERT_TRUE(read) << read.error().message;
            EXPECT_EQ(listed(read->issues), "");
            EXPECT_EQ(read->lesson.language, language) << "not translated";
        }
    });
}

// Progress is kept by page id: a reader who changes the language must find the same pages.
TEST_F(ShippedCourse, TranslationsHaveTheSamePages) {
    const auto page_ids = [&](const content::LessonInfo& info, Language language) {
        std::vector<std::string> ids;
        if (const auto read = lesson(info, language)) {
            for (const auto& page : read->lesson.pages) {
                ids.push_back(page.id);
            }
        }
        return ids;
    };
    each_lesson(loaded(), [&](const auto&, const auto& info) {
        EXPECT_EQ(page_ids(info, Language::Latvian), page_ids(info, Language::English));
    });
}

TEST_F(ShippedCourse, EveryTitleIsTranslated) {
    EXPECT_NE(loaded().course.title.en, "");
    for (const auto& module : loaded().course.modules) {
        EXPECT_NE(module.title.en, "") << module.id;
    }
    each_lesson(loaded(),
                [](const auto&, const auto& info) { EXPECT_NE(info.title.en, "") << info.id; });
}

// The course is for every municipality: nobody has to read about another one's.
TEST_F(ShippedCourse, LessonsOfPacksAreOptional) {
    ASSERT_FALSE(loaded().packs.empty());
    for (const auto& pack : loaded().packs) {
        EXPECT_FALSE(pack.lessons.empty()) << pack.id;
        for (const auto& lesson : pack.lessons) {
            const content::LessonInfo* info = loaded().course.find_lesson(lesson.info.id);
            ASSERT_NE(info, nullptr) << lesson.info.id;
            EXPECT_TRUE(info->optional) << info->id;
            EXPECT_EQ(info->pack, pack.id);
        }
    }
}

class ShippedQuiz : public ShippedCourse {
protected:
    /// Calls `check(module, quiz)` for every quiz and recall round of the course.
    template <class Check>
    void each_quiz(Check check) const {
        for (const auto& module : loaded().course.modules) {
            for (const auto* rounds : {&module.recalls, &module.quizzes}) {
                for (const auto& info : *rounds) {
                    SCOPED_TRACE(info.id);
                    const auto read =
                        content::load::load_quiz(loaded().folder, info, loaded().facts);
                    ASSERT_TRUE(read) << read.error().message;
                    EXPECT_EQ(listed(read->issues), "");
                    check(module, read->quiz);
                }
            }
        }
    }

    static void expect_translated_options(const content::Question& question) {
        const auto* choices = std::get_if<content::Choices>(&question.body);
        ASSERT_NE(choices, nullptr) << question.id;
        for (const auto& option : choices->options) {
            EXPECT_NE(option.text.en, "") << question.id << ' ' << option.id;
            EXPECT_NE(option.feedback.lv, "") << question.id << ' ' << option.id;
            EXPECT_NE(option.feedback.en, "") << question.id << ' ' << option.id;
        }
    }
};

TEST_F(ShippedQuiz, LoadsWithNoIssueAndIsTranslated) {
    each_quiz([](const auto&, const content::Quiz& quiz) {
        for (const auto& question : quiz.questions) {
            EXPECT_NE(question.text.en, "") << question.id;
            if (quiz.scored) {  // a recall round may ask in other ways
                expect_translated_options(question);
            }
        }
    });
}

// A wrong answer sends the learner to the page that would have answered it: it must be there. The
// final test asks about the whole course.
TEST_F(ShippedQuiz, QuestionsPointAtPagesThatExist) {
    each_quiz([&](const content::Module&, const content::Quiz& quiz) {
        for (const auto& question : quiz.questions) {
            const content::LessonInfo* info = loaded().course.find_lesson(question.lesson);
            ASSERT_NE(info, nullptr) << question.id << ": " << question.lesson;
            const auto read = lesson(*info, Language::Latvian);
            ASSERT_TRUE(read);
            const auto& pages = read->lesson.pages;
            EXPECT_TRUE(question.page.empty() ||
                        std::any_of(pages.begin(), pages.end(),
                                    [&](const auto& page) { return page.id == question.page; }))
                << question.id << ": " << question.page;
        }
    });
}

// Two attempts in a row should hardly meet the same question again. Only the final test, the last
// module's, asks all it has, and a recall round, which mistakes change.
TEST_F(ShippedQuiz, BanksAreTwiceAsLargeAsADraw) {
    each_quiz([&](const content::Module& module, const content::Quiz& quiz) {
        const bool final_test = module.id == loaded().course.modules.back().id;
        const auto draw = static_cast<std::size_t>(quiz.draw);
        EXPECT_GE(quiz.questions.size(), final_test || !quiz.scored ? draw : 2 * draw);
    });
}

}  // namespace
}  // namespace tests
