// StoreFiles: the names of everything the records keep in their folder.
//
//     lasitava.db                      the store, with SQLite's own -wal, -shm or -journal beside
//     it lasitava.clean                   there while the last program to use the store closed it
//     well lasitava.lock                    held while the store is being opened or closed
//     lasitava.ballast                 2 MiB to give up when the disk is full
//     live/<instance>.lock             held by each running program
//     backups/lasitava-<UTC>-<changes>.db
//     lasitava-damaged-<UTC>.db        a store that could not be trusted; never deleted
#pragma once

#include <filesystem>
#include <string>

#include "engine/base/clock.h"

namespace engine::records {

struct StoreFiles {
    std::filesystem::path folder;

    std::filesystem::path store() const { return folder / "lasitava.db"; }
    std::filesystem::path wal() const { return folder / "lasitava.db-wal"; }
    std::filesystem::path shm() const { return folder / "lasitava.db-shm"; }
    std::filesystem::path journal() const { return folder / "lasitava.db-journal"; }
    std::filesystem::path clean_mark() const { return folder / "lasitava.clean"; }
    std::filesystem::path lock() const { return folder / "lasitava.lock"; }
    std::filesystem::path ballast() const { return folder / "lasitava.ballast"; }
    std::filesystem::path live() const { return folder / "live"; }
    std::filesystem::path backups() const { return folder / "backups"; }
};

/// "20261123T140322Z"; sorts by time.
std::string utc_stamp(base::Wall wall);

/// Does it exist with something in it? A file that cannot be asked about counts as empty.
bool has_bytes(const std::filesystem::path& file);

}  // namespace engine::records
