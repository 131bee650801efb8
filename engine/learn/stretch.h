// Stretch: one piece of study time as it happened, the raw row from which every total is derived.
//
// Nothing here says how much of it counts. A silence after an input always counts for its first
// kShortSilence, under any rule; so inputs with short silences between them run on as one Active
// stretch, and all of it counts. What a silence lasts beyond that is a Tail, a stretch of its own:
// how much of it counts depends on its length, on how it ended and on the rule in force (credit()
// in time_meter.h). Keeping the silence and not the verdict is what lets a changed rule recompute
// old totals.
//
//     inputs    |  |    |                                                 |   |
//     stretches [ 1: Active  .. kShortSilence ][ 2: Tail, ended by Input ][ 3: Active ...
//
// Cutting at kShortSilence and not at the input is what lets rows be committed while a silence
// runs: a row only ever grows or closes, none is shortened or turned into another kind, so a
// process killed at any moment leaves rows that add up.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/clock.h"

namespace engine::learn {

using Milliseconds = std::chrono::milliseconds;

/// The part of a silence that belongs to the Active stretch before it; a Tail is what follows.
/// Part of the meaning of stored rows: it must never change. Neither R nor T_idle may be shorter.
inline constexpr Milliseconds kShortSilence{30'000};

enum class Channel { Self, Quiz, Class, Adjust };

/// What is on the screen while time counts.
struct StudyPlace {
    Channel channel = Channel::Self;
    std::string module;
    std::string lesson;         // lesson id, or the quiz's id on Channel::Quiz
    std::string page;           // page id; empty in a quiz
    std::int64_t attempt = 0;   // of the quiz; 0 when reading
    std::string question;       // question id; empty when reading
    Milliseconds slow_read{0};  // R: what a slow reader needs for it
    bool operator==(const StudyPlace&) const = default;
};

/// How a stretch ended. Only a Tail's credit depends on it.
enum class StretchEnd {
    Open,      // still running: the row may grow
    Input,     // the next qualified input; an Active one also by an input that turns the page
    Left,      // focus lost or minimised
    Closed,    // sleep, time-out, the program closed without an input; an Active one also when
               // the silence outgrew it and its Tail began
    Abandoned  // found open at the next start: closed at its last commit
};

struct Stretch {
    std::int64_t sequence =
        0;  // within its sign-in, from 1; (device, sign-in, sequence) names a row
    StudyPlace place;
    base::Wall started{};  // anchored: sign-in wall time + steady time since; see time_meter.h
    std::chrono::minutes zone_offset{0};
    Milliseconds span{0};  // how long it lasted
    bool tail = false;     // a silence beyond its first kShortSilence, not confirmed activity
    StretchEnd end = StretchEnd::Open;
    bool clock_step = false;       // the wall clock jumped meanwhile
    bool date_unverified = false;  // the wall clock cannot be right
    bool operator==(const Stretch&) const = default;
};

}  // namespace engine::learn

// Compiled once, in fact.cpp.
extern template class std::vector<engine::learn::Stretch>;
