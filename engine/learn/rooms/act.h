// Act: one thing that a learner did in a practice room. The acts of a run are what is stored; every
// state and every score is what comes of doing them again, so an act says what was done and never
// what was typed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::learn::rooms {

enum class Verb {
    Move,      // `item` to `position`
    Place,     // `item` into `target`
    TakeBack,  // `item` to where it came from
    Check,     // look at the whole
    Turn,      // the card
    Know,      // the card
    Again,     // the card shall come again
    Tick,      // `item`
    Untick,    // `item`
    Mark,      // `item` as what is looked for
    Genuine,   // nothing is wrong with it
    Done,      // nothing more is to be found or said
    Next,      // go on
    Hint,
    Choose,  // `item`, of `target` where there are several questions
    Back,    // one step
    Press,   // `item`
    Fill,    // `item`; with what is not told
    Stop,    // something is wrong here
    Judge,   // `item` is `target`
    Build,   // a phrase of the grade `target`
    Rate     // `item` with `position` points
};

/// "take-back"; the name under which the verb is stored.
std::string_view name_of(Verb verb);
std::optional<Verb> verb_called(std::string_view name);

struct Act {
    Verb verb = Verb::Move;
    std::string item;    // an id; empty where the verb needs none
    std::string target;  // an id; empty where the verb needs none
    int position = 0;
    bool operator==(const Act&) const = default;
};

/// Whether the act has just the parts that its verb needs, ids are ids and the position is 0 to
/// kMostPosition. No room accepts another one, so nothing that somebody typed can get into a run.
bool is_well_formed(const Act& act);

inline constexpr int kMostPosition = 1'000;

}  // namespace engine::learn::rooms

// Compiled once, in act.cpp.
extern template class std::vector<engine::learn::rooms::Act>;
