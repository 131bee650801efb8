#include "content/load/course_loader.h"

#include <gtest/gtest.h>

#include "content/load/field_test.h"
#include "tests/support/example_course.h"

namespace content::load {
namespace {

class CourseLoader : public testing::Test {
protected:
    CourseLoader() { tests::write_example_course(dir_); }

    void replace_in_course(std::string_view from, std::string_view to) {
        std::string text(tests::kCourseJson);
        text.replace(text.find(from), from.size(), to);
        dir_.write("course.json", text);
    }
    std::string issues() {
        const auto loaded = load_course(dir_.path());
        return loaded ? text_of(loaded->issues) : "failed: " + loaded.error().message;
    }

    tests::TempDir dir_;
};

TEST_F(CourseLoader, ReadsTheWholeCourse) {
    const auto loaded = load_course(dir_.path());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(text_of(loaded->issues), "");
    const Course& course = loaded->course;
    EXPECT_EQ(course.id, "kurss");
    EXPECT_EQ(course.title.en, "Course");
    EXPECT_EQ(course.target(), std::chrono::minutes(360));
    EXPECT_EQ(course.policy.reading_words_per_minute, 250);
    EXPECT_EQ(course.policy.slow_words_per_minute, 90);
    EXPECT_EQ(course.policy.question_cap, std::chrono::seconds(120));
    EXPECT_EQ(course.policy.lesson_cap_percent, 200);
    EXPECT_EQ(course.policy.day_cap_academic_hours, 6);
    EXPECT_EQ(course.policy.module_minimum_percent, 50);
    EXPECT_EQ(course.policy.sign_out_after, std::chrono::minutes(15));
    EXPECT_EQ(course.policy.completion, Policy::Completion::Hours);
    ASSERT_EQ(course.modules.size(), 2U);
    EXPECT_EQ(course.modules[0].number, 1);
    EXPECT_EQ(course.modules[1].number, 2);
    EXPECT_EQ(course.find_lesson("m1-kas")->id, "m1-agents");
    EXPECT_EQ(course.find_quiz("m1-tests")->id, "m1-quiz");
    EXPECT_EQ(course.find_quiz("m1-atceries")->id, "m1-recall");
    EXPECT_EQ(course.module_of("m2-pin")->id, "m2");
    EXPECT_EQ(loaded->abbreviations, std::vector<std::string>{"EUR"});
    EXPECT_EQ(loaded->facts.size(), 3U) << "two of the course and one of its pack";
    EXPECT_EQ(course.glossary.terms().size(), 2U);
    EXPECT_EQ(loaded->folder, dir_.path());
}

TEST_F(CourseLoader, ChecksEveryField) {
    expect_every_field_checked(tests::kCourseJson, [](std::string_view bytes) {
        Issues issues;
        IssueLog log("course.json", issues);
        read_course_file(bytes, log);
        return issues;
    });
}

TEST_F(CourseLoader, HasDefaultsForWhatIsLeftOut) {
    dir_.write("course.json",
               R"({"format": 1, "id": "k", "title": "K", "academic_hours": 4, "modules":
                   ["02-identitate"]})");
    const auto loaded = load_course(dir_.path());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->course.academic_hour, std::chrono::minutes(45));
    EXPECT_EQ(loaded->course.policy.completion, Policy::Completion::Both);
    EXPECT_EQ(loaded->course.policy.question_cap, std::chrono::seconds(180));
}

TEST_F(CourseLoader, TakesOnlyHonestAcademicHours) {
    for (const char* good : {"40", "45", "60"}) {
        replace_in_course("\"academic_hour_minutes\": 45",
                          std::string("\"academic_hour_minutes\": ") + good);
        EXPECT_EQ(issues(), "");
    }
    for (const char* bad : {"44", "50", "0", "61", "1"}) {
        replace_in_course("\"academic_hour_minutes\": 45",
                          std::string("\"academic_hour_minutes\": ") + bad);
        EXPECT_FALSE(load_course(dir_.path())) << bad;
    }
}

