#include "engine/records/backup.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/records/recovery.h"
#include "engine/records/store_for_test.h"

namespace engine::records {
namespace {

std::vector<std::string> names(const StoreFiles& files) {
    std::vector<std::string> found;
    for (const Backup& backup : backups_newest_first(files)) {
        found.push_back(backup.file.filename().string());
    }
    return found;
}

/// Backups taken at these ages before `at(0h)`, the newest first.
std::vector<Backup> aged(const std::vector<std::chrono::hours>& ages) {
    std::vector<Backup> backups;
    backups.reserve(ages.size());
    auto changes = static_cast<std::int64_t>(ages.size());
    for (const auto age : ages) {
        backups.push_back({std::to_string(age.count()), at(-age).wall, changes--});
    }
    return backups;
}

std::vector<std::string> gone(const std::vector<std::chrono::hours>& ages) {
    std::vector<std::string> files;
    for (const Backup& backup : superfluous(aged(ages), at(0h).wall)) {
        files.push_back(backup.file.string());
    }
    return files;
}

TEST(Backup, TwoDaysAreKeptWhole) {
    EXPECT_TRUE(gone({1h, 2h, 3h, 20h, 21h, 47h, 48h}).empty());
}

TEST(Backup, OlderOnesAreThinnedToOneADayThenOneAWeek) {
    std::vector<std::chrono::hours> ages;
    for (auto age = 1h; age < 24h * 60; age += 6h) {
        ages.push_back(age);
    }
    const auto dropped = gone(ages);
    // 8 of two days, 5 more days, and weeks beyond those days.
    EXPECT_GE(ages.size() - dropped.size(), 8U + 5U + 2U);
    EXPECT_LE(ages.size() - dropped.size(), 9U + 6U + 4U);
    EXPECT_EQ(std::ranges::count(dropped, "1"), 0);
}

TEST(Backup, TimeWithoutUsePushesNothingOut) {
    EXPECT_TRUE(gone({24h * 100, 24h * 101, 24h * 120, 24h * 150}).empty());
}

TEST(Backup, TheNewestStaysWhateverTheClockSays) {
    std::vector<Backup> backups = aged({24h * 400});
    for (const Backup& other : aged(std::vector<std::chrono::hours>{
             1h, 25h, 50h, 75h, 100h, 125h, 150h, 175h, 200h, 400h, 600h, 800h})) {
        backups.push_back(other);
    }
    const auto dropped = superfluous(backups, at(0h).wall);
    EXPECT_EQ(std::ranges::count(dropped, backups.front().file, &Backup::file), 0);
}

TEST(Backup, IsTakenOnlyWhenSomethingChanged) {
    const tests::TempDir folder;
    const StoreFiles files{folder.path()};
    Store store = opened(folder.path());
    ASSERT_TRUE(store.backup(at(9h)));
    EXPECT_EQ(names(files).size(), 1U);
    ASSERT_TRUE(store.backup(at(10h)));
    EXPECT_EQ(names(files).size(), 1U);
    add(store);
    ASSERT_TRUE(store.backup(at(11h)));
    EXPECT_EQ(names(files), (std::vector<std::string>{"lasitava-20261123T090000Z-1.db",
                                                      "lasitava-20261123T070000Z-0.db"}));
    for (const Backup& backup : backups_newest_first(files)) {
        EXPECT_EQ(examine(backup.file, Look::Thorough).condition, Condition::Good);
    }
}

TEST(Backup, IsTakenAtTheStart) {
    const tests::TempDir folder;
    const StoreFiles files{folder.path()};
    {
        Store store = opened(folder.path());
        add(store);
        EXPECT_TRUE(names(files).empty());
    }
    { const Store again = opened(folder.path(), at(33h)); }
    { const Store unchanged = opened(folder.path(), at(57h)); }
    EXPECT_EQ(names(files), std::vector<std::string>{"lasitava-20261124T070000Z-1.db"});
}

TEST(Backup, OtherFilesAreNotTakenForOne) {
    const tests::TempDir folder;
    for (const char* name :
         {"backups/notes.txt", "backups/lasitava-.db", "backups/lasitava.part",
          "backups/lasitava-20261323T090000Z-1.db", "backups/lasitava-20261123T090000Z-1.db.old"}) {
        folder.write(name, "x");
    }
    EXPECT_TRUE(names({folder.path()}).empty());
}

}  // namespace
}  // namespace engine::records
