#include "engine/records/migrations.h"

#include <cstddef>

#include "engine/records/sql.h"

namespace engine::records {
namespace {

// SQLite's own indexes and statistics are left out; a view or trigger with such a name is not its
// own.
constexpr const char* kSchema =
    "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
    "WHERE NOT (name LIKE 'sqlite\\_%' ESCAPE '\\' AND type IN ('table', 'index')) "
    "ORDER BY type, name";

}  // namespace

int newest_schema() {
    return static_cast<int>(sql::kMigrations.size());
}

int schema_version(Database& database) {
    return database.raw().execAndGet("PRAGMA user_version").getInt();
}

std::int64_t application_id(Database& database) {
    return database.raw().execAndGet("PRAGMA application_id").getInt64();
}

content::Status migrate(Database& database, int up_to) {
    return database.write([&]() -> content::Status {
        // Read inside the transaction: another program may have been here first.
        for (int step = schema_version(database) + 1; step <= up_to; ++step) {
            database.raw().exec("PRAGMA application_id = " + std::to_string(kApplicationId));
            database.raw().exec(sql::kMigrations.at(static_cast<std::size_t>(step) - 1));
            database.raw().exec("PRAGMA user_version = " + std::to_string(step));
        }
        return content::kDone;
    });
}

std::string schema_text(Database& database) {
    std::string text;
    Query query(database.statement(kSchema));
    while (query.next()) {
        for (int column = 0; column < query.columns(); ++column) {
            text += query.text(column) + '\x1f';
        }
        text += '\x1e';
    }
    return text;
}

content::Result<std::string> expected_schema(int version) {
    auto model = Database::in_memory();
    if (!model) {
        return model.error();
    }
    if (const auto done = migrate(*model, version); !done) {
        return done.error();
    }
    return model->read([&]() -> content::Result<std::string> { return schema_text(*model); });
}

}  // namespace engine::records
