#include "engine/records/store.h"

#include <chrono>
#include <fstream>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "engine/platform/directories.h"
#include "engine/records/backup.h"
#include "engine/records/ballast.h"
#include "engine/records/hours.h"
#include "engine/records/merge.h"
#include "engine/records/migrations.h"
#include "engine/records/recovery.h"
#include "engine/records/sql.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

namespace fs = std::filesystem;
using content::Error;
using content::Result;
using content::Status;

/// Opening and closing exclude each other, in this program and between programs: what is found in
/// the folder then means what it seems to mean.
Result<platform::FileLock> lock_folder(const StoreFiles& files) {
    constexpr int kTries = 250;
    constexpr std::chrono::milliseconds kPause{20};
    auto lock = platform::FileLock::take(files.lock());
    for (int i = 1; i < kTries && !lock && lock.error().kind == Error::Kind::Storage; ++i) {
        std::this_thread::sleep_for(kPause);
        lock = platform::FileLock::take(files.lock());
    }
    return lock;
}

/// An empty store that forgets: so that the program runs where nothing can be written.
Result<Database> empty_database() {
    auto database = Database::in_memory();
    if (database) {
        if (const auto done = migrate(*database); !done) {
            return done.error();
        }
    }
    return database;
}

Result<std::unique_ptr<Store::Impl>> open_read_only(const StoreFiles& files) {
    auto database = has_bytes(files.store())
                        ? Database::open(files.store(), Database::Access::ReadOnly)
                        : empty_database();
    if (!database) {
        return database.error();
    }
    const auto ours = database->read(
        [&]() -> Result<bool> { return application_id(*database) == kApplicationId; });
    if (!ours || !*ours) {
        return Error{Error::Kind::Storage, files.store().string(), "it is not a Lasītava store"};
    }
    auto impl = std::make_unique<Store::Impl>(files, std::move(*database), std::nullopt);
    impl->opening.read_only = true;
    return impl;
}

/// What programs that have ended left open. What runs elsewhere stays open.
Status abandon_orphans(Store::Impl& impl) {
    std::vector<std::int64_t> orphans;
    auto found = impl.database->read([&]() -> Status {
        Query query(impl.statement(sql::kOpenSignIns));
        while (query.next()) {
            if (!impl.instance->runs(query.text(1))) {
                orphans.push_back(query.integer(0));
            }
        }
        return content::kDone;
    });
    if (!found || orphans.empty()) {
        return found;
    }
    return impl.write([&]() -> Status {
        for (const std::int64_t sign_in : orphans) {
            impl.abandon_open(sign_in);
        }
        return content::kDone;
    });
}

/// For the person whose store was damaged: what is there now.
Status count_kept(Store& store, Opening& opening) {
    const auto time = credited_total(store, HoursRules{});
    if (!time) {
        return time.error();
    }
    opening.kept_time = *time;
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> Status {
        Query query(impl.statement(sql::kCountAnswers));
        opening.kept_answers = query.next() ? query.integer(0) : 0;
        return content::kDone;
    });
}

Result<std::unique_ptr<Store::Impl>> open_writable(const StoreFiles& files, base::Moment now,
                                                   bool network_folder) {
    const auto lock = lock_folder(files);
    if (!lock) {
        return lock.error();
    }
    auto instance = Instance::announce(files.live());
    if (!instance) {
        return instance.error();
    }
    const auto prepared = prepare_store(files, instance->others_run(), now.wall);
    if (!prepared) {
        return prepared.error();
    }
    if (prepared->condition == Condition::Newer) {
        return open_read_only(files);
    }
    std::error_code error;
    fs::remove(files.clean_mark(), error);
    auto database = Database::open(files.store(), network_folder ? Database::Access::ReadWriteShare
                                                                 : Database::Access::ReadWrite);
    if (!database) {
        return database.error();
    }
    auto impl = std::make_unique<Store::Impl>(files, std::move(*database), std::move(*instance));
    impl->opening.restored = prepared->restored;
    impl->opening.set_aside = prepared->set_aside.string();
    return impl;
}

