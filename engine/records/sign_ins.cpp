// Store: signing in and out, and what the run before left behind.
#include <optional>
#include <string>
#include <vector>

#include "engine/learn/time_meter.h"
#include "engine/records/secrets.h"
#include "engine/records/sql.h"
#include "engine/records/store_impl.h"
#include "engine/records/stretch_row.h"

namespace engine::records {
namespace {

using content::Error;
using content::Result;
using content::Status;

struct Earlier {
    std::int64_t id = 0;
    std::string instance;
    bool still_in = false;  // not signed out
};

std::vector<Earlier> unswept(Store::Impl& impl, LearnerId learner, std::int64_t except) {
    std::vector<Earlier> found;
    Query query(impl.statement(sql::kUnsweptSignIns));
    query.bind(learner, except);
    while (query.next()) {
        found.push_back({query.integer(0), query.text(1), query.flag(2)});
    }
    return found;
}

/// Adds to `sign_in` what counts of the run `earlier`, if that was cut short.
void count_cut_short(Store::Impl& impl, std::int64_t earlier, Store::SignIn& sign_in) {
    bool abandoned = false;
    std::chrono::milliseconds kept{0};
    Query rows(impl.statement(sql::kStretchesOfSignIn));
    rows.bind(earlier, "");
    while (rows.next()) {
        const learn::Stretch stretch = stretch_in(rows);
        abandoned |= stretch.end == learn::StretchEnd::Abandoned;
        kept += learn::credit(stretch, learn::IdleRule{});
    }
    if (abandoned) {
        sign_in.had_abandoned = true;
        sign_in.kept_abandoned += kept;
    }
}

}  // namespace

Result<std::string> Store::Impl::own_sign_in(LearnerId learner, std::int64_t sign_in) {
    Query owner(statement(sql::kSignInOwner));
    owner.bind(sign_in);
    if (!owner.next() || owner.integer(0) != learner) {
        return Error{Error::Kind::Invalid, "sign-in", "it is not this learner's sign-in"};
    }
    if (owner.flag(1)) {
        return Error{Error::Kind::Storage, "sign-in", kTakenOver};
    }
    return owner.text(2);
}

Result<Store::SignIn> Store::sign_in(LearnerId learner, base::Moment now) {
    SignIn sign_in;
    const auto done = impl_->write([&]() -> Status {
        sign_in = {};
        {
            Query newest(impl_->statement(sql::kNewestRow));
            sign_in.newest_row = base::Wall{newest.next() ? newest.ms(0) : base::Wall::duration{}};
        }
        sign_in.nonce = random_name();
        Query(impl_->statement(sql::kAddSignIn))
            .bind(sign_in.nonce, learner, impl_->instance->name(), now.wall.time_since_epoch(),
                  now.zone_offset)
            .run();
        sign_in.id = impl_->database->raw().getLastInsertRowid();
        for (const Earlier& earlier : unswept(*impl_, learner, sign_in.id)) {
            impl_->abandon_open(earlier.id);
            count_cut_short(*impl_, earlier.id, sign_in);
            Query(impl_->statement(sql::kEndSignInBy)).bind(earlier.id, sign_in.id).run();
        }
        return content::kDone;
    });
    if (!done) {
        return done.error();
    }
    return sign_in;
}

Result<std::optional<std::int64_t>> Store::live_sign_in(LearnerId learner) const {
    using Found = std::optional<std::int64_t>;
    if (!impl_->instance) {
        return Found{};
    }
    return impl_->database->read([&]() -> Result<Found> {
        const std::string& own = impl_->instance->name();
        for (const Earlier& earlier : unswept(*impl_, learner, 0)) {
            if (earlier.still_in && earlier.instance != own &&
                impl_->instance->runs(earlier.instance)) {
                return Found{earlier.id};
            }
        }
        return Found{};
    });
}

Status Store::sign_out(std::int64_t sign_in, base::Moment now) {
    return impl_->write([&]() -> Status {
        Query(impl_->statement(sql::kSignOut)).bind(sign_in, now.wall.time_since_epoch()).run();
        return content::kDone;
    });
}

}  // namespace engine::records
