#include "engine/app/preference_keeper.h"

#include <gtest/gtest.h>

#include "engine/app/startup.h"
#include "engine/records/store_for_test.h"

namespace engine::app {
namespace {

using namespace std::chrono_literals;
using content::Language;
using records::at;

constexpr learn::Preferences kOfPc{.text_percent = 125};
constexpr learn::Preferences kLarge{
    .language = Language::English, .theme = base::ThemeName::Dark, .text_percent = 300};

class Keeper : public testing::Test {
protected:
    static learn::SessionState nobody() { return {}; }
    static learn::SessionState guest() {
        learn::SessionState state;
        state.guest = true;
        return state;
    }
    learn::SessionState learner(const std::string& name) {
        learn::SessionState state;
        if (!ids_.contains(name)) {
            ids_[name] = store.add_learner(name, "Ogre", "", at(9h))->id;
        }
        state.person = learn::Person{.id = ids_[name], .name = name};
        return state;
    }

    tests::TempDir dir;
    records::Store store = records::opened(dir.path());
    PreferenceKeeper keeper{&store, kOfPc};

private:
    std::map<std::string, std::int64_t> ids_;
};

TEST_F(Keeper, TheNextPersonDoesNotFindTheChoicesOfTheLast) {
    EXPECT_EQ(keeper.follow(learner("Anna")), kOfPc);
    keeper.keep(learner("Anna"), kLarge);
    EXPECT_EQ(keeper.follow(nobody()), kOfPc);
    EXPECT_EQ(keeper.follow(learner("Ilze")), kOfPc);
    EXPECT_EQ(keeper.follow(nobody()), kOfPc);
    EXPECT_EQ(keeper.follow(learner("Anna")), kLarge);
}

TEST_F(Keeper, NothingChangesWhileTheSamePersonIsHere) {
    EXPECT_FALSE(keeper.follow(nobody()));
    keeper.follow(learner("Anna"));
    EXPECT_FALSE(keeper.follow(learner("Anna")));
}

TEST_F(Keeper, AGuestsChoicesEndWithTheVisit) {
    EXPECT_EQ(keeper.follow(guest()), kOfPc);
    keeper.keep(guest(), kLarge);
    EXPECT_EQ(keeper.follow(nobody()), kOfPc);
    EXPECT_EQ(stored_preferences(store, 0, {}), learn::Preferences{});
}

TEST_F(Keeper, WhatIsChosenAtTheDoorIsThePcs) {
    keeper.keep(nobody(), kLarge);
    EXPECT_EQ(keeper.follow(learner("Anna")), kLarge);
    EXPECT_EQ(stored_preferences(store, 0, {}), kLarge);
    EXPECT_EQ(stored_preferences(store, learner("Anna").person->id, kOfPc), kOfPc);
}

TEST(KeeperWithoutAStore, StillTellsPersonsApart) {
    PreferenceKeeper keeper(nullptr, kOfPc);
    learn::SessionState guest;
    guest.guest = true;
    keeper.follow(guest);
    keeper.keep(guest, kLarge);
    EXPECT_EQ(keeper.follow({}), kOfPc);
}

}  // namespace
}  // namespace engine::app
