// For tests: lives through a study session on a made-up clock. It ticks the meter whenever the
// meter asks for it, and keeps what is handed out as the store would, checking on the way that rows
// only grow or close.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "engine/learn/time_meter.h"

namespace engine::learn {

using namespace std::chrono_literals;

/// 2026-11-23 08:00 UTC, a Monday in Latvian winter time.
inline constexpr base::Wall kMorning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 8h};

inline StudyPlace page_place(const std::string& page, Milliseconds slow_read = 60s) {
    return {.channel = Channel::Self,
            .module = "m1",
            .lesson = "m1-map",
            .page = page,
            .question = {},
            .slow_read = slow_read};
}

class MeterPlayer {
public:
    using Rows = std::map<std::int64_t, Stretch>;

    explicit MeterPlayer(IdleRule rule = {}, base::Wall build_date = {})
        : rule_(rule), meter_(rule, build_date) {
        now_ = {.steady = base::Steady{1h}, .wall = kMorning, .zone_offset = 120min};
    }

    /// Signed in and looking at page "a", where R is 60 s and T_idle 120 s.
    static MeterPlayer reading(IdleRule rule = {}) {
        MeterPlayer player(rule);
        player.sign_in();
        player.show(page_place("a"));
        return player;
    }

    void sign_in(base::Wall newest_row = {}) { keep(meter_.sign_in(now_, newest_row)); }
    void show(const std::optional<StudyPlace>& place) { keep(meter_.show(place, now_)); }
    void input() { keep(meter_.input(now_)); }
    void attend(bool attending) { keep(meter_.attend(attending, now_)); }
    void tick() { keep(meter_.tick(now_)); }
    void commit() { keep(meter_.commit(now_)); }
    void sign_out() { keep(meter_.sign_out(now_)); }
    void close() { keep(meter_.close(now_)); }

    /// Time passes; the meter is ticked when it wants to be.
    void wait(Milliseconds duration) {
        while (duration > 0ms) {
            const auto next = meter_.next_tick(now_);
            const Milliseconds step = next ? std::min(*next, duration) : duration;
            jump(step, step);
            duration -= step;
            if (next && step == *next) {
                tick();
            }
        }
    }
    /// An input every `period`, the last one at the end of `duration`.
    void work(Milliseconds duration, Milliseconds period) {
        for (Milliseconds done{0}; done < duration; done += period) {
            wait(period);
            input();
        }
    }
    /// The clocks move and nobody is told: sleep, a stalled frame, a clock that is set.
    void jump(Milliseconds steady, Milliseconds wall) {
        now_.steady += steady;
        now_.wall += wall;
    }

    TimeMeter& meter() { return meter_; }
    MeterStatus status() const { return meter_.status(now_); }
    const base::Moment& now() const { return now_; }
    const Rows& rows() const { return rows_; }
    int commits() const { return commits_; }

    /// The rows as the next start would find and close them if the process were killed now.
    Rows killed() const {
        Rows rows = rows_;
        for (auto& [sequence, row] : rows) {
            if (row.end == StretchEnd::Open) {
                row.end = StretchEnd::Abandoned;
            }
        }
        return rows;
    }
    static Milliseconds credit_of(const Rows& rows, const IdleRule& rule = {}) {
        Milliseconds sum{0};
        for (const auto& [sequence, row] : rows) {
            sum += credit(row, rule);
        }
        return sum;
    }
    Milliseconds credited() const { return credit_of(rows_, rule_); }

private:
    void keep(const std::vector<Stretch>& handed_out) {
        commits_ += handed_out.empty() ? 0 : 1;
        for (const Stretch& row : handed_out) {
            EXPECT_TRUE(row.end != StretchEnd::Open || &row == &handed_out.back());
            EXPECT_GT(row.span, 0ms);
            const auto known = rows_.find(row.sequence);
            if (known == rows_.end()) {
                EXPECT_EQ(row.sequence, static_cast<std::int64_t>(rows_.size()) + 1);
            } else {
                expect_grown(known->second, row);
            }
            rows_[row.sequence] = row;
        }
    }
    static void expect_grown(const Stretch& before, const Stretch& after) {
        EXPECT_EQ(before.end, StretchEnd::Open) << "row " << before.sequence << " was closed";
        EXPECT_GE(after.span, before.span) << "row " << before.sequence << " shrank";
        Stretch rest = after;
        rest.span = before.span;
        rest.end = before.end;
        rest.clock_step = before.clock_step;
        rest.date_unverified = before.date_unverified;
        EXPECT_EQ(rest, before) << "row " << before.sequence << " became another";
    }

    IdleRule rule_;
    TimeMeter meter_;
    base::Moment now_;
    Rows rows_;
    int commits_ = 0;
};

}  // namespace engine::learn
