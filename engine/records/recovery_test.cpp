// What a store survives: other people's files, cut files, planted code, logs that are not its own.
#include "engine/records/recovery.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "engine/records/migrations.h"
#include "engine/records/store_for_test.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

namespace fs = std::filesystem;

class Recovery : public testing::Test {
protected:
    void run_sql(const std::string& sql) const {
        SQLite::Database database(files.store(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec(sql);
    }
    /// A day's study: a learner with 600 s in 10 stretches and one confirmed answer.
    LearnerId study(base::Moment from) const {
        Store store = opened(folder.path(), from);
        const auto learners = store.learners();
        const LearnerId learner = learners->empty() ? add(store) : learners->front().id;
        const auto id = sign_in(store, learner, from);
        for (int i = 0; i < 10; ++i) {
            EXPECT_TRUE(store.record(learner, id, {active(i + 1, at(10h + i * 1min), 60s)}));
        }
        const auto attempt = store.start_attempt(
            learner, {.quiz = "m1-quiz", .questions = {{"q-a", {"a", "b"}}}, .answers = {{}}},
            from);
        EXPECT_TRUE(store.record_answer(*attempt, 0,
                                        {.response = learn::chosen({"a"}), .confirmed = true},
                                        learn::kPoint, from));
        EXPECT_TRUE(store.sign_out(id, from));
        return learner;
    }
    std::vector<std::string> set_aside_files() const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(folder.path())) {
            const std::string name = entry.path().filename().string();
            if (name.rfind("lasitava-damaged-", 0) == 0) {
                found.push_back(name);
            }
        }
        std::ranges::sort(found);
        return found;
    }
    static void cut(const fs::path& file, std::uintmax_t bytes) { fs::resize_file(file, bytes); }

    tests::TempDir folder;
    StoreFiles files{folder.path()};
};

