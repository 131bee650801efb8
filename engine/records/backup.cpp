#include "engine/records/backup.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <system_error>
#include <tuple>
#include <utility>

#include <SQLiteCpp/Backup.h>

#include "engine/records/sql.h"

namespace engine::records {
namespace {

namespace fs = std::filesystem;
using content::Error;

constexpr auto kKeepAll = std::chrono::days{2};
constexpr std::size_t kKeepDays = 7;
constexpr std::size_t kKeepWeeks = 4;

std::optional<Backup> read_name(const fs::path& file) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    long long changes = 0;
    int length = 0;
    const std::string name = file.filename().string();
    // The %n at the end is reached only when all of it was understood.
    std::sscanf(name.c_str(), "lasitava-%4d%2u%2uT%2d%2d%2dZ-%lld.db%n", &year, &month, &day, &hour,
                &minute, &second, &changes, &length);
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (length == 0 || static_cast<std::size_t>(length) != name.size() || !date.ok()) {
        return std::nullopt;
    }
    const auto time =
        std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
    return Backup{file, base::Wall{std::chrono::sys_days{date}} + time, changes};
}

/// Weeks since 1970, starting on Thursdays: any seven days will do.
std::int64_t week_of(std::int64_t day) {
    return day >= 0 ? day / 7 : (day - 6) / 7;
}

content::Status copy(Database& database, const fs::path& target) {
    std::error_code error;
    fs::remove(target, error);
    return database.read([&]() -> content::Status {
        auto copied = Database::open(target, Database::Access::ReadWriteShare);
        if (!copied) {
            return copied.error();
        }
        SQLite::Backup(copied->raw(), database.raw()).executeStep();
        // The copy says WAL, as its source does; a lone file is easier to keep and to read.
        copied->raw().execAndGet("PRAGMA journal_mode = DELETE");
        return content::kDone;
    });
}

content::Status require_room(const StoreFiles& files) {
    constexpr std::uintmax_t kRoomToLeave = std::uintmax_t{16} * 1024 * 1024;
    std::error_code error;
    const auto space = fs::space(files.folder, error);
    if (error) {
        return content::kDone;  // unknown: try
    }
    const auto size = fs::file_size(files.store(), error);
    if (!error && space.available < size + kRoomToLeave) {
        return Error{Error::Kind::Storage, files.backups().string(),
                     "the disk is too full for a backup"};
    }
    return content::kDone;
}

}  // namespace

std::vector<Backup> backups_newest_first(const StoreFiles& files) {
    std::vector<Backup> found;
    std::error_code error;
    for (auto entry = fs::directory_iterator(files.backups(), error);
         !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (auto backup = read_name(entry->path())) {
            found.push_back(std::move(*backup));
        }
    }
    std::ranges::sort(found, [](const Backup& a, const Backup& b) {
        return std::tie(a.changes, a.taken) > std::tie(b.changes, b.taken);
    });
    return found;
}

std::vector<Backup> superfluous(const std::vector<Backup>& newest_first, base::Wall now) {
    std::vector<Backup> by_time = newest_first;
    std::ranges::sort(by_time, [](const Backup& a, const Backup& b) { return a.taken > b.taken; });
    std::set<std::int64_t> days;
    std::set<std::int64_t> weeks;
    std::vector<Backup> gone;
    for (const Backup& backup : by_time) {
        const std::int64_t day =
            std::chrono::floor<std::chrono::days>(backup.taken).time_since_epoch().count();
        const bool of_day = days.size() < kKeepDays && days.insert(day).second;
        const bool of_week = weeks.size() < kKeepWeeks && weeks.insert(week_of(day)).second;
        const bool newest = backup.file == newest_first.front().file;
        if (!of_day && !of_week && !newest && now - backup.taken > kKeepAll) {
            gone.push_back(backup);
        }
    }
    return gone;
}

content::Status back_up(Database& database, const StoreFiles& files, base::Wall now) {
    const auto changes = database.read([&]() -> content::Result<std::int64_t> {
        Query query(database.statement(sql::kChanges));
        return query.next() ? query.integer(0) : 0;
    });
    if (!changes) {
        return changes.error();
    }
    const auto existing = backups_newest_first(files);
    if (!existing.empty() && existing.front().changes == *changes) {
        return content::kDone;
    }
    if (const auto room = require_room(files); !room) {
        return room.error();
    }
    std::error_code error;
    fs::create_directories(files.backups(), error);
    const fs::path part = files.backups() / "lasitava.part";
    if (const auto copied = copy(database, part); !copied) {
        fs::remove(part, error);
        return copied.error();
    }
    fs::rename(
        part,
        files.backups() / ("lasitava-" + utc_stamp(now) + "-" + std::to_string(*changes) + ".db"),
        error);
    if (error) {
        return Error{Error::Kind::Storage, files.backups().string(), error.message()};
    }
    for (const Backup& old : superfluous(backups_newest_first(files), now)) {
        fs::remove(old.file, error);
    }
    return content::kDone;
}

}  // namespace engine::records
