#include <algorithm>

#include <gtest/gtest.h>

#include "engine/platform/directories.h"
#include "engine/platform/environment_for_test.h"
#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

namespace fs = std::filesystem;

TEST(Directories, UserDataFollowsXdg) {
    EnvironmentForTest environment;
    environment.set("XDG_DATA_HOME", "/home/anna/data");
    EXPECT_EQ(user_data_folder(), "/home/anna/data/lasitava");
}

TEST(Directories, UserDataFallsBackToTheHomeFolder) {
    EnvironmentForTest environment;
    environment.set("HOME", "/home/anna");
    for (const auto& useless : {std::optional<std::string>{}, std::optional<std::string>{""},
                                std::optional<std::string>{"relative/path"}}) {
        environment.set("XDG_DATA_HOME", useless);
        EXPECT_EQ(user_data_folder(), "/home/anna/.local/share/lasitava");
    }
}

TEST(Directories, UserDataIsEmptyWithoutAHome) {
    EnvironmentForTest environment;
    environment.set("HOME", std::nullopt);
    environment.set("XDG_DATA_HOME", std::nullopt);
    EXPECT_TRUE(user_data_folder().empty());
}

TEST(Directories, ProgramFolderHoldsThisTest) {
    EXPECT_TRUE(fs::exists(program_folder() / "engine_platform_test"));
}

TEST(Directories, FontFoldersExistAndIncludeThePersonsOwn) {
    const tests::TempDir home;
    fs::create_directories(home.path() / "fonts");
    EnvironmentForTest environment;
    environment.set("XDG_DATA_HOME", home.path().string());
    const auto folders = font_folders();
    EXPECT_NE(std::find(folders.begin(), folders.end(), home.path() / "fonts"), folders.end());
    for (const auto& folder : folders) {
        EXPECT_TRUE(fs::is_directory(folder)) << folder;
    }
}

TEST(Directories, HyphenationFoldersHoldTheDictionaries) {
    const auto folders = hyphenation_folders();
    EXPECT_TRUE(std::any_of(folders.begin(), folders.end(), [](const fs::path& folder) {
        return fs::exists(folder / "hyph_lv_LV.dic");
    })) << "install hyphen-lv";
    for (const auto& folder : folders) {
        EXPECT_TRUE(fs::is_directory(folder)) << folder;
    }
}

TEST(Directories, WritableMeansAFileCanBeMade) {
    const tests::TempDir folder;
    EXPECT_TRUE(folder_is_writable(folder.path()));
    EXPECT_TRUE(fs::is_empty(folder.path())) << "the probe stayed behind";
    EXPECT_FALSE(folder_is_writable(folder.path() / "missing"));
    EXPECT_FALSE(folder_is_writable(folder.write("file", "x")));
    EXPECT_FALSE(folder_is_writable("/proc")) << "not even the administrator can write there";
}

TEST(Directories, ALocalFolderIsNoNetworkFolder) {
    const tests::TempDir folder;
    EXPECT_FALSE(is_network_folder(folder.path()));
    EXPECT_FALSE(is_network_folder(folder.path() / "not" / "yet" / "made"));
}

}  // namespace
}  // namespace engine::platform
