#include "engine/app/lesson_file.h"

#include <gtest/gtest.h>

#include "tests/support/example_course.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;

const fs::path kGallery = fs::path(SOURCE_DIR) / "tests/gallery";

TEST(LessonFile, KnowsTheCourseAroundIt) {
    const auto file = open_lesson_file(kGallery / "01-viss/01-viss.lv.md");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->folder, kGallery);
    EXPECT_EQ(file->course, "Visu konstrukciju galerija");
    EXPECT_EQ(file->title, "1.1 Katra konstrukcija vienu reizi");
    ASSERT_EQ(file->lesson->facts.size(), 1U);
    EXPECT_EQ(file->lesson->facts.front().checked, "2026-11-23");
}

TEST(LessonFile, KnowsTheFactsOfAPackThatIsNotSwitchedOn) {
    const tests::TempDir folder;
    tests::write_example_course(folder);
    folder.write("packs/otrs/pack.json",
                 R"({"format": 1, "id": "otrs", "title": "Otrs novads", "lessons": [
    {"id": "otrs-rinda", "module": "m2", "number": "2.1a", "title": "Otrs novads: rinda",
     "minutes": 1, "file": "01-rinda", "facts": ["otrs.rinda"]}]})");
    folder.write("packs/otrs/facts.json", R"({"format": 1, "facts": {"otrs.rinda": {
    "value": "otra.example", "confidence": "high", "checked": "2026-11-20"}}})");
    const auto markdown = folder.write("packs/otrs/01-rinda.lv.md", "# R\n\n{{fact:otrs.rinda}}\n");
    const auto file = open_lesson_file(markdown);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->issues.empty());
    EXPECT_EQ(file->title, "2.1a Otrs novads: rinda");
    ASSERT_EQ(file->lesson->facts.size(), 1U);
    EXPECT_EQ(file->lesson->facts.front().checked, "2026-11-20");
}

TEST(LessonFile, StandsAloneWithoutACourse) {
    const tests::TempDir folder;
    const auto file = open_lesson_file(folder.write("lapa.en.md", "## Safe codes\n\nText.\n"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->folder, folder.path());
    EXPECT_EQ(file->course, "");
    EXPECT_EQ(file->title, "Safe codes");
    EXPECT_EQ(file->lesson->language, content::Language::English);
}

TEST(LessonFile, WithoutAHeadingIsCalledLikeItsFile) {
    const tests::TempDir folder;
    const auto file = open_lesson_file(folder.write("lapa.md", "Teksts.\n"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->title, "lapa");
    EXPECT_EQ(file->lesson->language, content::Language::Latvian);
}

TEST(LessonFile, ABrokenCourseIsAnIssueAndTheLessonIsShown) {
    const tests::TempDir folder;
    folder.write("course.json", "{");
    const auto file = open_lesson_file(folder.write("01-kodi/lapa.md", "Teksts.\n"));
    ASSERT_TRUE(file);
    ASSERT_FALSE(file->issues.empty());
    EXPECT_EQ(file->issues.front().file, "course.json:1:2");
}

TEST(LessonFile, WhatCannotBeReadIsSaid) {
    const tests::TempDir folder;
    const auto file = open_lesson_file(folder.path() / "missing.md");
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, content::Error::Kind::NotFound);
    EXPECT_EQ(file.error().where, "missing.md");
    EXPECT_FALSE(open_lesson_file(folder.path()));
}

}  // namespace
}  // namespace engine::app
