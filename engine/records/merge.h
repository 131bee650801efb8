// Merge: takes over the rows of another store. Rows have names that are the same on every PC (the
// nonces of learners, sign-ins and attempts), so merging again changes nothing.
#pragma once

#include <filesystem>

#include "engine/records/database.h"

namespace engine::records {

// Both are for use inside a transaction on `into`, and throw SQLite::Exception when it cannot be
// written.

/// Everything but what may still grow in `from`.
void merge_rows(Database& into, Database& from);

/// Whatever rows of the damaged file `from` can still be read, as far as its tables are ours. An
/// unreadable page ends a table, not the rescue.
void salvage_rows(Database& into, const std::filesystem::path& from);

}  // namespace engine::records
