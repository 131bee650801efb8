// Migrations: how a store's tables came to be, one numbered SQL file a step. They only go forward.
#pragma once

#include <cstdint>
#include <string>

#include "content/base/result.h"
#include "engine/records/database.h"

namespace engine::records {

/// Marks a file as a Lasītava store: "LASI" in PRAGMA application_id.
inline constexpr std::int64_t kApplicationId = 0x4C415349;

/// The migrations that brought the tables of practice rooms, and of the items of attempts: the
/// numbers of their files.
inline constexpr int kRoomsSince = 6;
inline constexpr int kItemsSince = 7;

/// The version this program writes: the number of migrations.
int newest_schema();

/// PRAGMA user_version and application_id, which a file of any origin has. Throws
/// SQLite::Exception.
int schema_version(Database& database);
std::int64_t application_id(Database& database);

/// Brings `database` to version `up_to`, all the way or not at all. Does nothing when it is there.
content::Status migrate(Database& database, int up_to = newest_schema());

/// The schema as one text: every table, index, trigger and view. Throws SQLite::Exception.
std::string schema_text(Database& database);

/// What schema_text() must say at `version`, 1 to newest_schema().
content::Result<std::string> expected_schema(int version);

}  // namespace engine::records
