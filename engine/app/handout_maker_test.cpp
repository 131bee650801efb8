#include "engine/app/handout_maker.h"

#include <chrono>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "engine/app/handout.h"
#include "engine/app/lesson_file.h"
#include "engine/platform/environment_for_test.h"
#include "tests/support/temp_dir.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;

class HandoutMaking : public testing::Test {
protected:
    HandoutMaking() {
        environment_.set("HOME", home_.path().string());
        environment_.set("XDG_CONFIG_HOME", std::nullopt);
        fs::create_directories(home_.path() / "Documents");
    }

    static HandoutOrder order(std::optional<std::size_t> page = std::nullopt) {
        const auto file =
            open_lesson_file(fs::path(SOURCE_DIR) / "tests/gallery/01-viss/01-viss.lv.md");
        EXPECT_TRUE(file);
        const base::Strings words;
        return {.pages = lesson_pages(file->lesson, page, file->folder, words),
                .round = handout(*file->lesson, file->title, file->course, words, {}),
                .name = file_name_of(file->title)};
    }

    /// What the maker comes to, waiting for as long as it takes.
    static HandoutMaker::Done done(HandoutMaker& maker) {
        for (;;) {
            if (auto made = maker.take_done()) {
                return *std::move(made);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    tests::TempDir home_;
    platform::EnvironmentForTest environment_;
};

std::string start_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(stream), {}}.substr(0, 5);
}

TEST_F(HandoutMaking, SavesWhereAPersonLooksAndNeverOverwrites) {
    std::atomic<int> woken{0};
    HandoutMaker maker({}, [&woken] { ++woken; });
    EXPECT_FALSE(maker.busy());
    EXPECT_FALSE(maker.take_done());
    for (const char* name :
         {"1.1 Katra konstrukcija vienu reizi.pdf", "1.1 Katra konstrukcija vienu reizi (2).pdf"}) {
        maker.start(order(1));
        EXPECT_TRUE(maker.busy());
        const auto made = done(maker);
        ASSERT_TRUE(made) << made.error().message;
        EXPECT_EQ(*made, home_.path() / "Documents" / name);
        EXPECT_EQ(start_of(*made), "%PDF-");
        EXPECT_FALSE(maker.busy());
    }
    EXPECT_EQ(woken, 2);
}

TEST_F(HandoutMaking, GivesUpWhenTheProgramEnds) {
    {
        HandoutMaker maker({}, {});
        maker.start(order());
    }
    EXPECT_TRUE(fs::is_empty(home_.path() / "Documents") ||
                start_of(fs::directory_iterator(home_.path() / "Documents")->path()) == "%PDF-")
        << "half a file stayed behind";
}

TEST_F(HandoutMaking, SaysSoWhereNothingCanBeSaved) {
    environment_.set("HOME", "/proc");
    HandoutMaker maker({}, {});
    maker.start(order(1));
    const auto made = done(maker);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, content::Error::Kind::Storage);
    EXPECT_EQ(made.error().where, "/proc");
}

}  // namespace
}  // namespace engine::app
