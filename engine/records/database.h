// Database: one SQLite connection, set up the way the records need it. SQLite's exceptions end
// here: whatever goes wrong comes out as an Error.
//
// Several threads may use it: read() and write() wait for each other.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "content/base/result.h"

namespace engine::records {

/// The Error for what SQLite threw while working on `where`.
content::Error storage_error(const SQLite::Exception& exception, const std::string& where);

/// One run of a prepared statement. Resets it at the end, because a statement left in the middle
/// keeps the database's snapshot, and the write-ahead log grows behind it.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : statement_(statement) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    Query(Query&&) = delete;
    Query& operator=(Query&&) = delete;

    /// Binds to ?1, ?2, ... in order.
    template <class... Values>
    Query& bind(const Values&... values) {
        int index = 0;
        (bind_one(++index, values), ...);
        return *this;
    }
    void bind_column(int index, const SQLite::Column& value);

    /// Fetches the next row; false at the end.
    bool next() { return statement_.executeStep(); }
    void run();

    // Columns of the row, from 0.
    std::int64_t integer(int column) const { return statement_.getColumn(column).getInt64(); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const { return statement_.getColumn(column).getDouble(); }
    std::string text(int column) const { return statement_.getColumn(column).getString(); }
    bool is_null(int column) const { return statement_.isColumnNull(column); }
    std::chrono::milliseconds ms(int column) const {
        return std::chrono::milliseconds{integer(column)};
    }
    int columns() const { return statement_.getColumnCount(); }
    SQLite::Column column(int index) const { return statement_.getColumn(index); }

private:
    void bind_one(int index, std::int64_t value) { statement_.bind(index, value); }
    void bind_one(int index, int value) { statement_.bind(index, value); }
    void bind_one(int index, bool value) { statement_.bind(index, value ? 1 : 0); }
    void bind_one(int index, double value) { statement_.bind(index, value); }
    void bind_one(int index, const std::string& value) { statement_.bind(index, value); }
    void bind_one(int index, const char* value) { statement_.bind(index, value); }
    void bind_one(int index, std::chrono::milliseconds value) {
        statement_.bind(index, std::int64_t{value.count()});
    }
    void bind_one(int index, std::chrono::minutes value) {
        statement_.bind(index, std::int64_t{value.count()});
    }

    SQLite::Statement& statement_;
};

class Database {
public:
    enum class Access {
        ReadWrite,       // WAL
        ReadWriteShare,  // a network share, where WAL is not safe: rollback journal
        ReadOnly,
        Inspect  // reads only, and leaves the file and its write-ahead log exactly as found
    };

    /// Opens `file`, making it only when `access` writes.
    static content::Result<Database> open(const std::filesystem::path& file, Access access);
    /// An empty one that lives as long as this object.
    static content::Result<Database> in_memory();

    /// The prepared statement of `sql`, made once. Throws SQLite::Exception: for use inside read()
    /// and write() only.
    SQLite::Statement& statement(const std::string& sql);

    /// Runs `act`, which returns a Result, and turns what SQLite throws into its Error.
    template <class Act>
    auto read(Act&& act) -> decltype(act()) {
        const std::lock_guard lock(*mutex_);
        try {
            return act();
        } catch (const SQLite::Exception& exception) {
            return failed(exception);
        }
    }

    /// Runs `act` in one transaction: all of it is kept, or none. Inside another write() it is a
    /// part of that one. When the disk is full, frees what on_full() gave and tries once more.
    content::Status write(const std::function<content::Status()>& act);

    /// `make_room` returns whether it could free something.
    void on_full(std::function<bool()> make_room) { make_room_ = std::move(make_room); }

    /// SQLite has met a damaged page: the next start must look through the whole file.
    bool suspect() const { return suspect_; }

    SQLite::Database& raw() { return *connection_; }

private:
    explicit Database(std::unique_ptr<SQLite::Database> connection);
    content::Error failed(const SQLite::Exception& exception);
    class Writing;
    content::Status transact(const std::function<content::Status()>& act, bool& full);

    std::unique_ptr<std::recursive_mutex> mutex_ = std::make_unique<std::recursive_mutex>();
    std::unique_ptr<SQLite::Database> connection_;
    std::map<std::string, std::unique_ptr<SQLite::Statement>> statements_;
    std::function<bool()> make_room_;
    bool suspect_ = false;
    bool writing_ = false;
};

}  // namespace engine::records
