// StoreMemory: the learner's past, as the store knows it. Without a learner there is none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/learn/memory.h"
#include "engine/records/hours.h"
#include "engine/records/store.h"

namespace engine::app {

class StoreMemory : public learn::Memory {
public:
    /// Borrows the store, which may be missing.
    StoreMemory(records::Store* store, records::HoursRules rules);

    void set_learner(records::LearnerId learner) { learner_ = learner; }
    void set_store(records::Store* store) { store_ = store; }
    const records::HoursRules& rules() const { return rules_; }

    learn::History history(base::Moment now) override;
    std::optional<learn::PlaceKept> last_place() override;
    std::optional<learn::PlaceKept> place_in(const std::string& lesson) override;
    learn::QuizMemory quiz(const std::string& quiz) override;
    std::optional<learn::Attempt> open_practice(const std::string& quiz,
                                                learn::Purpose purpose) override;
    std::vector<learn::JudgedAnswer> judged_answers() override;
    std::optional<learn::rooms::Run> newest_run(const std::string& activity) override;
    std::vector<learn::Mark> marks() override;

private:
    bool knows_nobody() const { return store_ == nullptr || learner_ == 0; }

    records::Store* store_;
    records::HoursRules rules_;
    records::LearnerId learner_ = 0;
};

}  // namespace engine::app
