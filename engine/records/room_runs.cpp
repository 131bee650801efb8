#include "engine/records/room_runs.h"

#include "engine/records/migrations.h"
#include "engine/records/secrets.h"
#include "engine/records/sql.h"
#include "engine/records/store_impl.h"

namespace engine::records {
namespace {

using content::Error;
using content::Result;
using content::Status;
using learn::rooms::Act;
using learn::rooms::Run;
using learn::rooms::Score;

/// From the columns verb, item, target and position. Nothing for an act of a newer program.
std::optional<Act> act_in(const Query& row) {
    const auto verb = learn::rooms::verb_called(row.text(0));
    if (!verb) {
        return std::nullopt;
    }
    return Act{.verb = *verb,
               .item = row.text(1),
               .target = row.text(2),
               .position = static_cast<int>(row.integer(3))};
}

/// Kind::Invalid when `act` cannot be the one of `turn`; `known` when it is there already.
Status may_add(Store::Impl& impl, std::int64_t run, std::int64_t turn, const Act& act,
               bool& known) {
    Query counted(impl.statement(sql::kCountRoomActs));
    counted.bind(run);
    const std::int64_t count = counted.next() ? counted.integer(0) : 0;
    if (turn > count + 1) {
        return Error{Error::Kind::Invalid, "room_act", "the acts before it are missing"};
    }
    known = turn <= count;
    if (!known) {
        return content::kDone;
    }
    Query there(impl.statement(sql::kRoomActAt));
    there.bind(run, turn);
    return there.next() && act_in(there) == act
               ? Status(content::kDone)
               : Error{Error::Kind::Invalid, "room_act", "another act stands in its place"};
}

Status add_acts(Store::Impl& impl, Run& run) {
    Query rows(impl.statement(sql::kActsOfRoomRun));
    rows.bind(run.id);
    while (rows.next()) {
        auto act = act_in(rows);
        if (!act) {
            return Error{Error::Kind::Unsupported, "room_act", "a newer program did an act"};
        }
        run.acts.push_back(std::move(*act));
    }
    return content::kDone;
}

/// An older store that is only looked at has no tables for rooms.
bool has_rooms(Store::Impl& impl) {
    return schema_version(*impl.database) >= kRoomsSince;
}

}  // namespace

Result<std::int64_t> start_room_run(Store& store, LearnerId learner, const Run& run,
                                    base::Moment now) {
    Store::Impl& impl = store.impl();
    std::int64_t id = 0;
    const auto done = impl.write([&]() -> Status {
        Query(impl.statement(sql::kAddRoomRun))
            .bind(random_name(), learner, run.activity, static_cast<std::int64_t>(run.seed),
                  now.wall.time_since_epoch(), now.zone_offset)
            .run();
        id = impl.database->raw().getLastInsertRowid();
        return content::kDone;
    });
    if (!done) {
        return done.error();
    }
    return id;
}

Status record_room_act(Store& store, const Run& run, base::Moment now) {
    if (run.acts.empty()) {
        return Error{Error::Kind::Invalid, "room_act", "the run has no act"};
    }
    Store::Impl& impl = store.impl();
    const Act& act = run.acts.back();
    const auto turn = static_cast<std::int64_t>(run.acts.size());
    return impl.write([&]() -> Status {
        bool known = false;
        auto allowed = may_add(impl, run.id, turn, act, known);
        if (!allowed) {
            return allowed;
        }
        if (!known) {
            Query(impl.statement(sql::kAddRoomAct))
                .bind(run.id, turn, std::string(name_of(act.verb)), act.item, act.target,
                      act.position, now.wall.time_since_epoch())
                .run();
        }
        if (run.ended) {
            Query(impl.statement(sql::kAddRoomEnd))
                .bind(run.id, run.score.points, run.score.most, now.wall.time_since_epoch())
                .run();
        }
        return content::kDone;
    });
}

Result<std::optional<Run>> newest_room_run(const Store& store, LearnerId learner,
                                           const std::string& activity) {
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> Result<std::optional<Run>> {
        std::optional<Run> run;
        if (!has_rooms(impl)) {
            return run;
        }
        Query row(impl.statement(sql::kNewestRoomRun));
        row.bind(learner, activity);
        if (row.next()) {
            run = Run{.id = row.integer(0),
                      .activity = row.text(1),
                      .seed = static_cast<std::uint64_t>(row.integer(2)),
                      .acts = {},
                      .ended = row.flag(3),
                      .score = {.points = static_cast<int>(row.integer(4)),
                                .most = static_cast<int>(row.integer(5))}};
            if (const auto added = add_acts(impl, *run); !added) {
                return added.error();
            }
        }
        return run;
    });
}

Result<std::map<std::string, Score>> best_room_scores(const Store& store, LearnerId learner) {
    Store::Impl& impl = store.impl();
    return impl.database->read([&]() -> Result<std::map<std::string, Score>> {
        std::map<std::string, Score> best;
        if (!has_rooms(impl)) {
            return best;
        }
        Query rows(impl.statement(sql::kBestRoomRuns));
        rows.bind(learner);
        while (rows.next()) {
            best[rows.text(0)] = {.points = static_cast<int>(rows.integer(1)),
                                  .most = static_cast<int>(rows.integer(2))};
        }
        return best;
    });
}

}  // namespace engine::records
