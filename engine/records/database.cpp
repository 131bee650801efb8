#include "engine/records/database.h"

#include <array>
#include <cstddef>
#include <utility>

#include <sqlite3.h>

namespace engine::records {
namespace {

constexpr int kBusyTimeoutMs = 5'000;

/// SQLite wants UTF-8 on every system.
std::string utf8(const std::filesystem::path& file) {
    const auto text = file.u8string();
    return {text.begin(), text.end()};
}

/// A file: address for SQLite, with what would end the path or start an escape escaped.
std::string immutable_uri(const std::filesystem::path& file) {
    constexpr std::array<char, 17> kDigits = {"0123456789ABCDEF"};
    std::string uri = "file:";
    for (const char c : utf8(file)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '?' || c == '#' || c == '%' || byte < 0x20U) {
            uri += '%';
            uri += kDigits.at(byte >> 4U);
            uri += kDigits.at(byte & 0xFU);
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

std::unique_ptr<SQLite::Database> connect(const std::string& name, int flags) {
    auto connection = std::make_unique<SQLite::Database>(name, flags, kBusyTimeoutMs);
    // Nothing in a file that somebody else may have touched gets to run functions or change the
    // schema's text; foreign keys and page checks are off by default in SQLite.
    connection->exec("PRAGMA trusted_schema = OFF");
    connection->exec("PRAGMA foreign_keys = ON");
    connection->exec("PRAGMA cell_size_check = ON");
    connection->exec("PRAGMA temp_store = MEMORY");
    connection->check(
        sqlite3_db_config(connection->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
    return connection;
}

/// A WAL database in a folder that cannot be written may only be read as immutable.
std::unique_ptr<SQLite::Database> connect_read_only(const std::filesystem::path& file) {
    try {
        auto connection = connect(utf8(file), SQLite::OPEN_READONLY);
        connection->execAndGet("SELECT count(*) FROM sqlite_schema");
        return connection;
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() == SQLITE_CORRUPT ||
            exception.getErrorCode() == SQLITE_NOTADB) {
            throw;
        }
        return connect(immutable_uri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    }
}

std::unique_ptr<SQLite::Database> connect_to(const std::filesystem::path& file,
                                             Database::Access access) {
    if (access == Database::Access::ReadOnly) {
        return connect_read_only(file);
    }
    if (access == Database::Access::Inspect) {
        auto connection = connect(utf8(file), SQLite::OPEN_READWRITE);
        connection->check(sqlite3_db_config(connection->getHandle(),
                                            SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr));
        connection->exec("PRAGMA query_only = ON");
        return connection;
    }
    auto connection = connect(utf8(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const bool share = access == Database::Access::ReadWriteShare;
    connection->execAndGet(share ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
    connection->exec("PRAGMA synchronous = FULL");
    return connection;
}

}  // namespace

content::Error storage_error(const SQLite::Exception& exception, const std::string& where) {
    return {.kind = content::Error::Kind::Storage, .where = where, .message = exception.what()};
}

Query::~Query() {
    statement_.tryReset();
}

void Query::bind_column(int index, const SQLite::Column& value) {
    if (value.isNull()) {
        statement_.bind(index);
    } else if (value.isInteger()) {
        statement_.bind(index, value.getInt64());
    } else if (value.isFloat()) {
        statement_.bind(index, value.getDouble());
    } else {
        statement_.bind(index, value.getString());
    }
}

void Query::run() {
    while (statement_.executeStep()) {
    }
}

Database::Database(std::unique_ptr<SQLite::Database> connection)
    : connection_(std::move(connection)) {}

content::Result<Database> Database::open(const std::filesystem::path& file, Access access) {
    try {
        return Database(connect_to(file, access));
    } catch (const SQLite::Exception& exception) {
        return storage_error(exception, file.string());
    }
}

content::Result<Database> Database::in_memory() {
    try {
        return Database(connect(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    } catch (const SQLite::Exception& exception) {
        return storage_error(exception, "memory");
    }
}

SQLite::Statement& Database::statement(const std::string& sql) {
    auto& prepared = statements_[sql];
    if (!prepared) {
        prepared = std::make_unique<SQLite::Statement>(*connection_, sql);
    }
    return *prepared;
}

content::Error Database::failed(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode();
    suspect_ = suspect_ || code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    return storage_error(exception, connection_->getFilename());
}

/// While it lives, a write() is part of the one that is under way.
class Database::Writing {
public:
    explicit Writing(bool& flag) : flag_(flag) { flag_ = true; }
    ~Writing() { flag_ = false; }
    Writing(const Writing&) = delete;
    Writing(Writing&&) = delete;
    Writing& operator=(const Writing&) = delete;
    Writing& operator=(Writing&&) = delete;

private:
    bool& flag_;
};

content::Status Database::transact(const std::function<content::Status()>& act, bool& full) {
    try {
        const Writing writing(writing_);
        SQLite::Transaction transaction(*connection_, SQLite::TransactionBehavior::IMMEDIATE);
        content::Status done = act();
        if (done) {
            transaction.commit();
        }
        return done;
    } catch (const SQLite::Exception& exception) {
        full = exception.getErrorCode() == SQLITE_FULL;
        return failed(exception);
    }
}

content::Status Database::write(const std::function<content::Status()>& act) {
    const std::lock_guard lock(*mutex_);
    if (writing_) {
        return act();
    }
    bool full = false;
    content::Status done = transact(act, full);
    if (full && make_room_ && make_room_()) {
        return transact(act, full);
    }
    return done;
}

}  // namespace engine::records
