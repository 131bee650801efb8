// Recovery: what is done with a store before it is trusted. A file that fails the checks is set
// aside, never deleted, and the newest backup that passes them takes its place.
#pragma once

#include <filesystem>
#include <string>

#include "content/base/result.h"
#include "engine/base/clock.h"
#include "engine/records/store_files.h"

namespace engine::records {

enum class Condition {
    Good,
    Newer,       // of a later version of this program: to be read, not written
    Damaged,     // broken, somebody else's, or with tables and triggers that are not ours
    Unavailable  // busy or unreadable just now: says nothing about the file
};

enum class Look { Quick, Thorough };

struct Examination {
    Condition condition = Condition::Damaged;
    std::string reason;  // for the log, unless Good
};

/// Looks at a store without changing it. Thorough reads every page.
Examination examine(const std::filesystem::path& store, Look look);

/// Moves the store and what SQLite keeps beside it out of the way, under one new name; returns
/// where the store went.
content::Result<std::filesystem::path> set_aside(const StoreFiles& files, base::Wall now);

struct Preparation {
    Condition condition = Condition::Good;  // of the file as it is now: Good or Newer
    bool restored = false;
    std::filesystem::path set_aside;  // empty: nothing was
};

/// Makes sure that files.store() is absent (a new store), good, or of a newer program. Nothing is
/// moved while the store is `in_use` by another program.
content::Result<Preparation> prepare_store(const StoreFiles& files, bool in_use, base::Wall now);

}  // namespace engine::records
