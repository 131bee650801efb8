#include "engine/records/recovery.h"

#include <array>
#include <cstddef>
#include <fstream>
#include <optional>
#include <string_view>
#include <system_error>
#include <vector>

#include <sqlite3.h>

#include "engine/records/backup.h"
#include "engine/records/database.h"
#include "engine/records/migrations.h"

namespace engine::records {
namespace {

namespace fs = std::filesystem;

bool starts_like_sqlite(const fs::path& file) {
    constexpr std::string_view kMagic{"SQLite format 3\0", 16};
    std::array<char, kMagic.size()> start{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(start.data(), start.size());
    return stream && std::string_view(start.data(), start.size()) == kMagic;
}

/// Whose tables these are. Throws SQLite::Exception.
Examination examine_schema(Database& database) {
    if (application_id(database) != kApplicationId) {
        return {Condition::Damaged, "it is another program's database"};
    }
    const int version = schema_version(database);
    if (version > newest_schema()) {
        return {Condition::Newer, "it was written by a newer version of the program"};
    }
    const auto expected = version >= 1 ? expected_schema(version) : std::string{};
    if (!expected || schema_text(database) != *expected) {
        return {Condition::Damaged, "its tables are not the ones this program makes"};
    }
    return {Condition::Good, {}};
}

Examination examine_pages(Database& database) {
    const std::string verdict = database.raw().execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") {
        return {Condition::Damaged, verdict};
    }
    return {Condition::Good, {}};
}

Examination judge(const SQLite::Exception& exception) {
    switch (exception.getErrorCode()) {
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_ERROR:  // tables that are not there or do not parse
        case SQLITE_SCHEMA:
            return {Condition::Damaged, exception.what()};
        default:  // busy, no permission, a stick pulled out: the file itself may be sound
            return {Condition::Unavailable, exception.what()};
    }
}

fs::path with_suffix(const fs::path& file, const char* suffix) {
    fs::path name = file;
    name += suffix;
    return name;
}

/// A name for a damaged store that nothing has yet.
fs::path free_name(const StoreFiles& files, base::Wall now) {
    const std::string stem = "lasitava-damaged-" + utc_stamp(now);
    std::error_code error;
    fs::path name = files.folder / (stem + ".db");
    for (int i = 2; fs::exists(name, error) || fs::exists(with_suffix(name, "-wal"), error); ++i) {
        name = files.folder / (stem + "-" + std::to_string(i) + ".db");
    }
    return name;
}

/// The write-ahead log can poison a sound store when it belongs to another one, and a store was
/// closed well only if it left none. Moves the log aside, alone.
void set_log_aside(const StoreFiles& files, base::Wall now) {
    const fs::path name = free_name(files, now);
    std::error_code error;
    fs::rename(files.wal(), with_suffix(name, "-wal"), error);
    fs::rename(files.journal(), with_suffix(name, "-journal"), error);
    fs::remove(files.shm(), error);
}

bool has_log(const StoreFiles& files) {
    return has_bytes(files.wal()) || has_bytes(files.journal());
}

/// Puts the newest backup that passes the checks in the store's place. False when there is none.
bool restore(const StoreFiles& files) {
    for (const Backup& backup : backups_newest_first(files)) {
        if (examine(backup.file, Look::Thorough).condition != Condition::Good) {
            continue;
        }
        const fs::path copy = with_suffix(files.store(), ".part");
        std::error_code error;
        fs::copy_file(backup.file, copy, fs::copy_options::overwrite_existing, error);
        if (!error) {
            fs::rename(copy, files.store(), error);
        }
        if (!error) {
            return true;
        }
    }
    return false;
}

/// The store's condition, of a store that nobody uses; a log that spoils it is moved away first.
Examination examine_with_log(const StoreFiles& files, base::Wall now) {
    std::error_code error;
    const bool closed_well = fs::exists(files.clean_mark(), error);
    if (closed_well && has_log(files)) {
        set_log_aside(files, now);
    }
    const Look look = closed_well ? Look::Quick : Look::Thorough;
    Examination found = examine(files.store(), look);
    if (found.condition == Condition::Damaged && has_log(files) &&
        starts_like_sqlite(files.store())) {
        // Is it the log that is broken? Nothing is lost by trying: both parts are kept.
        set_log_aside(files, now);
        found = examine(files.store(), Look::Thorough);
    }
    return found;
}

}  // namespace

Examination examine(const fs::path& store, Look look) {
    if (!starts_like_sqlite(store)) {
        return {Condition::Damaged, "it is not an SQLite file"};
    }
    auto database = Database::open(store, Database::Access::Inspect);
    if (!database) {
        return {Condition::Unavailable, database.error().message};
    }
    try {
        Examination found = examine_schema(*database);
        if (found.condition == Condition::Good && look == Look::Thorough) {
            found = examine_pages(*database);
        }
        return found;
    } catch (const SQLite::Exception& exception) {
        return judge(exception);
    }
}

content::Result<fs::path> set_aside(const StoreFiles& files, base::Wall now) {
    const fs::path name = free_name(files, now);
    std::error_code error;
    fs::rename(files.store(), name, error);
    if (error) {
        return content::Error{content::Error::Kind::Storage, files.store().string(),
                              "the damaged store could not be set aside: " + error.message()};
    }
    fs::rename(files.wal(), with_suffix(name, "-wal"), error);
    fs::rename(files.journal(), with_suffix(name, "-journal"), error);
    fs::remove(files.shm(), error);
    return name;
}

content::Result<Preparation> prepare_store(const StoreFiles& files, bool in_use, base::Wall now) {
    Preparation done;
    std::error_code error;
    if (!fs::exists(files.store(), error)) {
        if (has_log(files)) {
            set_log_aside(files, now);
        }
        done.restored = restore(files);
        return done;
    }
    const Examination found =
        in_use ? examine(files.store(), Look::Quick) : examine_with_log(files, now);
    const bool hands_off = in_use && found.condition == Condition::Damaged;
    if (found.condition == Condition::Unavailable || hands_off) {
        return content::Error{content::Error::Kind::Storage, files.store().string(), found.reason};
    }
    done.condition = found.condition;
    if (found.condition == Condition::Damaged) {
        auto moved = set_aside(files, now);
        if (!moved) {
            return moved.error();
        }
        done.set_aside = *moved;
        done.restored = restore(files);
        done.condition = Condition::Good;
    }
    return done;
}

}  // namespace engine::records
