#include "engine/app/store_memory.h"

#include <utility>

#include "engine/records/room_runs.h"

namespace engine::app {
namespace {

std::optional<learn::PlaceKept> kept(content::Result<std::optional<records::Place>> found) {
    if (!found || !*found) {
        return std::nullopt;
    }
    const records::Place& place = **found;
    return learn::PlaceKept{
        .lesson = place.lesson, .page = place.page, .anchor = place.anchor, .offset = place.offset};
}

}  // namespace

StoreMemory::StoreMemory(records::Store* store, records::HoursRules rules)
    : store_(store), rules_(std::move(rules)) {}

learn::History StoreMemory::history(base::Moment now) {
    if (knows_nobody()) {
        return {};
    }
    auto history = records::history(*store_, learner_, rules_, now);
    if (!history) {
        return {};
    }
    if (auto best = records::best_room_scores(*store_, learner_)) {
        history->rooms = std::move(*best);
    }
    return std::move(*history);
}

std::optional<learn::PlaceKept> StoreMemory::last_place() {
    return knows_nobody() ? std::nullopt : kept(store_->last_place(learner_));
}

std::optional<learn::PlaceKept> StoreMemory::place_in(const std::string& lesson) {
    return knows_nobody() ? std::nullopt : kept(store_->place_in(learner_, lesson));
}

learn::QuizMemory StoreMemory::quiz(const std::string& quiz) {
    learn::QuizMemory memory;
    if (knows_nobody()) {
        return memory;
    }
    if (auto open = store_->open_attempt(learner_, quiz)) {
        memory.open = std::move(*open);
    }
    if (auto past = store_->past_attempts(learner_, quiz); past && !past->empty()) {
        memory.last = past->back().attempt;
        memory.last_submitted = past->back().submitted;
        for (records::Store::PastAttempt& attempt : *past) {
            memory.past.push_back(std::move(attempt.attempt));
        }
    }
    if (auto started = store_->attempt_starts(learner_, quiz)) {
        memory.started = std::move(*started);
    }
    return memory;
}

std::optional<learn::Attempt> StoreMemory::open_practice(const std::string& quiz,
                                                         learn::Purpose purpose) {
    if (knows_nobody()) {
        return std::nullopt;
    }
    auto open = store_->open_attempt(learner_, quiz, purpose);
    return open ? std::move(*open) : std::nullopt;
}

std::vector<learn::JudgedAnswer> StoreMemory::judged_answers() {
    if (knows_nobody()) {
        return {};
    }
    auto answers = store_->judged_answers(learner_);
    return answers ? std::move(*answers) : std::vector<learn::JudgedAnswer>{};
}

std::optional<learn::rooms::Run> StoreMemory::newest_run(const std::string& activity) {
    if (knows_nobody()) {
        return std::nullopt;
    }
    auto run = records::newest_room_run(*store_, learner_, activity);
    return run ? std::move(*run) : std::nullopt;
}

std::vector<learn::Mark> StoreMemory::marks() {
    if (knows_nobody()) {
        return {};
    }
    auto marks = store_->marks(learner_);
    return marks ? std::move(*marks) : std::vector<learn::Mark>{};
}

}  // namespace engine::app
