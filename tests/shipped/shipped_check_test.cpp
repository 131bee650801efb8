// What the check would tell an author, nobody ships.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "content/check/course_check.h"
#include "content/load/course_loader.h"
#include "content/load/iso_date.h"

namespace tests {
namespace {

const std::filesystem::path kModules = std::filesystem::path(SOURCE_DIR) / "modules";

/// The day on which the last fact was checked: this test must not fail because time has passed.
std::chrono::sys_days last_checked() {
    std::chrono::sys_days last{};
    if (const auto course = content::load::load_course(kModules)) {
        for (const auto& [key, fact] : course->facts) {
            last = std::max(last, content::load::parse_iso_date(fact.checked).value_or(last));
        }
    }
    return last;
}

TEST(ShippedCheck, HasNothingToSay) {
    const content::check::CheckReport report =
        content::check::check_course(kModules, last_checked());
    EXPECT_TRUE(report.readable);
    for (const content::Issue& issue : report.issues) {
        ADD_FAILURE() << to_string(issue);
    }
}

}  // namespace
}  // namespace tests
