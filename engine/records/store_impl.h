// What a Store is made of. Its member functions are spread over the files of this folder, one job
// each: learners, sign_ins, stretches, attempts, places, marks, settings, hours, room_runs, backup,
// merge.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "engine/records/database.h"
#include "engine/records/instance.h"
#include "engine/records/store.h"
#include "engine/records/store_files.h"

namespace engine::records {

class Store::Impl {
public:
    Impl(StoreFiles where, Database opened, std::optional<Instance> running);
    ~Impl();
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    Impl(Impl&&) = delete;
    Impl& operator=(Impl&&) = delete;

    /// One act: one transaction. Counts the change when there is one. Refused when read-only.
    content::Status write(const std::function<content::Status()>& act);

    /// Closes as Abandoned what a program that has ended left open in `sign_in`. Throws
    /// SQLite::Exception; for use inside write().
    void abandon_open(std::int64_t sign_in);

    /// The nonce of `sign_in`. Kind::Invalid when it is another learner's, kTakenOver when another
    /// one has taken over. Throws SQLite::Exception; for use inside write().
    content::Result<std::string> own_sign_in(LearnerId learner, std::int64_t sign_in);

    SQLite::Statement& statement(const char* sql) { return database->statement(sql); }

    StoreFiles files;
    std::optional<Database> database;  // always there; emptied early by the destructor
    std::optional<Instance> instance;  // none when read-only
    Opening opening;
    bool space_low = false;
};

}  // namespace engine::records
