#include "engine/app/library.h"

#include <gtest/gtest.h>

#include "tests/support/example_course.h"
#include "tests/support/picture_bytes.h"

namespace engine::app {
namespace {

using content::Language;

/// The example course in a folder of its own, with whatever a test breaks in it.
class Shelf : public testing::Test {
protected:
    Shelf() { tests::write_example_course(dir); }

    Library open() {
        auto loaded = content::load::load_course(dir.path());
        EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().message);
        return Library(loaded ? std::move(*loaded) : content::load::LoadedCourse{});
    }

    tests::TempDir dir;
};

TEST_F(Shelf, OpensLessonsAndQuizzesByIdAndAlias) {
    Library library = open();
    ASSERT_NE(library.lesson("m1-agents", Language::Latvian), nullptr);
    EXPECT_EQ(library.lesson("m1-agents", Language::Latvian)->id, "m1-agents");
    ASSERT_NE(library.lesson("m1-kas", Language::Latvian), nullptr);
    EXPECT_EQ(library.lesson("m1-kas", Language::Latvian)->id, "m1-agents");
    ASSERT_NE(library.quiz("m1-quiz"), nullptr);
    EXPECT_EQ(library.quiz("m1-quiz")->questions.size(), 2U);
}

TEST_F(Shelf, WhatTheCourseDoesNotKnowIsNothing) {
    Library library = open();
    EXPECT_EQ(library.lesson("gone", Language::Latvian), nullptr);
    EXPECT_EQ(library.lesson("", Language::English), nullptr);
    EXPECT_EQ(library.quiz("m1-agents"), nullptr);
}

TEST_F(Shelf, ALessonWithoutATranslationComesInLatvian) {
    Library library = open();
    EXPECT_EQ(library.lesson("m1-agents", Language::English)->language, Language::English);
    EXPECT_EQ(library.lesson("m1-karte", Language::English)->language, Language::Latvian);
}

TEST_F(Shelf, WhatWasReadOnceIsKept) {
    Library library = open();
    const auto lesson = library.lesson("m2-pin", Language::Latvian);
    const auto quiz = library.quiz("m1-quiz");
    ASSERT_NE(lesson, nullptr);
    std::filesystem::remove_all(dir.path() / "02-identitate");
    std::filesystem::remove_all(dir.path() / "01-agents");
    EXPECT_EQ(library.lesson("m2-pin", Language::Latvian), lesson);
    EXPECT_EQ(library.quiz("m1-quiz"), quiz);
}

TEST_F(Shelf, TellsHowLargeAPictureIs) {
    dir.write("img/karte.png", tests::png(7, 5));
    testing::internal::CaptureStderr();
    Library library = open();
    EXPECT_EQ(library.picture_size("img/karte.png"), (base::Size{7, 5}));
    EXPECT_EQ(library.picture_size("img/gone.png"), base::Size{});
    EXPECT_NE(testing::internal::GetCapturedStderr().find("gone.png"), std::string::npos);
    testing::internal::CaptureStderr();
    EXPECT_EQ(library.picture_size("img/gone.png"), base::Size{});
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "") << "said once is enough";
}

TEST_F(Shelf, ABrokenLessonLeavesTheOthersAlone) {
    dir.write("01-agents/02-karte.lv.md", std::string(1'000'000, 'a'));
    testing::internal::CaptureStderr();
    Library library = open();
    EXPECT_EQ(library.lesson("m1-karte", Language::Latvian), nullptr);
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_NE(said.find("02-karte.lv.md"), std::string::npos) << said;
    EXPECT_NE(library.lesson("m1-agents", Language::Latvian), nullptr);
    EXPECT_NE(library.lesson("m2-pin", Language::Latvian), nullptr);
    EXPECT_NE(library.quiz("m1-quiz"), nullptr);
}

TEST_F(Shelf, ABrokenQuizIsNamedOnceAndLeavesTheLessons) {
    dir.write("01-agents/quiz.json", "{");
    testing::internal::CaptureStderr();
    Library library = open();
    EXPECT_EQ(library.quiz("m1-quiz"), nullptr);
    EXPECT_NE(testing::internal::GetCapturedStderr().find("quiz.json"), std::string::npos);
    testing::internal::CaptureStderr();
    EXPECT_EQ(library.quiz("m1-quiz"), nullptr);
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    EXPECT_NE(library.lesson("m1-agents", Language::Latvian), nullptr);
}

}  // namespace
}  // namespace engine::app
