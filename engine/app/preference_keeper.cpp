#include "engine/app/preference_keeper.h"

#include "engine/app/startup.h"

namespace engine::app {

PreferenceKeeper::PreferenceKeeper(records::Store* store, learn::Preferences of_pc)
    : store_(store), of_pc_(of_pc) {}

PreferenceKeeper::Visitor PreferenceKeeper::visitor(const learn::SessionState& state) {
    return {.learner = state.person ? state.person->id : 0, .guest = state.guest};
}

std::optional<learn::Preferences> PreferenceKeeper::follow(const learn::SessionState& state) {
    const Visitor now = visitor(state);
    if (now == visitor_) {
        return std::nullopt;
    }
    visitor_ = now;
    return now.learner != 0 && store_ != nullptr ? stored_preferences(*store_, now.learner, of_pc_)
                                                 : of_pc_;
}

void PreferenceKeeper::keep(const learn::SessionState& state,
                            const learn::Preferences& preferences) {
    const Visitor now = visitor(state);
    if (now.guest) {
        return;
    }
    if (now.learner == 0) {
        of_pc_ = preferences;
    }
    if (store_ != nullptr) {
        store_preferences(*store_, now.learner, preferences);
    }
}

}  // namespace engine::app
