#include "engine/platform/ini_file.h"

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

TEST(IniFile, FindsAKeyInItsOwnSectionOnly) {
    constexpr auto kText = "stray=1\n[One]\nkey=a\n[Two]\n key = \"b\" \r\n[One]\nkey=c";
    EXPECT_EQ(ini_value(kText, "Two", "key"), "b");
    EXPECT_EQ(ini_value(kText, "One", "key"), "c") << "the last one counts";
    EXPECT_EQ(ini_value(kText, "One", "stray"), std::nullopt);
    EXPECT_EQ(ini_value(kText, "", "stray"), "1");
    EXPECT_EQ(ini_value(kText, "", "key"), std::nullopt);
    EXPECT_EQ(ini_value(kText, "Three", "key"), std::nullopt);
}

TEST(IniFile, SurvivesNonsense) {
    EXPECT_EQ(ini_value("", "a", "b"), std::nullopt);
    EXPECT_EQ(ini_value("[", "a", "b"), std::nullopt);
    EXPECT_EQ(ini_value("[a\n=\nb\nb=", "a", "b"), std::nullopt) << "the section never closed";
    EXPECT_EQ(ini_value("[a]\nb=", "a", "b"), "");
}

TEST(IniFile, AMissingOrHugeFileReadsAsNothing) {
    const tests::TempDir folder;
    EXPECT_EQ(read_settings(folder.path() / "missing"), "");
    EXPECT_EQ(read_settings(folder.path()), "");
    EXPECT_EQ(read_settings(folder.write("huge", std::string(1'000'000, 'x'))), "");
    EXPECT_EQ(read_settings(folder.write("small", "[a]")), "[a]");
}

}  // namespace
}  // namespace engine::platform