TEST_F(Recovery, FilesThatAreNoStoreAreSetAsideUntouched) {
    const std::vector<std::string> contents{
        "", "x", std::string(5'000, 'x'), std::string("SQLite format 3\0", 16),
        std::string("SQLite format 3\0", 16) + std::string(8'000, '\x5a')};
    for (const std::string& bytes : contents) {
        const tests::TempDir here;
        here.write("lasitava.db", bytes);
        Store store = opened(here.path(), at(9h));
        EXPECT_FALSE(store.opening().restored);
        EXPECT_EQ(store.opening().set_aside,
                  (here.path() / "lasitava-damaged-20261123T070000Z.db").string());
        EXPECT_EQ(read_all(store.opening().set_aside), bytes);
        EXPECT_GT(add(store), 0);
    }
}

TEST_F(Recovery, AnotherProgramsDatabaseIsSetAside) {
    run_sql("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('x');");
    const std::string before = read_all(files.store());
    const Store store = opened(folder.path());
    EXPECT_TRUE(store.learners()->empty());
    EXPECT_EQ(read_all(store.opening().set_aside), before);
}

TEST_F(Recovery, PlantedTriggersAndViewsDoNotRun) {
    const LearnerId learner = study(at(10h));
    run_sql(
        "CREATE TRIGGER gift AFTER INSERT ON sign_in BEGIN "
        "INSERT INTO setting VALUES (0, 'planted', 'ran'); END;"
        "CREATE VIEW endless AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT x FROM n;");
    Store store = opened(folder.path(), at(12h));
    EXPECT_EQ(set_aside_files().size(), 1U);
    EXPECT_EQ(sums(store, learner).counted, 600s) << "its rows are saved all the same";
    sign_in(store, learner, at(12h));
    EXPECT_EQ(*store.setting(0, "planted"), "");
}

TEST_F(Recovery, TheRowsOfADamagedOlderStoreAreSaved) {
    {
        auto old = Database::open(files.store(), Database::Access::ReadWrite);
        ASSERT_TRUE(old);
        ASSERT_TRUE(migrate(*old, 4));
        old->raw().exec(
            "INSERT INTO learner (nonce, name, library, pin_hash, created_utc_ms) "
            "VALUES ('n', 'Ilze', 'Ogre', '', 0);"
            "CREATE TABLE stranger (x)");
    }
    const Store store = opened(folder.path());
    EXPECT_EQ(set_aside_files().size(), 1U);
    ASSERT_EQ(store.learners()->size(), 1U);
    EXPECT_EQ(store.learners()->front().name, "Ilze");
}

TEST_F(Recovery, AViewInPlaceOfATableIsNotRead) {
    study(at(10h));
    run_sql(
        "DROP TABLE setting; DROP TRIGGER stretch_is_kept; DROP TABLE stretch;"
        "CREATE VIEW stretch AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
        "SELECT x FROM n;");
    const Store store = opened(folder.path(), at(12h));
    EXPECT_EQ(store.opening().kept_time, 0s);
}

TEST_F(Recovery, ACutStoreComesBackFromItsBackup) {  // TIME 9, vector 20
    study(at(10h));
    { const Store backs_up = opened(folder.path(), at(11h)); }
    const auto size = fs::file_size(files.store());
    for (const auto bytes : {size - 4096, size / 2, std::uintmax_t{8192}, std::uintmax_t{300}}) {
        cut(files.store(), bytes);
        fs::remove(files.clean_mark());
        Store store = opened(folder.path(), at(12h));
        EXPECT_TRUE(store.opening().restored) << bytes;
        EXPECT_EQ(store.opening().kept_time, 600s);
        EXPECT_EQ(store.opening().kept_answers, 1);
        EXPECT_TRUE(fs::exists(store.opening().set_aside));
        EXPECT_EQ(sums(store, store.learners()->front().id).counted, 600s);
    }
    EXPECT_EQ(set_aside_files().size(), 4U);
}

TEST_F(Recovery, WhatCameAfterTheBackupIsSavedAsFarAsItCanBeRead) {
    study(at(10h));
    study(at(34h));  // the start backed up the first day
    run_sql("CREATE TABLE stranger (x)");
    const Store store = opened(folder.path(), at(58h));
    EXPECT_TRUE(store.opening().restored);
    EXPECT_EQ(store.opening().kept_answers, 2);
    EXPECT_EQ(store.opening().kept_time, 1200s);
    EXPECT_EQ(sums(store, 0).counted, 600s) << "both days claim the same ten minutes";
}

TEST_F(Recovery, WithoutABackupWhatCanBeReadIsSaved) {
    study(at(10h));
    cut(files.store(), fs::file_size(files.store()) - 4096);
    fs::remove(files.clean_mark());
    const Store store = opened(folder.path(), at(12h));
    EXPECT_FALSE(store.opening().restored);
    EXPECT_NE(store.opening().set_aside, "");
    EXPECT_EQ(set_aside_files().size(), 1U);
}

TEST_F(Recovery, ADamagedBackupIsPassedOver) {
    study(at(10h));
    { const Store backs_up = opened(folder.path(), at(11h)); }
    folder.write("backups/lasitava-20261201T000000Z-999999.db", "SQLite format 3 but not really");
    folder.write("lasitava.db", "gone");
    const Store store = opened(folder.path(), at(12h));
    EXPECT_TRUE(store.opening().restored);
    EXPECT_EQ(store.opening().kept_time, 600s);
}

TEST_F(Recovery, AStoreThatIsGoneComesBackFromItsBackup) {
    study(at(10h));
    { const Store backs_up = opened(folder.path(), at(11h)); }
    fs::remove(files.store());
    const Store store = opened(folder.path(), at(12h));
    EXPECT_TRUE(store.opening().restored);
    EXPECT_EQ(store.opening().kept_time, 600s);
}

TEST_F(Recovery, AForeignLogBesideANewStoreIsSetAside) {
    folder.write("lasitava.db-wal", std::string(9'000, 'w'));
    Store store = opened(folder.path(), at(9h));
    EXPECT_EQ(set_aside_files(),
              std::vector<std::string>{"lasitava-damaged-20261123T070000Z.db-wal"});
    EXPECT_GT(add(store), 0);
}

/// The log of a store that was killed with everything in it, as a stray file.
std::string log_of_another_store() {
    const tests::TempDir other;
    Store store = opened(other.path());
    for (int i = 0; i < 50; ++i) {
        add(store, "Stranger " + std::to_string(i));
    }
    return read_all(StoreFiles{other.path()}.wal());
}

TEST_F(Recovery, AnotherStoresLogDoesNotPoisonACleanOne) {
    const LearnerId learner = study(at(10h));
    folder.write("lasitava.db-wal", log_of_another_store());
    const Store store = opened(folder.path(), at(12h));
    EXPECT_EQ(store.opening().set_aside, "");
    ASSERT_EQ(store.learners()->size(), 1U);
    EXPECT_EQ(store.learners()->front().name, "Ilze");
    EXPECT_EQ(sums(store, learner).counted, 600s);
    EXPECT_EQ(set_aside_files().size(), 1U);
}

TEST_F(Recovery, AnotherProgramsLogIsTriedAndSetAside) {
    const LearnerId learner = study(at(10h));
    {
        const tests::TempDir other;
        SQLite::Database foreign(other.path() / "x.db",
                                 SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        foreign.exec("PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1);");
        folder.write("lasitava.db-wal", read_all(other.path() / "x.db-wal"));
    }
    fs::remove(files.clean_mark());  // as if the last run had crashed: the log may be ours
    const Store store = opened(folder.path(), at(12h));
    EXPECT_EQ(sums(store, learner).counted, 600s);
    EXPECT_EQ(set_aside_files().size(), 1U);
}

/// Copies a running store's files as a power cut would leave them, the log cut to `log_bytes`.
void copy_cut(const StoreFiles& from, const fs::path& to, std::uintmax_t log_bytes) {
    fs::copy_file(from.store(), to / "lasitava.db", fs::copy_options::overwrite_existing);
    fs::copy_file(from.wal(), to / "lasitava.db-wal", fs::copy_options::overwrite_existing);
    fs::resize_file(to / "lasitava.db-wal", log_bytes);
}

TEST_F(Recovery, EveryRowBeforeACutInTheLogIsThere) {  // TIME 9, vector 20
    Store store = opened(folder.path());
    const LearnerId learner = add(store);
    const auto id = sign_in(store, learner);
    std::vector<std::uintmax_t> size_after;
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(store.record(learner, id, {active(i + 1, at(10h + i * 1min), 60s)}));
        size_after.push_back(fs::file_size(files.wal()));
    }
    for (std::size_t kept = 1; kept <= size_after.size(); ++kept) {
        const auto end = size_after[kept - 1];
        for (const auto extra : {0U, 24U, 2000U}) {
            const tests::TempDir cut_folder;
            copy_cut(files, cut_folder.path(), std::min(end + extra, size_after.back()));
            const Store cut_store = opened(cut_folder.path(), at(12h));
            EXPECT_EQ(cut_store.opening().set_aside, "");
            EXPECT_GE(sums(cut_store, learner).counted, kept * 60s);
        }
    }
}

TEST_F(Recovery, ANewerStoreIsReadAndNotWritten) {
    const LearnerId learner = study(at(10h));
    run_sql("ALTER TABLE learner ADD COLUMN email TEXT; PRAGMA user_version = 99;");
    const std::string before = read_all(files.store());
    {
        Store store = opened(folder.path(), at(12h));
        EXPECT_TRUE(store.opening().read_only);
        EXPECT_EQ(sums(store, learner).counted, 600s);
        EXPECT_FALSE(store.add_learner("Jānis", "", "", at(12h)));
        EXPECT_FALSE(store.sign_in(learner, at(12h)));
        EXPECT_FALSE(store.set_setting(0, "language", "en"));
        EXPECT_TRUE(store.backup(at(12h)));
    }
    EXPECT_EQ(read_all(files.store()), before);
}

TEST_F(Recovery, ReadOnlyLeavesTheFolderAsItWas) {
    const LearnerId learner = study(at(10h));
    const std::string before = read_all(files.store());
    {
        const Store store = opened(folder.path(), at(12h), {.read_only = true});
        EXPECT_TRUE(store.opening().read_only);
        EXPECT_EQ(sums(store, learner).counted, 600s);
        EXPECT_EQ(*store.live_sign_in(learner), std::nullopt);
    }
    EXPECT_EQ(read_all(files.store()), before);
    EXPECT_TRUE(fs::exists(files.clean_mark()));
}

TEST_F(Recovery, ReadOnlyDoesNotOpenStrangers) {
    run_sql("CREATE TABLE bookmarks (url TEXT)");
    EXPECT_FALSE(Store::open(folder.path(), at(9h), {.read_only = true}));
    folder.write("lasitava.db", "nonsense that is long enough to be read as a page header");
    EXPECT_FALSE(Store::open(folder.path(), at(9h), {.read_only = true}));
}

TEST_F(Recovery, WhereNothingCanBeWrittenTheStoreIsEmptyAndReadOnly) {
    folder.write("not-a-folder", "x");
    Store store = opened(folder.path() / "not-a-folder" / "data");
    EXPECT_TRUE(store.opening().read_only);
    EXPECT_TRUE(store.learners()->empty());
    EXPECT_FALSE(store.add_learner("Ilze", "", "", at(9h)));
}

TEST_F(Recovery, ANetworkShareNeverSeesALog) {
    const StoreOptions share{.network_folder = true};
    {
        Store store = opened(folder.path(), at(9h), share);
        add(store);
        EXPECT_FALSE(fs::exists(files.wal()));
    }
    { const Store local = opened(folder.path(), at(10h)); }
    const Store back = opened(folder.path(), at(11h), share);
    EXPECT_FALSE(fs::exists(files.wal()));
    EXPECT_EQ(back.learners()->size(), 1U);
}

TEST_F(Recovery, AStoreInUseIsLeftAlone) {
    Store store = opened(folder.path());
    add(store);
    run_sql("CREATE TABLE stranger (x)");
    const auto second = Store::open(folder.path(), at(10h));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, content::Error::Kind::Storage);
    EXPECT_TRUE(set_aside_files().empty());
}

}  // namespace
}  // namespace engine::records
