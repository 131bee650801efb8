#include "engine/app/store_memory.h"

#include <utility>

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
    return history ? std::move(*history) : learn::History{};
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
    }
    return memory;
}

std::vector<learn::Mark> StoreMemory::marks() {
    if (knows_nobody()) {
        return {};
    }
    auto marks = store_->marks(learner_);
    return marks ? std::move(*marks) : std::vector<learn::Mark>{};
}

}  // namespace engine::app
