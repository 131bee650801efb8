// Session, the part that plays practice rooms. Every act that a room accepts is written down before
// what came of it is shown; a run is only begun by its first act.
#include <algorithm>

#include "engine/learn/random.h"
#include "engine/learn/session.h"

namespace engine::learn {
namespace {

/// Anything will do that differs from run to run; the store keeps it with the run.
std::uint64_t seed_from(base::Moment now, std::int64_t learner) {
    const auto wall = static_cast<std::uint64_t>(now.wall.time_since_epoch().count());
    return Random(wall + static_cast<std::uint64_t>(learner)).next();
}

}  // namespace

const content::activity::RolePlay* Practising::role_play() const {
    return std::get_if<content::activity::RolePlay>(&what->content);
}

bool Practising::may_watch() const {
    return std::holds_alternative<rooms::WalkthroughRoom>(player.room()) &&
           player.run().acts.empty();
}

std::optional<rooms::Act> Practising::next_watched() const {
    return watched ? std::get<rooms::WalkthroughRoom>(watched->room()).next_right_act()
                   : std::nullopt;
}

/// Goes on with the newest run, or looks at its end.
void Session::open_activity(const std::string& activity, base::Moment now) {
    const content::ActivityInfo* info = shelf_.course().find_activity(activity);
    if (info == nullptr) {
        return;
    }
    std::optional<rooms::Run> run;
    if (state_.person) {
        run = memory_.newest_run(info->id);
    } else if (state_.practising && state_.practising->activity == info->id) {
        run = state_.practising->player.run();  // a guest's run lives only here
    }
    const std::int64_t learner = state_.person ? state_.person->id : 0;
    enter_room(info->id,
               run.value_or(rooms::Run{.activity = info->id, .seed = seed_from(now, learner)}));
}

void Session::enter_room(const std::string& activity, const rooms::Run& run) {
    auto what = shelf_.activity(activity);
    if (!what) {
        tell({.key = "notice.activity_broken", .detail = {}, .trouble = true});
        return;
    }
    show(Screen::Practice);
    rooms::Player player(*what, run);
    const rooms::Reply reply = player.last_reply();
    state_.practising = Practising{
        .activity = activity, .what = std::move(what), .player = std::move(player), .reply = reply};
    state_.saved_at.reset();
    if (state_.person) {
        facts_.emplace_back(PlaceKept{.lesson = activity, .page = {}, .anchor = {}, .offset = 0});
    }
}

void Session::practise(const rooms::Act& act) {
    if (!state_.practising || state_.practising->watched || state_.screen != Screen::Practice) {
        return;
    }
    Practising& practising = *state_.practising;
    practising.reply = practising.player.apply(act);
    if (!rooms::accepted(practising.reply)) {
        return;
    }
    const rooms::Run& run = practising.player.run();
    if (state_.person && run.acts.size() == 1) {
        facts_.emplace_back(RunStarted{.run = {.activity = run.activity, .seed = run.seed}});
    }
    if (state_.person) {
        facts_.emplace_back(ActDone{.run = run});
    }
}

void Session::watch() {
    if (state_.practising && state_.practising->may_watch()) {
        Practising& practising = *state_.practising;
        practising.watched.emplace(*practising.what, rooms::Run{.activity = practising.activity});
    }
}

void Session::watch_on() {
    if (!state_.practising) {
        return;
    }
    if (const auto next = state_.practising->next_watched()) {
        state_.practising->watched->apply(*next);
    }
}

void Session::stop_watching() {
    if (state_.practising) {
        state_.practising->watched.reset();
    }
}

void Session::run_stored(std::int64_t id) {
    if (!state_.practising) {
        return;
    }
    Practising& practising = *state_.practising;
    rooms::Run run = practising.player.run();
    run.id = id;
    practising.player = rooms::Player(*practising.what, run);
}

void Session::restart_activity(base::Moment now) {
    if (!state_.practising || state_.practising->player.run().acts.empty()) {
        return;
    }
    const std::string activity = state_.practising->activity;
    const std::int64_t learner = state_.person ? state_.person->id : 0;
    enter_room(activity, {.activity = activity, .seed = seed_from(now, learner)});
}

void Session::leave_activity(base::Moment now) {
    if (state_.practising) {
        leave_item(std::string(state_.practising->activity), now);
    }
}

/// To what follows `item` in its module; after the last one comes the programme.
void Session::leave_item(const std::string& item, base::Moment now) {
    const std::vector<content::ModuleItem> items = shelf_.course().module_of(item)->items();
    const auto here = std::ranges::find(items, item, &content::ModuleItem::id);
    const auto next = here == items.end() ? here : std::next(here);
    if (next == items.end()) {
        open_programme(now);
    } else {
        open_item(content::ModuleItem(*next), now);
    }
}

void Session::open_item(const content::ModuleItem& item, base::Moment now) {
    switch (item.kind) {
        case content::ModuleItem::Kind::Recall:
        case content::ModuleItem::Kind::Quiz:
            open_quiz(item.id, now);
            break;
        case content::ModuleItem::Kind::Activity:
            open_activity(item.id, now);
            break;
        case content::ModuleItem::Kind::Lesson:
            resume_or_restart(item.id, "", now);
            break;
    }
}

}  // namespace engine::learn
