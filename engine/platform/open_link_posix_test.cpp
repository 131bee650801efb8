#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include <gtest/gtest.h>

#include "engine/platform/environment_for_test.h"
#include "engine/platform/open_link.h"
#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

namespace fs = std::filesystem;

/// The text of `file` once it holds a line; empty when that never happens.
std::string wait_for_line(const fs::path& file) {
    for (int tries = 0; tries < 500; ++tries) {
        std::ostringstream text;
        text << std::ifstream(file).rdbuf();
        if (text.str().find('\n') != std::string::npos) {
            return text.str();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return {};
}

TEST(OpenLink, HandsTheAddressOverAsOneArgument) {
    const tests::TempDir folder;
    const fs::path out = folder.path() / "out";
    const fs::path script = folder.write(
        "xdg-open", "#!/bin/sh\nprintf '%s:%s\\n' \"$#\" \"$1\" > '" + out.string() + "'\n");
    fs::permissions(script, fs::perms::owner_all);
    EnvironmentForTest environment;
    environment.set("PATH", folder.path().string() + ":/bin:/usr/bin");

    ASSERT_TRUE(open_link("https://a.lv/$(touch%20x);`id` 'q'"));
    EXPECT_EQ(wait_for_line(out), "1:https://a.lv/$(touch%20x);%60id%60%20%27q%27\n");
}

TEST(OpenLink, StartsNothingForARefusedAddress) {
    const tests::TempDir folder;
    EnvironmentForTest environment;
    environment.set("PATH", folder.path().string());  // nothing there to start
    const auto status = open_link("file:///etc/passwd");
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, content::Error::Kind::Invalid);
}

TEST(OpenLink, SaysSoWhenNothingOpensLinks) {
    const tests::TempDir folder;
    EnvironmentForTest environment;
    environment.set("PATH", folder.path().string());
    const auto status = open_link("https://a.lv/");
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, content::Error::Kind::Unsupported);
}

}  // namespace
}  // namespace engine::platform
