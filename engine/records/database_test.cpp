#include "engine/records/database.h"

#include <atomic>
#include <thread>

#include <gtest/gtest.h>

#include "engine/records/ballast.h"
#include "engine/records/store_for_test.h"

namespace engine::records {
namespace {

class FullDisk : public testing::Test {
protected:
    FullDisk() {
        auto opened = Database::open(folder.path() / "a.db", Database::Access::ReadWrite);
        EXPECT_TRUE(opened);
        database = std::make_unique<Database>(std::move(*opened));
        database->raw().exec("CREATE TABLE answer (text TEXT)");
        limit_pages(10);
    }
    void limit_pages(int pages) {
        database->raw().execAndGet("PRAGMA max_page_count = " + std::to_string(pages));
    }
    content::Status add(int bytes) {
        return database->write([&]() -> content::Status {
            database->raw().exec("INSERT INTO answer VALUES (hex(zeroblob(" +
                                 std::to_string(bytes) + ")))");
            return content::kDone;
        });
    }
    std::int64_t rows() {
        return database->raw().execAndGet("SELECT count(*) FROM answer").getInt64();
    }

    tests::TempDir folder;
    std::unique_ptr<Database> database;
};

TEST_F(FullDisk, GivesUpTheReserveAndTriesAgain) {
    int asked = 0;
    database->on_full([&] {
        ++asked;
        limit_pages(1000);
        return true;
    });
    EXPECT_TRUE(add(100));
    EXPECT_TRUE(add(100'000));
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(rows(), 2);
}

TEST_F(FullDisk, SaysSoWhenThereIsNothingLeftToGive) {
    database->on_full([] { return false; });
    const auto refused = add(100'000);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, content::Error::Kind::Storage);
    EXPECT_TRUE(add(100)) << "a small answer still fits";
    EXPECT_EQ(rows(), 1);
}

TEST(Ballast, IsLaidOnceAndGivenUpOnce) {
    const tests::TempDir folder;
    const auto file = folder.path() / "ballast";
    lay_ballast(file);
    EXPECT_EQ(std::filesystem::file_size(file), 2U * 1024 * 1024);
    lay_ballast(file);
    EXPECT_TRUE(drop_ballast(file));
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_FALSE(drop_ballast(file));
}

TEST(Ballast, IsMadeWholeAgain) {
    const tests::TempDir folder;
    const auto file = folder.write("ballast", "half of it");
    lay_ballast(file);
    EXPECT_EQ(std::filesystem::file_size(file), 2U * 1024 * 1024);
}

TEST(Ballast, LiesBesideEveryStore) {
    const tests::TempDir folder;
    const Store store = opened(folder.path());
    EXPECT_TRUE(std::filesystem::exists(StoreFiles{folder.path()}.ballast()));
    EXPECT_FALSE(store.space_low());
}

TEST(Database, RollsBackARefusedAct) {
    auto database = Database::in_memory();
    ASSERT_TRUE(database);
    database->raw().exec("CREATE TABLE t (x)");
    const auto refused = database->write([&]() -> content::Status {
        database->raw().exec("INSERT INTO t VALUES (1)");
        return content::Error{.message = "no"};
    });
    EXPECT_FALSE(refused);
    EXPECT_EQ(database->raw().execAndGet("SELECT count(*) FROM t").getInt(), 0);
}

TEST(Database, KeepsToItsSettings) {
    const tests::TempDir folder;
    auto local = Database::open(folder.path() / "a.db", Database::Access::ReadWrite);
    auto share = Database::open(folder.path() / "b.db", Database::Access::ReadWriteShare);
    ASSERT_TRUE(local && share);
    const auto setting = [](Database& database, const std::string& name) {
        return database.raw().execAndGet("PRAGMA " + name).getString();
    };
    EXPECT_EQ(setting(*local, "journal_mode"), "wal");
    EXPECT_EQ(setting(*share, "journal_mode"), "delete");
    EXPECT_EQ(setting(*local, "synchronous"), "2");
    EXPECT_EQ(setting(*share, "synchronous"), "2");
    EXPECT_EQ(setting(*local, "foreign_keys"), "1");
    EXPECT_EQ(setting(*local, "trusted_schema"), "0");
    EXPECT_EQ(setting(*local, "busy_timeout"), "5000");
}

TEST(Database, ReadsWithoutWriting) {
    const tests::TempDir folder;
    const auto file = folder.path() / "odd ?#% name.db";
    {
        auto database = Database::open(file, Database::Access::ReadWrite);
        ASSERT_TRUE(database);
        database->raw().exec("CREATE TABLE t (x)");
    }
    auto database = Database::open(file, Database::Access::ReadOnly);
    ASSERT_TRUE(database);
    EXPECT_FALSE(database->write([&]() -> content::Status {
        database->raw().exec("INSERT INTO t VALUES (1)");
        return content::kDone;
    }));
    EXPECT_FALSE(Database::open(folder.path() / "none.db", Database::Access::ReadOnly));
}

TEST(Database, ThreadsWaitForEachOthersTransactions) {
    const tests::TempDir folder;
    auto database = Database::open(folder.path() / "a.db", Database::Access::ReadWrite);
    ASSERT_TRUE(database);
    database->raw().exec("CREATE TABLE t (x)");
    constexpr int kTimes = 50;
    std::atomic<int> failed = 0;
    const auto write_pairs = [&] {
        for (int i = 0; i < kTimes; ++i) {
            const auto done = database->write([&]() -> content::Status {
                database->raw().exec("INSERT INTO t VALUES (1)");
                std::this_thread::yield();
                database->raw().exec("INSERT INTO t VALUES (2)");
                return i % 2 == 0 ? content::kDone
                                  : content::Status(content::Error{.message = "take it back"});
            });
            failed += done.has_value() == (i % 2 == 0) ? 0 : 1;
        }
    };
    std::thread other(write_pairs);
    write_pairs();
    other.join();
    EXPECT_EQ(failed, 0);
    EXPECT_EQ(database->raw().execAndGet("SELECT count(*) FROM t").getInt(), 2 * kTimes);
}

}  // namespace
}  // namespace engine::records
