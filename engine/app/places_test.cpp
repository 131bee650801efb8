#include "engine/app/places.h"

#include <gtest/gtest.h>

#include "engine/platform/directories.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;

/// A folder beside the test program or above it, gone afterwards.
class OwnFolder {
public:
    explicit OwnFolder(fs::path folder) : folder_(std::move(folder)) {
        fs::create_directories(folder_);
    }
    ~OwnFolder() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    OwnFolder(OwnFolder&&) = delete;
    OwnFolder& operator=(OwnFolder&&) = delete;

private:
    fs::path folder_;
};

TEST(OwnFolders, LieBesideTheProgram) {
    const fs::path beside = platform::program_folder() / "places_test_beside";
    const OwnFolder folder(beside);
    EXPECT_EQ(find_own_folder("places_test_beside"), beside);
}

TEST(OwnFolders, OrInShareOfItsPrefix) {
    const fs::path share = platform::program_folder() / "share";
    const bool was_there = fs::exists(share);
    {
        const OwnFolder folder(share / "lasitava/places_test_shared");
        EXPECT_EQ(find_own_folder("places_test_shared"), share / "lasitava/places_test_shared");
    }
    if (!was_there) {
        fs::remove_all(share);
    }
}

TEST(OwnFolders, AFileOfThatNameIsNoFolder) {
    const fs::path program = platform::program_folder();
    ASSERT_FALSE(program.empty());
    for (const auto& entry : fs::directory_iterator(program)) {
        if (entry.is_regular_file()) {
            EXPECT_NE(find_own_folder(entry.path().filename()), entry.path());
            break;
        }
    }
}

TEST(OwnFolders, WhatIsNowhereIsEmpty) {
    EXPECT_TRUE(find_own_folder("places_test_nowhere").empty());
}

}  // namespace
}  // namespace engine::app
