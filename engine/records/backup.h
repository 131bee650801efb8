// Backups: copies of the store as it was at one moment, in backups/.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "content/base/result.h"
#include "engine/base/clock.h"
#include "engine/records/database.h"
#include "engine/records/store_files.h"

namespace engine::records {

struct Backup {
    std::filesystem::path file;
    base::Wall taken{};
    std::int64_t changes = 0;  // how often the store had been changed by then
};

/// By changes, then by time: a wall clock that once ran ahead does not make a backup newer.
std::vector<Backup> backups_newest_first(const StoreFiles& files);

/// Those of `newest_first` that may go: all of the last two days stay, and the newest of each of
/// the last 7 days and 4 weeks that have any. Days without use push nothing out.
std::vector<Backup> superfluous(const std::vector<Backup>& newest_first, base::Wall now);

/// Copies the store, unless the newest backup holds it as it is now, and removes superfluous ones.
content::Status back_up(Database& database, const StoreFiles& files, base::Wall now);

}  // namespace engine::records
