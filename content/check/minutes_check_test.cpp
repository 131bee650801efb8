#include "content/check/minutes_check.h"

#include <gtest/gtest.h>

#include "content/check/course_for_test.h"

namespace content::check {
namespace {

TEST_F(CourseCheck, WantsOneAcademicHourInEachModule) {
    edit_module("\"minutes\": 44", "\"minutes\": 40");
    EXPECT_EQ(
        said(),
        "w 01-kodi/module.json:2: the module plans 41 min, but an academic hour has 45 min: "
        "plan 4 min more\n"
        "w course.json:2: the modules plan 41 min together, but 1 academic hours have 45 min: "
        "plan 4 min more\n");
    edit_module("\"minutes\": 44", "\"minutes\": 50");
    EXPECT_EQ(
        said(),
        "w 01-kodi/module.json:2: the module plans 51 min, but an academic hour has 45 min: "
        "plan 6 min less\n"
        "w course.json:2: the modules plan 51 min together, but 1 academic hours have 45 min: "
        "plan 6 min less\n");
}

TEST_F(CourseCheck, WantsTheAcademicHoursOfTheCourse) {
    edit("course.json", kCourse, "\"academic_hours\": 1", "\"academic_hours\": 2");
    EXPECT_EQ(
        said(),
        "w course.json:2: the modules plan 45 min together, but 2 academic hours have 90 min: "
        "plan 45 min more\n");
}

TEST_F(CourseCheck, MeasuresWithTheHourOfTheCourse) {
    edit("course.json", kCourse, "\"academic_hours\": 1",
         R"("academic_hours": 1, "academic_hour_minutes": 40)");
    edit_module("\"minutes\": 44", "\"minutes\": 39");
    EXPECT_EQ(said(), "");
}

TEST_F(CourseCheck, CountsNoMinutesWhenAPartIsLeftOut) {
    edit("01-kodi/module.json", replaced(kModule, "\"minutes\": 44", "\"minutes\": 40"),
         "\"facts\": [\"digits\"]}\n", R"("facts": ["digits"]},
    {"id": "m1-b", "number": "1.2", "title": "Otra", "minutes": 4, "file": "02-nav"}
)");
    EXPECT_EQ(said().find("E 01-kodi/module.json:8: there is no file "), 0U) << said();
    EXPECT_EQ(said().find(" min"), std::string::npos) << said();
}

// What is done instead of another part takes no time of its own.
TEST_F(CourseCheck, LeavesOptionalMinutesOut) {
    edit_module("\"facts\": [\"digits\"]}\n", R"("facts": ["digits"]},
    {"id": "m1-b", "number": "1.2", "title": "Otra", "minutes": 9, "file": "01-pin",
     "optional": true, "facts": ["digits"]}
)");
    EXPECT_EQ(said(), "");
}

}  // namespace
}  // namespace content::check
