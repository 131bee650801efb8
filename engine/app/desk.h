// Desk: who comes and who goes. Asks the store about people, and tells the session.
#pragma once

#include <string>
#include <vector>

#include "engine/app/recorder.h"
#include "engine/app/store_memory.h"
#include "engine/learn/action.h"
#include "engine/learn/session.h"
#include "engine/records/store.h"

namespace engine::app {

class Desk {
public:
    /// Borrows all four; without a store nobody can sign in.
    Desk(records::Store* store, Recorder* recorder, StoreMemory& memory, learn::Session& session);

    learn::Facts sign_in(const learn::SignIn& request, base::Moment now);
    learn::Facts create(const learn::CreateLearner& request, base::Moment now);
    /// Signs in whoever is called `name`, or asks for the PIN. False when nobody is.
    bool sign_in_by_name(const std::string& name, learn::Facts& facts, base::Moment now);
    /// The session has let the learner go: her rows are complete.
    void leave(base::Moment now);

    /// The people of this PC, as of the last refresh.
    const std::vector<records::Learner>& people() const { return people_; }
    void refresh();
    bool can_add() const;

private:
    learn::Facts enter(const records::Learner& learner, base::Moment now);
    const records::Learner* find(std::int64_t id) const;

    records::Store* store_;
    Recorder* recorder_;
    StoreMemory& memory_;
    learn::Session& session_;
    std::vector<records::Learner> people_;
    learn::SignIn waiting_;  // asked whether to take over; carries the PIN that was checked
};

/// 4 to 12 digits, or empty: no PIN.
bool is_pin(const std::string& pin);

}  // namespace engine::app
