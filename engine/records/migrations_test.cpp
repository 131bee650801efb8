#include "engine/records/migrations.h"

#include <gtest/gtest.h>

#include "engine/records/store_for_test.h"

namespace engine::records {
namespace {

TEST(Migrations, GoForwardFromEveryVersion) {
    const auto newest = expected_schema(newest_schema());
    ASSERT_TRUE(newest);
    for (int version = 0; version <= newest_schema(); ++version) {
        auto database = Database::in_memory();
        ASSERT_TRUE(database);
        ASSERT_TRUE(migrate(*database, version));
        EXPECT_EQ(schema_version(*database), version);
        ASSERT_TRUE(migrate(*database));
        EXPECT_EQ(schema_version(*database), newest_schema());
        EXPECT_EQ(application_id(*database), kApplicationId);
        EXPECT_EQ(schema_text(*database), *newest);
    }
}

TEST(Migrations, EveryTableIsStrict) {
    auto database = Database::in_memory();
    ASSERT_TRUE(database);
    ASSERT_TRUE(migrate(*database));
    EXPECT_EQ(database->raw()
                  .execAndGet("SELECT group_concat(name) FROM pragma_table_list "
                              "WHERE schema = 'main' AND type = 'table' AND NOT strict "
                              "AND name NOT LIKE 'sqlite_%'")
                  .getString(),
              "");
}

TEST(Migrations, AnOlderStoreIsBroughtUpToDateAndKeepsACopy) {
    const tests::TempDir folder;
    {
        auto old = Database::open(folder.path() / "lasitava.db", Database::Access::ReadWrite);
        ASSERT_TRUE(old);
        ASSERT_TRUE(migrate(*old, 1));
        old->raw().exec(
            "INSERT INTO learner (nonce, name, library, pin_hash, created_utc_ms) "
            "VALUES ('n', 'Ilze', 'Ogre', '', 0)");
    }
    const Store store = opened(folder.path());
    EXPECT_FALSE(store.opening().restored);
    EXPECT_EQ(store.opening().set_aside, "");
    EXPECT_EQ(store.learners()->size(), 1U);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "backups/lasitava-20261123T070000Z-0.db"));
}

TEST(Migrations, AStoreOfAnOlderVersionThatIsOnlyLookedAtHasNoMarks) {
    const tests::TempDir folder;
    {
        auto old = Database::open(folder.path() / "lasitava.db", Database::Access::ReadWrite);
        ASSERT_TRUE(old);
        ASSERT_TRUE(migrate(*old, 4));
        old->raw().exec(
            "INSERT INTO learner (nonce, name, library, pin_hash, created_utc_ms) "
            "VALUES ('n', 'Ilze', 'Ogre', '', 0)");
    }
    const Store old = opened(folder.path(), at(9h), {.read_only = true});
    const auto marks = old.marks(old.learners()->front().id);
    ASSERT_TRUE(marks);
    EXPECT_TRUE(marks->empty());
    const tests::TempDir new_folder;
    Store store = opened(new_folder.path());
    ASSERT_TRUE(store.merge(old));
    EXPECT_EQ(store.learners()->size(), 1U);
}

}  // namespace
}  // namespace engine::records
