// PreferenceKeeper: whose choices about the program's looks and language hold.
//
// What a learner chooses is hers, and holds whenever she is signed in. What is chosen on the
// sign-in screen is this PC's: it holds while nobody is signed in, and for whoever has not chosen
// yet. A guest's choices end with the visit. Nobody finds the program as the person before left it.
#pragma once

#include <cstdint>
#include <optional>

#include "engine/learn/preferences.h"
#include "engine/learn/session_state.h"
#include "engine/records/store.h"

namespace engine::app {

class PreferenceKeeper {
public:
    /// Borrows the store; null: choices last as long as the program runs. `of_pc` is in force now.
    PreferenceKeeper(records::Store* store, learn::Preferences of_pc);

    /// What is in force from now on, when another person is here than at the last call.
    std::optional<learn::Preferences> follow(const learn::SessionState& state);

    /// Whoever is here chose `preferences`. Best effort: what cannot be stored still holds for this
    /// run.
    void keep(const learn::SessionState& state, const learn::Preferences& preferences);

private:
    struct Visitor {
        std::int64_t learner = 0;  // 0: none
        bool guest = false;
        bool operator==(const Visitor&) const = default;
    };
    static Visitor visitor(const learn::SessionState& state);

    records::Store* store_;
    learn::Preferences of_pc_;
    Visitor visitor_;
};

}  // namespace engine::app
