#include "content/load/lesson_loader.h"

#include <string>

#include <gtest/gtest.h>

#include "content/limits.h"
#include "tests/support/lesson_dump.h"
#include "tests/support/picture_bytes.h"
#include "tests/support/temp_dir.h"

namespace content::load {
namespace {

LessonInfo info() {
    return {.id = "m1-a", .markdown_lv = "01-m/01-a.lv.md", .markdown_en = "01-m/01-a.en.md"};
}

std::string issues(const LoadedLesson& loaded) {
    std::string text;
    for (const Issue& issue : loaded.issues) {
        text += to_string(issue) + "\n";
    }
    return text;
}

std::string words(const LoadedLesson& loaded) {
    return tests::dump(loaded.lesson.pages.front().blocks);
}

TEST(LoadLesson, ReadsTheWantedLanguage) {
    const tests::TempDir course;
    course.write("01-m/01-a.lv.md", "# Sveiki\n");
    course.write("01-m/01-a.en.md", "# Hello\n");
    const auto latvian = load_lesson(course.path(), info(), Language::Latvian, {}, {});
    ASSERT_TRUE(latvian);
    EXPECT_EQ(latvian->lesson.id, "m1-a");
    EXPECT_EQ(latvian->lesson.language, Language::Latvian);
    EXPECT_EQ(words(*latvian), "heading1 \"Sveiki\"\n");
    const auto english = load_lesson(course.path(), info(), Language::English, {}, {});
    ASSERT_TRUE(english);
    EXPECT_EQ(english->lesson.language, Language::English);
    EXPECT_EQ(words(*english), "heading1 \"Hello\"\n");
    EXPECT_EQ(issues(*english), "");
}

TEST(LoadLesson, ShowsLatvianWhereThereIsNoEnglish) {
    const tests::TempDir course;
    course.write("01-m/01-a.lv.md", "# Sveiki\n");
    LessonInfo untranslated = info();
    untranslated.markdown_en.clear();
    const auto lesson = load_lesson(course.path(), untranslated, Language::English, {}, {});
    ASSERT_TRUE(lesson);
    EXPECT_EQ(lesson->lesson.language, Language::Latvian);
    EXPECT_EQ(issues(*lesson), "");

    const auto lost = load_lesson(course.path(), info(), Language::English, {}, {});
    ASSERT_TRUE(lost);
    EXPECT_EQ(lost->lesson.language, Language::Latvian);
    EXPECT_EQ(issues(*lost),
              "01-m/01-a.en.md: the Latvian text is shown instead: the file does not exist\n");
}

TEST(LoadLesson, ShowsLatvianWhenTheEnglishIsBroken) {
    const tests::TempDir course;
    course.write("01-m/01-a.lv.md", "# Sveiki\n");
    for (const std::string& broken :
         {std::string(limits::kMarkdownBytes + 1, 'a'), std::string(40, '>') + " a\n",
          std::string("\xFF\xFE#\0 \0", 6)}) {
        course.write("01-m/01-a.en.md", broken);
        const auto lesson = load_lesson(course.path(), info(), Language::English, {}, {});
        ASSERT_TRUE(lesson);
        EXPECT_EQ(words(*lesson), "heading1 \"Sveiki\"\n");
        EXPECT_EQ(lesson->issues.size(), 1U);
    }
}

TEST(LoadLesson, FailsWithoutAnyText) {
    const tests::TempDir course;
    const auto missing = load_lesson(course.path(), info(), Language::English, {}, {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::NotFound);
    EXPECT_EQ(missing.error().where, "01-m/01-a.lv.md");

    course.write("01-m/01-a.lv.md", std::string(limits::kMarkdownBytes + 1, 'a'));
    EXPECT_EQ(load_lesson(course.path(), info(), Language::Latvian, {}, {}).error().kind,
              Error::Kind::TooLarge);
    course.write("01-m/01-a.lv.md", "a\n\n" + std::string(40, '>') + " a\n");
    EXPECT_EQ(load_lesson(course.path(), info(), Language::Latvian, {}, {}).error().where,
              "01-m/01-a.lv.md:3");

    LessonInfo escaping = info();
    escaping.markdown_lv = "../a.lv.md";
    EXPECT_EQ(load_lesson(course.path(), escaping, Language::Latvian, {}, {}).error().kind,
              Error::Kind::Invalid);
}

TEST(LoadLesson, ReadsTheSizesOfPictures) {
    const tests::TempDir course;
    course.write("01-m/img/a.png", tests::png(640, 480));
    course.write("01-m/img/b.jpg", tests::jpeg(32, 16));
    course.write("01-m/01-a.lv.md",
                 "![a](img/a.png)\n\n> - ![b](img/b.jpg)\n\n---\n\n![a](img/a.png)\n");
    const auto lesson = load_lesson(course.path(), info(), Language::Latvian, {}, {});
    ASSERT_TRUE(lesson);
    EXPECT_EQ(issues(*lesson), "");
    const auto& first = std::get<Picture>(lesson->lesson.pages[0].blocks[0].node);
    EXPECT_EQ(first.path, "01-m/img/a.png");
    EXPECT_EQ(first.width_px, 640);
    EXPECT_EQ(first.height_px, 480);
    const auto& quote = std::get<Quote>(lesson->lesson.pages[0].blocks[1].node);
    const auto& list = std::get<List>(quote.children[0].node);
    EXPECT_EQ(std::get<Picture>(list.items[0].children[0].node).width_px, 32);
    EXPECT_EQ(std::get<Picture>(lesson->lesson.pages[1].blocks[0].node).width_px, 640);
}

TEST(LoadLesson, ReadsTheSizesOfPicturesInsideText) {
    const tests::TempDir course;
    course.write("01-m/a.png", tests::png(24, 16));
    course.write("01-m/01-a.lv.md",
                 "- Poga ![a](a.png).\n\n| ![b](a.png) x |\n|---|\n\nd ![e](none.png)\n");
    const auto lesson = load_lesson(course.path(), info(), Language::Latvian, {}, {});
    ASSERT_TRUE(lesson);
    const Blocks& blocks = lesson->lesson.pages[0].blocks;
    const auto& item = std::get<List>(blocks[0].node).items[0];
    const Span& in_item = std::get<Paragraph>(item.children[0].node).text[1];
    EXPECT_EQ(in_item.picture,
              (InlinePicture{.path = "01-m/a.png", .width_px = 24, .height_px = 16}));
    EXPECT_EQ(std::get<Table>(blocks[1].node).header[0][0].picture.width_px, 24);
    const Span& lost = std::get<Paragraph>(blocks[2].node).text[1];
    EXPECT_EQ(lost.text, "e");
    EXPECT_EQ(lost.picture, InlinePicture{});
    EXPECT_EQ(issues(*lesson),
              "01-m/01-a.lv.md:6: the picture \"01-m/none.png\" is not shown: the file does not "
              "exist\n");
}

TEST(LoadLesson, LeavesOutPicturesThatCannotBeTrusted) {
    const tests::TempDir course;
    course.write("01-m/bomb.png", tests::png(8'000, 8'000, 1'000'000));
    course.write("01-m/cut.png", tests::png(64, 64).substr(0, 60));
    course.write("01-m/page.png", "<html>");
    course.write("01-m/01-a.lv.md",
                 "![a](bomb.png)\n\n![b](cut.png)\n\n![c](page.png)\n\n![d](none.png)\n");
    const auto lesson = load_lesson(course.path(), info(), Language::Latvian, {}, {});
    ASSERT_TRUE(lesson);
    for (const Block& block : lesson->lesson.pages.front().blocks) {
        const auto& picture = std::get<Picture>(block.node);
        EXPECT_EQ(picture.path, "");
        EXPECT_EQ(picture.width_px, 0);
        EXPECT_EQ(picture.alt.size(), 1U);
    }
    EXPECT_EQ(
        issues(*lesson),
        "01-m/01-a.lv.md:1: the picture \"01-m/bomb.png\" is not shown: the picture is 8000 x "
        "8000 px; make it smaller\n"
        "01-m/01-a.lv.md:3: the picture \"01-m/cut.png\" is not shown: the PNG file is cut "
        "short\n"
        "01-m/01-a.lv.md:5: the picture \"01-m/page.png\" is not shown: it is neither PNG nor "
        "JPEG; save it as one of them\n"
        "01-m/01-a.lv.md:7: the picture \"01-m/none.png\" is not shown: the file does not "
        "exist\n");
}

TEST(LoadLessonText, ReadsAFileThatNoCourseLists) {
    const tests::TempDir folder;
    folder.write("a.png", tests::png(64, 48));
    folder.write("hello.md", "# Hello\n\n![x](a.png)\n");
    const auto lesson = load_lesson_text(folder.path(), "hello.md", Language::English, {}, {});
    ASSERT_TRUE(lesson);
    EXPECT_EQ(lesson->lesson.language, Language::English);
    EXPECT_EQ(std::get<Picture>(lesson->lesson.pages[0].blocks[1].node).width_px, 64);
    EXPECT_EQ(issues(*lesson), "");
    EXPECT_FALSE(load_lesson_text(folder.path(), "none.md", Language::English, {}, {}));
    EXPECT_FALSE(load_lesson_text(folder.path(), "../hello.md", Language::English, {}, {}));
}

}  // namespace
}  // namespace content::load
