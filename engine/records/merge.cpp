#include "engine/records/merge.h"

#include <array>
#include <memory>
#include <sstream>
#include <string>
#include <system_error>

#include <sqlite3.h>

#include "engine/records/migrations.h"
#include "engine/records/sql.h"
#include "engine/records/store_files.h"

namespace engine::records {
namespace {

struct Table {
    const char* from;
    const char* into;
    int since = 4;  // the schema that brought it; no older one than 4 was ever handed out
};

// What is named by others comes first.
constexpr std::array<Table, 19> kTables{
    {{sql::kExportLearner, sql::kImportLearner},
     {sql::kExportSignIn, sql::kImportSignIn},
     {sql::kExportAttempt, sql::kImportAttempt},
     {sql::kExportAttemptQuestion, sql::kImportAttemptQuestion},
     {sql::kExportAnswer, sql::kImportAnswer},
     {sql::kExportSubmission, sql::kImportSubmission},
     {sql::kExportStretch, sql::kImportStretch},
     {sql::kExportPage, sql::kImportPage},
     {sql::kExportPlace, sql::kImportPlace},
     {sql::kExportMark, sql::kImportMark, 5},
     {sql::kExportMarkPassage, sql::kImportMarkPassage, 5},
     {sql::kExportMarkVersion, sql::kImportMarkVersion, 5},
     {sql::kExportRoomRun, sql::kImportRoomRun, kRoomsSince},
     {sql::kExportRoomAct, sql::kImportRoomAct, kRoomsSince},
     {sql::kExportRoomEnd, sql::kImportRoomEnd, kRoomsSince},
     {sql::kExportItem, sql::kImportItem, kItemsSince},
     {sql::kExportAttemptItem, sql::kImportAttemptItem, kItemsSince},
     {sql::kExportAttemptTerms, sql::kImportAttemptTerms, kItemsSince},
     {sql::kExportAnswerDetail, sql::kImportAnswerDetail, kItemsSince}}};

void import_row(Database& into, const char* statement, const Query& row) {
    Query insert(into.statement(statement));
    for (int column = 0; column < row.columns(); ++column) {
        insert.bind_column(column + 1, row.column(column));
    }
    insert.run();
}

/// The next row of a damaged table; false at its end or where it breaks off.
bool next_readable(Query& rows) {
    try {
        return rows.next();
    } catch (const SQLite::Exception&) {
        return false;
    }
}

/// A row that does not fit (its sign-in was lost, a value makes no sense) is left behind.
void salvage_row(Database& into, const char* statement, const Query& row) {
    try {
        import_row(into, statement, row);
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CONSTRAINT) {
            throw;
        }
    }
}

std::unique_ptr<Query> begin_reading(Database& from, const char* statement) {
    try {
        return std::make_unique<Query>(from.statement(statement));
    } catch (const SQLite::Exception&) {
        return nullptr;  // the table cannot even be begun
    }
}

void salvage_table(Database& into, Database& from, const Table& table) {
    const auto rows = begin_reading(from, table.from);
    while (rows && next_readable(*rows)) {
        salvage_row(into, table.into, *rows);
    }
}

/// Are all our tables of its version there just as we make them? A view in place of one could go
/// on for ever.
bool has_our_tables(Database& from) {
    const auto version = from.read([&]() -> content::Result<int> { return schema_version(from); });
    if (!version || *version < 1 || *version > newest_schema()) {
        return false;
    }
    const auto expected = expected_schema(*version);
    const auto actual =
        from.read([&]() -> content::Result<std::string> { return schema_text(from); });
    if (!expected || !actual) {
        return false;
    }
    std::istringstream lines(*expected);
    std::string object;
    while (std::getline(lines, object, '\x1e')) {
        if (object.rfind("table\x1f", 0) == 0 && actual->find(object) == std::string::npos) {
            return false;
        }
    }
    return true;
}

void salvage_tables(Database& into, Database& from) {
    for (Table table : kTables) {
        if (table.from == sql::kExportStretch) {
            table.from = sql::kSalvageStretch;
        }
        salvage_table(into, from, table);
    }
}

/// What SQLite leaves beside a file that it has only looked at.
void remove_traces(const std::filesystem::path& file) {
    std::error_code error;
    std::filesystem::remove(file.string() + "-shm", error);
    if (!has_bytes(file.string() + "-wal")) {
        std::filesystem::remove(file.string() + "-wal", error);
    }
}

}  // namespace

void merge_rows(Database& into, Database& from) {
    const int version = schema_version(from);
    for (const Table& table : kTables) {
        if (version < table.since) {
            continue;
        }
        Query rows(from.statement(table.from));
        while (rows.next()) {
            import_row(into, table.into, rows);
        }
    }
}

void salvage_rows(Database& into, const std::filesystem::path& from) {
    if (auto damaged = Database::open(from, Database::Access::Inspect);
        damaged && has_our_tables(*damaged)) {
        salvage_tables(into, *damaged);
    }
    remove_traces(from);
}

}  // namespace engine::records