TEST_F(CourseLoader, PlaysOnWithDefaultsForABadPolicy) {
    replace_in_course("\"sign_out_after_minutes\": 15", "\"sign_out_after_minutes\": 31");
    const auto loaded = load_course(dir_.path());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->course.policy.sign_out_after, std::chrono::minutes(10));
    EXPECT_EQ(text_of(loaded->issues),
              "course.json:15: \"sign_out_after_minutes\" must be a whole number from 5 to 30\n");
}

TEST_F(CourseLoader, LeavesOutOnlyTheBadModule) {
    dir_.write("01-agents/module.json", "{\"format\": 1,\n}");
    const auto loaded = load_course(dir_.path());
    ASSERT_TRUE(loaded);
    ASSERT_EQ(loaded->course.modules.size(), 1U);
    EXPECT_EQ(loaded->course.modules[0].id, "m2");
    EXPECT_EQ(loaded->course.modules[0].number, 2);
    EXPECT_EQ(text_of(loaded->issues),
              "01-agents/module.json:2:1: remove the comma before this bracket\n"
              "course.json:7: the module \"01-agents\" is left out\n"
              "packs/paraugs/pack.json:9: the course shows no module \"m1\"\n");
}

TEST_F(CourseLoader, LeavesOutAModuleFromTheFuture) {
    dir_.write("02-identitate/module.json", R"({"format": 2, "chapters": []})");
    const auto loaded = load_course(dir_.path());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->course.modules.size(), 1U);
    EXPECT_NE(text_of(loaded->issues).find("needs a newer player"), std::string::npos);
}

TEST_F(CourseLoader, LeavesOutAModuleListedTwice) {
    replace_in_course("\"02-identitate\"]", R"("02-identitate", "01-agents"])");
    EXPECT_EQ(issues(), "course.json:7: the module \"01-agents\" is listed twice\n");
}

TEST_F(CourseLoader, RefusesOneIdInTwoModules) {
    std::string text(tests::kSecondModuleJson);
    text.replace(text.find("m2-pin"), 6, "m1-kas");
    dir_.write("02-identitate/module.json", text);
    const auto loaded = load_course(dir_.path());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->course.modules.size(), 1U);
    EXPECT_NE(text_of(loaded->issues)
                  .find("02-identitate/module.json:5: the id \"m1-kas\" is already used at "
                        "01-agents/module.json:17"),
              std::string::npos);
}

TEST_F(CourseLoader, KeepsModulesInsideTheFolder) {
    const tests::TempDir outside;
    outside.write("module.json", tests::kSecondModuleJson);
    outside.write("01-pin.lv.md", "# PIN\n");
    for (const std::string& folder :
         {outside.path().generic_string(), "../" + outside.path().filename().string(),
          std::string("01-agents/../02-identitate"), std::string("C:/x"),
          std::string(R"(02-identitate\\x)")}) {
        replace_in_course("\"02-identitate\"", "\"" + folder + "\"");
        const auto loaded = load_course(dir_.path());
        ASSERT_TRUE(loaded);
        EXPECT_EQ(loaded->course.modules.size(), 1U) << folder;
        EXPECT_EQ(loaded->issues.size(), 2U) << folder;
    }
}

TEST_F(CourseLoader, FailsWithoutACourse) {
    const tests::TempDir empty;
    EXPECT_EQ(load_course(empty.path()).error().kind, Error::Kind::NotFound);
    EXPECT_EQ(load_course(empty.path() / "none").error().kind, Error::Kind::NotFound);
    dir_.write("course.json", "");
    EXPECT_EQ(load_course(dir_.path()).error().kind, Error::Kind::Malformed);
    dir_.write("course.json", "{\n\"format\": 2}");
    const auto newer = load_course(dir_.path());
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().kind, Error::Kind::Unsupported);
    EXPECT_EQ(newer.error().where, "course.json:2");
}

TEST_F(CourseLoader, FailsWithoutAPlayableModule) {
    dir_.write("01-agents/module.json", "{}");
    dir_.write("02-identitate/module.json", "{}");
    Issues issues;
    const auto loaded = load_course(dir_.path(), issues);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().kind, Error::Kind::Invalid);
    EXPECT_GE(issues.size(), 4U);
}

}  // namespace
}  // namespace content::load
