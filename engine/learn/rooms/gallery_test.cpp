// The gallery course has one polished activity of each kind of room: all of them are played here.
#include <cstdlib>
#include <filesystem>
#include <set>

#include <gtest/gtest.h>

#include "content/activity/load/activity_loader.h"
#include "content/check/course_check.h"
#include "content/load/course_loader.h"
#include "engine/learn/rooms/random_player.h"
#include "engine/learn/rooms/walkthrough_room.h"

namespace engine::learn::rooms {
namespace {

const std::filesystem::path kGallery = SOURCE_DIR "/tests/gallery";

/// RANDOM_ACTS of the environment, or enough for each run of the tests.
std::size_t random_acts() {
    const char* wanted = std::getenv("RANDOM_ACTS");
    return wanted == nullptr ? 22'000 : std::stoul(wanted);
}

class Gallery : public testing::Test {
protected:
    void SetUp() override {
        const auto loaded = content::load::load_course(kGallery);
        ASSERT_TRUE(loaded);
        for (const content::ActivityInfo& info : loaded->course.modules[0].activities) {
            content::Issues issues;
            auto read =
                content::activity::load::load_activity(kGallery, info, loaded->facts, issues);
            ASSERT_TRUE(read) << to_string(issues.front());
            activities.push_back(std::move(read->activity));
        }
    }

    std::vector<content::activity::Activity> activities;
};

TEST_F(Gallery, HasActivitiesThatPassTheCheck) {
    const auto day = std::chrono::sys_days(std::chrono::year(2026) / 11 / 25);
    for (const content::Issue& issue : content::check::check_course(kGallery, day).issues) {
        // Its lesson shows what a missing picture looks like, and has no English.
        if (issue.file.find("/activities/") != std::string::npos) {
            ADD_FAILURE() << to_string(issue);
        }
    }
}

TEST_F(Gallery, HasEveryKindOfRoom) {
    std::set<std::size_t> kinds;
    bool matches = false;
    for (const auto& activity : activities) {
        kinds.insert(activity.content.index());
        const auto* sorting = std::get_if<content::activity::Sorting>(&activity.content);
        matches |= sorting != nullptr && sorting->one_each;
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<content::activity::AnyContent>);
    EXPECT_TRUE(matches);
}

TEST_F(Gallery, StandsARandomPlayer) {
    RandomPlayer player(2026);
    for (const auto& activity : activities) {
        const auto fault = player.play(activity, random_acts() / activities.size(), false);
        EXPECT_FALSE(fault) << *fault;
    }
    EXPECT_GT(player.finished(), activities.size());
}

TEST_F(Gallery, CanBeWalkedThroughWithoutAMistake) {
    for (const auto& activity : activities) {
        if (const auto* walk = std::get_if<content::activity::Walkthrough>(&activity.content)) {
            Room room = make_room(activity, 0);
            for (const Act& act : right_way(*walk)) {
                EXPECT_TRUE(accepted(perform(room, act)));
            }
            EXPECT_TRUE(finished(room));
            EXPECT_EQ(score(room).points, score(room).most);
        }
    }
}

}  // namespace
}  // namespace engine::learn::rooms
