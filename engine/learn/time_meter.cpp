#include "engine/learn/time_meter.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace engine::learn {
namespace {

constexpr Milliseconds kTick{1'000};
constexpr Milliseconds kCommitEvery{5'000};
constexpr Milliseconds kHintBefore{20'000};

PauseReason reason_of(Cap cap) {
    switch (cap) {
        case Cap::Day:
            return PauseReason::DayCap;
        case Cap::Question:
            return PauseReason::QuestionCap;
        case Cap::Lesson:
        case Cap::None:
            break;
    }
    return PauseReason::LessonCap;
}

/// Another R at the same place is not another place.
bool same_place(std::optional<StudyPlace> a, const std::optional<StudyPlace>& b) {
    if (a && b) {
        a->slow_read = b->slow_read;
    }
    return a == b;
}

}  // namespace

TimeMeter::TimeMeter(IdleRule rule, base::Wall build_date) : rule_(rule), clock_(build_date) {}

// Events

std::vector<Stretch> TimeMeter::sign_in(base::Moment now, base::Wall newest_row) {
    assert(!signed_in_ && "the learner before must be signed out first");
    signed_in_ = true;
    last_sequence_ = 0;
    place_time_ = Milliseconds{0};
    clock_.start(now, newest_row);
    start_silence(now);
    return take(now);
}

std::vector<Stretch> TimeMeter::show(const std::optional<StudyPlace>& place, base::Moment now) {
    advance(now);
    if (place != place_) {
        end(now.steady, open_ && open_->tail ? StretchEnd::Closed : StretchEnd::Input);
        if (!same_place(place_, place)) {
            place_time_ = Milliseconds{0};
        }
        place_ = place;
        start_silence(now);
    }
    return take(now);
}

std::vector<Stretch> TimeMeter::input(base::Moment now) {
    advance(now);
    confirm_silence(now);
    return take(now);
}

std::vector<Stretch> TimeMeter::attend(bool attending, base::Moment now) {
    advance(now);
    if (attending != attending_) {
        attending_ = attending;
        end(now.steady, StretchEnd::Left);
        start_silence(now);
    }
    return take(now);
}

std::vector<Stretch> TimeMeter::tick(base::Moment now) {
    const bool was_idle = idle(clock_.last().steady);
    advance(now);
    if (!was_idle && idle(now.steady)) {
        hand_out_open(now.steady);
    }
    return take(now);
}

std::vector<Stretch> TimeMeter::commit(base::Moment now) {
    advance(now);
    hand_out_open(now.steady);
    return take(now);
}

std::vector<Stretch> TimeMeter::sign_out(base::Moment now) {
    advance(now);
    confirm_silence(now);
    leave(now, StretchEnd::Input);
    return take(now);
}

std::vector<Stretch> TimeMeter::close(base::Moment now) {
    advance(now);
    leave(now, StretchEnd::Closed);
    return take(now);
}

// Steps

/// Lives through the time since the event before: a gap, a clock step, a silence growing long.
void TimeMeter::advance(const base::Moment& now) {
    if (!signed_in_) {
        return;
    }
    const base::Steady before = clock_.last().steady;
    const bool ticking = open_ && !idle(before);
    const ClockWatch::Step step = clock_.advance(now, ticking);
    if (step == ClockWatch::Step::Gap) {
        end(before, StretchEnd::Closed);
        start_silence(now);
        return;
    }
    if (!open_) {
        return;
    }
    open_->clock_step |= step == ClockWatch::Step::WallJumped;
    open_->date_unverified |= clock_.date_unverified();
    const base::Steady outgrown = silent_since_ + kShortSilence;
    if (!open_->tail && now.steady > outgrown) {
        end(outgrown, StretchEnd::Closed);
        begin(outgrown, now, true);
    }
}

void TimeMeter::start_silence(const base::Moment& now) {
    silent_since_ = now.steady;
    if (signed_in_ && attending_ && place_) {
        begin(now.steady, now, false);
    }
}

void TimeMeter::confirm_silence(const base::Moment& now) {
    silent_since_ = now.steady;
    if (open_ && open_->tail) {
        end(now.steady, StretchEnd::Input);
        begin(now.steady, now, false);
    }
}

void TimeMeter::leave(const base::Moment& now, StretchEnd how) {
    end(now.steady, how);
    signed_in_ = false;
    place_.reset();
    cap_ = Cap::None;
}

std::vector<Stretch> TimeMeter::take(const base::Moment& now) {
    // A tick early rather than late: the next chance comes only with the next tick.
    if (open_ && now.steady - committed_ > kCommitEvery - kTick) {
        hand_out_open(now.steady);
    }
    return std::exchange(to_record_, {});
}

// The running stretch

void TimeMeter::begin(base::Steady at, const base::Moment& now, bool tail) {
    open_ = Stretch{.place = *place_,
                    .started = clock_.label(at),
                    .zone_offset = now.zone_offset,
                    .tail = tail,
                    .date_unverified = clock_.date_unverified()};
    open_since_ = at;
    committed_ = at;
}

void TimeMeter::end(base::Steady at, StretchEnd how) {
    if (!open_) {
        return;
    }
    open_->span = at - open_since_;
    open_->end = how;
    place_time_ += credit(*open_, rule_);
    hand_out(*open_);
    open_.reset();
}

void TimeMeter::hand_out_open(base::Steady at) {
    if (open_) {
        open_->span = at - open_since_;
        committed_ = at;
        hand_out(*open_);
    }
}

void TimeMeter::hand_out(Stretch& stretch) {
    if (stretch.span <= Milliseconds{0}) {
        return;
    }
    if (stretch.sequence == 0) {
        stretch.sequence = ++last_sequence_;
    }
    to_record_.push_back(stretch);
}

// What is so at a moment

bool TimeMeter::idle(base::Steady at) const {
    return open_ && at - silent_since_ >= rule_.idle_after(place_->slow_read);
}

Milliseconds TimeMeter::time_at_place(base::Steady at) const {
    if (!open_) {
        return place_time_;
    }
    Stretch stretch = *open_;
    stretch.span = at - open_since_;
    stretch.end = idle(at) ? StretchEnd::Closed : StretchEnd::Input;
    return place_time_ + credit(stretch, rule_);
}

MeterStatus TimeMeter::status(base::Moment now) const {
    MeterStatus status{.question_time = time_at_place(now.steady)};
    if (!signed_in_) {
        status.reason = PauseReason::SignedOut;
    } else if (!place_) {
        status.reason = PauseReason::NothingToCount;
    } else if (!attending_) {
        status.reason = PauseReason::Away;
    } else {
        const Milliseconds silence = now.steady - silent_since_;
        const Milliseconds left = rule_.idle_after(place_->slow_read) - silence;
        if (left <= Milliseconds{0}) {
            status.reason = PauseReason::Idle;
            status.paused_for = -left;
        } else if (cap_ != Cap::None) {
            status.reason = reason_of(cap_);
        } else {
            status.counting = true;
            status.pausing_soon = left <= kHintBefore;
            status.pauses_in = left;
            status.provisional = silence;
        }
    }
    return status;
}

std::optional<Milliseconds> TimeMeter::next_tick(base::Moment now) const {
    return open_ && !idle(now.steady) ? std::optional(kTick) : std::nullopt;
}

}  // namespace engine::learn
