// Learners, places and settings; and what a killed process leaves.
#include "engine/records/store.h"

#include <array>
#include <limits>

#include <gtest/gtest.h>

#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"

#ifndef _WIN32
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>
#endif

namespace engine::records {
namespace {

class StoreTest : public testing::Test {
protected:
    tests::TempDir folder;
    Store store = opened(folder.path());
};

TEST_F(StoreTest, LearnersComeByTheLatvianAlphabet) {
    for (const char* name : {"Žanis", "Čakste", "Āboliņš", "Cīrulis", "Abele"}) {
        add(store, name);
    }
    std::vector<std::string> names;
    const auto learners = store.learners();
    ASSERT_TRUE(learners);
    for (const Learner& learner : *learners) {
        names.push_back(learner.name);
    }
    EXPECT_EQ(names, (std::vector<std::string>{"Abele", "Āboliņš", "Cīrulis", "Čakste", "Žanis"}));
}

TEST_F(StoreTest, NamesAreTrimmedAndKeptAsTheyAre) {
    for (const char* name : {"'; DROP TABLE learner; --", "%n%n", "<b>"}) {
        const auto learner =
            store.add_learner(std::string("  ") + name + " ", " Ogre ", "", at(9h));
        ASSERT_TRUE(learner);
        EXPECT_EQ(learner->name, name);
        EXPECT_EQ(learner->library, "Ogre");
    }
    EXPECT_EQ(store.learners()->size(), 3U);
}

TEST_F(StoreTest, NamesThatAreNoneAreRefused) {
    for (const std::string& name : {std::string(), std::string("   "), std::string(10'000, 'a'),
                                    std::string(201, 'a'), std::string("\xff")}) {
        const auto refused = store.add_learner(name, "", "", at(9h));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, content::Error::Kind::Invalid);
    }
    EXPECT_TRUE(store.add_learner(std::string(200, 'a'), "", "", at(9h)));
}

TEST_F(StoreTest, APinIsAskedOfThoseWhoHaveOne) {
    const auto with = store.add_learner("Ilze", "", "1234", at(9h));
    ASSERT_TRUE(with);
    const LearnerId without = add(store, "Jānis");
    EXPECT_TRUE(with->has_pin);
    EXPECT_TRUE(*store.pin_matches(with->id, "1234"));
    EXPECT_FALSE(*store.pin_matches(with->id, "4321"));
    EXPECT_FALSE(*store.pin_matches(with->id, ""));
    EXPECT_TRUE(*store.pin_matches(without, ""));
    EXPECT_FALSE(store.pin_matches(99, ""));
}

TEST_F(StoreTest, PlacesAreKeptPerLesson) {
    const LearnerId learner = add(store);
    EXPECT_EQ(*store.last_place(learner), std::nullopt);
    const Place first{"m1-agents", "p2", "b3", 12.5F};
    const Place second{"m1-map", "p1", "", std::numeric_limits<float>::quiet_NaN()};
    ASSERT_TRUE(store.record_place(learner, second, at(12h)));
    ASSERT_TRUE(store.record_place(learner, first, at(11h))) << "the clock was set back";
    EXPECT_EQ((*store.last_place(learner))->lesson, "m1-agents");
    EXPECT_EQ((*store.last_place(learner))->offset, 12.5F);
    EXPECT_EQ((*store.place_in(learner, "m1-map"))->page, "p1");
    EXPECT_EQ((*store.place_in(learner, "m1-map"))->offset, 0.0F);
    EXPECT_EQ(*store.place_in(learner, "none"), std::nullopt);
    ASSERT_TRUE(store.record_place(learner, {"m1-map", "p2", "b1", 0}, at(9h)));
    EXPECT_EQ((*store.last_place(learner))->page, "p2");
}

TEST_F(StoreTest, SettingsAreKeptPerLearner) {
    const LearnerId learner = add(store);
    EXPECT_EQ(*store.setting(0, "language"), "");
    ASSERT_TRUE(store.set_setting(0, "language", "lv"));
    ASSERT_TRUE(store.set_setting(learner, "language", "en"));
    ASSERT_TRUE(store.set_setting(learner, "language", "en"));
    EXPECT_EQ(*store.setting(0, "language"), "lv");
    EXPECT_EQ(*store.setting(learner, "language"), "en");
    EXPECT_EQ(*store.setting(learner, "theme"), "");
}

TEST_F(StoreTest, WhatChangesNothingIsNoChange) {
    const auto changes = [&] {
        return store.impl().database->raw().execAndGet("SELECT changes FROM store").getInt64();
    };
    ASSERT_TRUE(store.set_setting(0, "language", "lv"));
    const auto before = changes();
    ASSERT_TRUE(store.set_setting(0, "language", "lv"));
    EXPECT_EQ(changes(), before);
    ASSERT_TRUE(store.set_setting(0, "language", "en"));
    EXPECT_EQ(changes(), before + 1);
}

TEST_F(StoreTest, TwoProgramsWriteInTurn) {
    Store other = opened(folder.path());
    for (int i = 0; i < 10; ++i) {
        add(store, "A" + std::to_string(i));
        add(other, "B" + std::to_string(i));
    }
    EXPECT_EQ(store.learners()->size(), 20U);
    EXPECT_EQ(other.learners()->size(), 20U);
}

TEST(StoreTogether, AllIsKeptOrNothing) {
    const tests::TempDir dir;
    Store store = opened(dir.path());
    const LearnerId learner = add(store);
    const auto place = [&](const char* page) {
        return store.record_place(learner, {.lesson = "m1-agents", .page = page}, at(10h));
    };
    const content::Error refused{content::Error::Kind::Invalid, {}, "no"};
    EXPECT_FALSE(store.together([&]() -> content::Status {
        EXPECT_TRUE(place("p1"));
        return refused;
    }));
    EXPECT_FALSE(*store.last_place(learner)) << "what came before goes too";
    EXPECT_TRUE(store.together([&] {
        EXPECT_TRUE(place("p1"));
        return place("p2");
    }));
    ASSERT_TRUE(*store.last_place(learner));
    EXPECT_EQ((*store.last_place(learner))->page, "p2");
    EXPECT_TRUE(place("p3")) << "alone again";
    EXPECT_EQ((*store.last_place(learner))->page, "p3");
}

#ifndef _WIN32

/// Records a second of study after another, saying after each that it was saved, until it is
/// killed.
[[noreturn]] void study_until_killed(const std::filesystem::path& folder, int saved) {
    Store store = opened(folder);
    const LearnerId learner = add(store);
    const auto id = sign_in(store, learner);
    for (std::int64_t i = 1;; ++i) {
        if (!store.record(learner, id, {active(i, at(10h + i * 1s), 1s)}) ||
            write(saved, "x", 1) != 1) {
            _exit(1);
        }
    }
}

TEST(StoreKilled, EveryAcknowledgedRowIsThere) {
    const tests::TempDir folder;
    std::array<int, 2> pipe_ends{};
    ASSERT_EQ(pipe(pipe_ends.data()), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        study_until_killed(folder.path(), pipe_ends[1]);
    }
    close(pipe_ends[1]);
    constexpr int kRows = 20;
    int acknowledged = 0;
    for (char byte = 0; acknowledged < kRows && read(pipe_ends[0], &byte, 1) == 1;) {
        ++acknowledged;
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    for (char byte = 0; read(pipe_ends[0], &byte, 1) == 1;) {
        ++acknowledged;
    }
    close(pipe_ends[0]);

    ASSERT_GE(acknowledged, kRows);
    const Store store = opened(folder.path(), at(12h));
    EXPECT_FALSE(store.opening().restored);
    EXPECT_EQ(store.opening().set_aside, "");
    EXPECT_GE(sums(store, 0).counted, acknowledged * 1s);
    EXPECT_LE(sums(store, 0).counted, (acknowledged + 1) * 1s);
}

#endif

}  // namespace
}  // namespace engine::records