/// Before anything new is written: the copy of the last use, the newest tables, the lost rows.
Status bring_up_to_date(Store::Impl& impl, base::Moment now) {
    const int version = schema_version(*impl.database);
    if (version > 0) {
        // A store that cannot be copied just now, on a full disk, can still be used.
        static_cast<void>(back_up(*impl.database, impl.files, now.wall));
    }
    if (const auto migrated = migrate(*impl.database); !migrated) {
        return migrated.error();
    }
    if (version == 0) {
        // A young store must not live in its log alone.
        impl.database->raw().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    if (!impl.opening.set_aside.empty()) {
        const auto saved = impl.write([&]() -> Status {
            salvage_rows(*impl.database, fs::path(impl.opening.set_aside));
            return content::kDone;
        });
        if (!saved) {
            return saved.error();
        }
    }
    return abandon_orphans(impl);
}

}  // namespace

Store::Impl::Impl(StoreFiles where, Database opened, std::optional<Instance> running)
    : files(std::move(where)), database(std::move(opened)), instance(std::move(running)) {
    database->on_full([this] {
        space_low = true;
        // A short log is used again and again, so that the room given up lasts for many answers.
        database->raw().tryExec("PRAGMA wal_autocheckpoint = 16");
        return drop_ballast(files.ballast());
    });
}

Store::Impl::~Impl() {
    if (!instance) {
        return;
    }
    const auto lock = lock_folder(files);
    const bool suspect = database->suspect();
    database.reset();
    // SQLite removes its log when the last program closes the store. A log that lies there later
    // beside this mark is not the store's own.
    if (lock && !suspect && !instance->others_run() && !has_bytes(files.wal()) &&
        !has_bytes(files.journal())) {
        static_cast<void>(std::ofstream(files.clean_mark()));
    }
}

Status Store::Impl::write(const std::function<Status()>& act) {
    if (opening.read_only) {
        return Error{Error::Kind::Storage, files.store().string(), "the store is read-only"};
    }
    return database->write([&]() -> Status {
        const int before = database->raw().getTotalChanges();
        Status done = act();
        if (done && database->raw().getTotalChanges() != before) {
            Query(statement(sql::kCountChange)).run();
        }
        return done;
    });
}

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

const Opening& Store::opening() const {
    return impl_->opening;
}

bool Store::space_low() const {
    return impl_->space_low;
}

Result<Store> Store::open(const fs::path& folder, base::Moment now) {
    return open(folder, now, StoreOptions{});
}

Result<Store> Store::open(const fs::path& folder, base::Moment now, const StoreOptions& options) {
    const StoreFiles files{folder};
    std::error_code error;
    fs::create_directories(folder, error);
    if (options.read_only || error || !platform::folder_is_writable(folder)) {
        auto impl = open_read_only(files);
        return impl ? Result<Store>(Store(std::move(*impl))) : Result<Store>(impl.error());
    }
    const bool network = options.network_folder.value_or(platform::is_network_folder(folder));
    auto impl = open_writable(files, now, network);
    if (!impl) {
        return impl.error();
    }
    Store store(std::move(*impl));
    Opening& opening = store.impl_->opening;
    if (opening.read_only) {
        return store;
    }
    auto ready = store.impl_->database->read([&] { return bring_up_to_date(*store.impl_, now); });
    if (ready && (opening.restored || !opening.set_aside.empty())) {
        ready = count_kept(store, opening);
    }
    if (!ready) {
        return ready.error();
    }
    lay_ballast(files.ballast());
    return store;
}

Status Store::backup(base::Moment now) {
    if (impl_->opening.read_only) {
        return content::kDone;
    }
    return back_up(*impl_->database, impl_->files, now.wall);
}

Status Store::together(const std::function<Status()>& act) {
    return impl_->write(act);
}

Status Store::merge(const Store& other) {
    return impl_->write([&]() -> Status {
        merge_rows(*impl_->database, *other.impl_->database);
        return content::kDone;
    });
}

}  // namespace engine::records
