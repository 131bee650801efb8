// Counts study time. A pure state machine: event and moment in, stretches to record out.
//
// The rules it carries out are told in README.md, "Counting time". It reads no clock, writes
// nothing and knows no totals; limits that depend on totals (lesson, day, question) are told to it.
//
// A silence is running whenever a learner is signed in, a countable place is on the screen and the
// window is attended to. Sign-in, a new place, focus and waking from sleep start one; so does each
// input, which first confirms the one before. For its first kShortSilence a silence prolongs the
// Active stretch; then that one closes and the rest is a Tail (stretch.h). T_idle only decides when
// the meter stops ticking and says "paused": the silence itself runs on until something ends it, so
// the rows are the same under every rule and a changed rule can judge them anew.
//
// Rows at a commit: the stretch that is running, Open, with the span it has so far. An Active one
// reaches into its silence, which is right even if nothing follows, because kShortSilence of it
// counts in any case; a Tail left open is closed as Abandoned and credited like Closed. Stretches
// without length are never handed out and use up no sequence number.
//
// Labels: `started` is the wall time of the sign-in plus the steady time since, anchored anew after
// a gap but never before a label already given. A wall clock that is set while somebody studies
// therefore moves no row onto another.
#pragma once

#include <optional>
#include <vector>

#include "engine/base/clock.h"
#include "engine/learn/clock_watch.h"
#include "engine/learn/stretch.h"

namespace engine::learn {

/// How long a silence is believed. T_idle = clamp(factor x R, shortest, longest).
struct IdleRule {
    int version = 1;  // printed on every report
    int factor = 2;
    Milliseconds shortest{120'000};  // at least kShortSilence
    Milliseconds longest{300'000};

    Milliseconds idle_after(Milliseconds slow_read) const;
};

/// What of a stretch counts under `rule`, before caps and overlaps. The hours query says the same
/// in SQL; a test holds them together. Active: all of it. Tail: with g = span + kShortSilence, the
/// whole silence, and T_idle from the place's R, what counts of the silence less the kShortSilence
/// that the Active stretch before it already has:
///     ended by Input or Left, g <= T_idle    span
///     otherwise                              min(span, max(0, R - kShortSilence))
Milliseconds credit(const Stretch& stretch, const IdleRule& rule);

/// Which limit stops a place from counting further. Decided from totals by the caller.
enum class Cap { None, Lesson, Day, Question };

enum class PauseReason {
    SignedOut,       // nobody, or a guest
    NothingToCount,  // menus, settings, reports
    Away,            // another window has the focus, or this one is minimised
    Idle,            // no input for T_idle
    LessonCap,       // the cap is full: time is recorded, but counts as over the limit
    DayCap,
    QuestionCap
};

struct MeterStatus {
    bool counting = false;
    PauseReason reason = PauseReason::SignedOut;  // when not counting
    bool pausing_soon = false;                    // within 20 s of T_idle: hint quietly
    Milliseconds pauses_in{0};                    // until T_idle, while counting
    Milliseconds provisional{0};    // the running tail: shown as running, not yet confirmed
    Milliseconds question_time{0};  // at the current place since it was opened, for the quiz's chip
    std::optional<Milliseconds> paused_for;  // while paused for idling
    bool operator==(const MeterStatus&) const = default;
};

class TimeMeter {
public:
    explicit TimeMeter(IdleRule rule = {}, base::Wall build_date = {});

    // Each event returns the stretches that must be recorded now: at most one open one (the last),
    // which a later call grows or closes under the same sequence number. Every event, not only
    // tick(), notices sleep and clock steps and commits when 5 s have passed.

    /// `newest_row` is the end of the newest stretch in the store, for the date check. Nobody may
    /// be signed in; sequence numbers begin again. A guest is never signed in.
    std::vector<Stretch> sign_in(base::Moment now, base::Wall newest_row = {});
    /// What is on the screen now; nullopt for anything that does not count. Starts a new tail. The
    /// same place again changes nothing. A page is turned by an input, which is handed in first and
    /// confirms the page before; without one its tail closes as unconfirmed (Closed). Another R at
    /// the same place, as when feedback appears, starts a new stretch but not a new question_time.
    std::vector<Stretch> show(const std::optional<StudyPlace>& place, base::Moment now);
    /// A qualified input: key press, mouse button, wheel, touch, pointer travel.
    std::vector<Stretch> input(base::Moment now);
    /// The window has the focus and is not minimised, which is assumed at first.
    std::vector<Stretch> attend(bool attending, base::Moment now);
    /// Once a second while counting; finds sleep, clock steps and T_idle. Returns the open stretch
    /// every 5 s so that a killed process loses no more than that, and when T_idle is reached.
    std::vector<Stretch> tick(base::Moment now);
    /// The open stretch as it stands, to be recorded together with an act.
    std::vector<Stretch> commit(base::Moment now);
    /// Signing out by a click or key is itself an input. Leaves no place on the screen.
    std::vector<Stretch> sign_out(base::Moment now);
    /// The program closes, or the learner is signed out for being away: no input.
    std::vector<Stretch> close(base::Moment now);

    void set_cap(Cap cap) { cap_ = cap; }
    MeterStatus status(base::Moment now) const;
    /// When tick() must be called next, from now; nullopt: nothing will change by itself. A full
    /// cap goes on ticking, because its time is recorded. Paused for idling nothing is due: whoever
    /// returns to the sign-in screen after a while wakes by status().paused_for.
    std::optional<Milliseconds> next_tick(base::Moment now) const;

private:
    // The steps of which events are made.
    void advance(const base::Moment& now);
    void start_silence(const base::Moment& now);
    void confirm_silence(const base::Moment& now);
    void leave(const base::Moment& now, StretchEnd how);
    std::vector<Stretch> take(const base::Moment& now);

    // The running stretch. None is open unless a silence is running.
    void begin(base::Steady at, const base::Moment& now, bool tail);
    void end(base::Steady at, StretchEnd how);
    void hand_out_open(base::Steady at);
    void hand_out(Stretch& stretch);

    bool idle(base::Steady at) const;
    Milliseconds time_at_place(base::Steady at) const;

    IdleRule rule_;
    ClockWatch clock_;
    bool signed_in_ = false;
    bool attending_ = true;
    std::optional<StudyPlace> place_;
    Cap cap_ = Cap::None;

    base::Steady silent_since_{};  // the last input, or what else started the silence
    std::optional<Stretch> open_;
    base::Steady open_since_{};
    base::Steady committed_{};        // up to here the open stretch has been handed out
    std::int64_t last_sequence_ = 0;  // handed out in this sign-in
    Milliseconds place_time_{0};      // credit of the closed stretches since the place was opened
    std::vector<Stretch> to_record_;
};

}  // namespace engine::learn
