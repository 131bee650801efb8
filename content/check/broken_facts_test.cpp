#include <gtest/gtest.h>

#include "content/check/course_check.h"
#include "tests/support/temp_dir.h"

namespace content::check {
namespace {

// One key given twice once made every fact of the course look wrong, in three hundred lines.
TEST(BrokenFacts, AreTheOnlyMistakeTold) {
    const tests::TempDir folder;
    folder.write("course.json", R"({
  "format": 1, "id": "kurss", "title": "Kurss", "academic_hours": 1, "modules": ["01-kodi"]
})");
    folder.write("facts.json", R"({"format": 1, "facts": {
  "digits": {"value": "četri"},
  "digits": {"value": "pieci"}
}})");
    folder.write("01-kodi/module.json", R"({
  "format": 1, "id": "m1", "title": "Kodi",
  "lessons": [{"id": "m1-pin", "number": "1.1", "title": "PIN", "minutes": 1, "file": "01-pin"}]
})");
    folder.write("01-kodi/01-pin.lv.md", "# PIN\n\nKodā ir {{fact:digits}} cipari.\n");
    constexpr std::chrono::sys_days kToday{std::chrono::year(2026) / 11 / 23};
    const CheckReport report = check_course(folder.path(), kToday);
    EXPECT_TRUE(report.readable);
    ASSERT_EQ(report.issues.size(), 1U);
    EXPECT_EQ(to_string(report.issues[0]),
              "facts.json:3: \"digits\" is given twice: keep one, the first is on line 2");
}

}  // namespace
}  // namespace content::check
