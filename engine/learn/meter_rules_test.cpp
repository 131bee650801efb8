// Properties that hold for any run of events, tried on many random ones with fixed seeds.
#include <algorithm>
#include <array>
#include <random>

#include <gtest/gtest.h>

#include "engine/learn/meter_player.h"
#include "engine/learn/time_meter.h"

namespace engine::learn {
namespace {

constexpr unsigned kRuns = 30;
constexpr int kEvents = 100;

const std::array kRules{IdleRule{},
                        IdleRule{.version = 2, .factor = 1, .shortest = 30s, .longest = 150s},
                        IdleRule{.version = 3, .factor = 3, .shortest = 60s, .longest = 600s},
                        IdleRule{.version = 4, .factor = 2, .shortest = 30s, .longest = 45s},
                        IdleRule{.version = 5, .factor = 1, .shortest = 300s, .longest = 300s}};

struct Event {
    enum class Kind { Input, Show, Attend, SetClock, Sleep };
    Kind kind = Kind::Input;
    Milliseconds before{0};  // time that passes first
    std::optional<StudyPlace> place;
    bool attending = false;
    Milliseconds by{0};  // how far the clock is set, how long the sleep was
    bool steady_sleeps = false;
};

/// A program that is paused for idling is not told of sleep, and which silences those are depends
/// on the rule; so sleep comes only shortly after an input.
std::vector<Event> random_events(unsigned seed, int count = kEvents) {
    std::mt19937 random(seed);
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    const std::array<std::optional<StudyPlace>, 4> places{
        page_place("a", 30s), page_place("b", 60s), page_place("c", 150s), std::nullopt};
    std::vector<Event> events;
    for (int i = 0; i < count; ++i) {
        Event event;
        const int pace = below(10);
        event.before = pace < 5   ? Milliseconds(below(30'001))
                       : pace < 9 ? Milliseconds(below(400'000))
                                  : Milliseconds(below(1'500'000));
        const int kind = below(20);
        if (kind < 3) {
            event.kind = Event::Kind::Show;
            event.place = places.at(random() % places.size());
        } else if (kind < 6) {
            event.kind = Event::Kind::Attend;
            event.attending = below(3) > 0;
        } else if (kind == 6) {
            event.kind = Event::Kind::SetClock;
            event.by = Milliseconds(below(100'000'000) - 99'950'000);
        } else if (kind == 7) {
            events.push_back(event);
            event.kind = Event::Kind::Sleep;
            event.before = below(25) * 1s;  // a gap closes at the last tick: let that be now
            event.by = 61s + Milliseconds(below(10'000'000));
            event.steady_sleeps = below(2) == 0;
        }
        events.push_back(event);
    }
    return events;
}

void live(MeterPlayer& player, const Event& event) {
    switch (event.kind) {
        case Event::Kind::Input:
            player.input();
            break;
        case Event::Kind::Show:
            player.show(event.place);
            break;
        case Event::Kind::Attend:
            player.attend(event.attending);
            break;
        case Event::Kind::SetClock:
            player.jump(0s, event.by);
            break;
        case Event::Kind::Sleep:
            // The system tells of waking by the focus or by nothing; the meter sees a late tick.
            player.jump(event.steady_sleeps ? 0s : event.by, event.by);
            player.tick();
            break;
    }
}

MeterPlayer lived(const std::vector<Event>& events, const IdleRule& rule) {
    auto player = MeterPlayer::reading(rule);
    for (const Event& event : events) {
        player.wait(event.before);
        live(player, event);
    }
    player.wait(20s);
    player.sign_out();
    return player;
}

/// The rules as the specification words them, without rows: silence by silence.
class Oracle {
public:
    explicit Oracle(const IdleRule& rule) : rule_(rule) {}

    Milliseconds counted(const std::vector<Event>& events) {
        for (const Event& event : events) {
            live(event);
        }
        pass(20s);
        confirm();
        return counted_;
    }

private:
    void pass(Milliseconds time) { silence_ += place_ && attending_ ? time : 0ms; }
    void confirm() {
        const Milliseconds slow_read = place_ ? place_->slow_read : 0ms;
        const bool believed = silence_ <= rule_.idle_after(slow_read);
        counted_ += believed ? silence_ : std::min(silence_, slow_read);
        silence_ = 0ms;
    }
    void drop() {
        counted_ += std::min(silence_, place_ ? place_->slow_read : 0ms);
        silence_ = 0ms;
    }
    void live(const Event& event) {
        pass(event.before);
        switch (event.kind) {
            case Event::Kind::Input:
                confirm();
                break;
            case Event::Kind::Show:
                if (event.place != place_) {
                    drop();
                    place_ = event.place;
                }
                break;
            case Event::Kind::Attend:
                if (event.attending != attending_) {
                    confirm();
                    attending_ = event.attending;
                }
                break;
            case Event::Kind::SetClock:
                break;
            case Event::Kind::Sleep:
                drop();
                break;
        }
    }

    IdleRule rule_;
    std::optional<StudyPlace> place_ = page_place("a");
    bool attending_ = true;
    Milliseconds silence_{0};
    Milliseconds counted_{0};
};

TEST(MeterRules, CountWhatTheSpecificationSays) {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const auto events = random_events(seed);
        for (const IdleRule& rule : kRules) {
            EXPECT_EQ(lived(events, rule).credited(), Oracle(rule).counted(events))
                << "seed " << seed << " rule " << rule.version;
        }
    }
}

// Vector 23.
TEST(MeterRules, ChangedRuleRecomputesToAFreshRun) {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const auto events = random_events(seed);
        const auto recorded = lived(events, kRules.front());
        for (const IdleRule& rule : kRules) {
            const auto fresh = lived(events, rule);
            EXPECT_EQ(MeterPlayer::credit_of(recorded.rows(), rule), fresh.credited())
                << "seed " << seed << " rule " << rule.version;
        }
    }
}

TEST(MeterRules, NeverCreditMoreThanPassed) {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const base::Steady start = MeterPlayer().now().steady;
        const auto player = lived(random_events(seed), {});
        EXPECT_LE(player.credited(), player.now().steady - start) << "seed " << seed;
        EXPECT_GT(player.credited(), 0s);
    }
}

TEST(MeterRules, LabelsOfRowsNeverOverlap) {
    for (unsigned seed = 1; seed <= kRuns; ++seed) {
        const auto player = lived(random_events(seed), {});
        base::Wall free_from{};
        for (const auto& [sequence, row] : player.rows()) {
            EXPECT_GE(row.started, free_from) << "seed " << seed << " row " << sequence;
            free_from = row.started + row.span;
        }
    }
}

TEST(MeterRules, KilledAtAnySecondLosesFiveAtMost) {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        auto player = MeterPlayer::reading();
        for (const Event& event : random_events(seed, 30)) {
            for (Milliseconds left = event.before; left > 0ms; left -= 1s) {
                player.wait(std::min<Milliseconds>(left, 1s));
                MeterPlayer closing = player;
                closing.close();
                const auto kept = MeterPlayer::credit_of(player.killed());
                ASSERT_LE(kept, closing.credited()) << "seed " << seed;
                ASSERT_GE(kept + 5s, closing.credited()) << "seed " << seed;
            }
            live(player, event);
        }
    }
}

TEST(Credit, OfASilenceByItsEnd) {
    const auto tail = [](Milliseconds silence, StretchEnd end) {
        return credit({.place = page_place("a"),
                       .span = silence - kShortSilence,
                       .tail = true,
                       .end = end},
                      {}) +
               kShortSilence;
    };
    for (const StretchEnd end : {StretchEnd::Input, StretchEnd::Left}) {
        EXPECT_EQ(tail(119s, end), 119s);
        EXPECT_EQ(tail(120s, end), 120s);
        EXPECT_EQ(tail(120'001ms, end), 60s);
    }
    for (const StretchEnd end : {StretchEnd::Closed, StretchEnd::Abandoned, StretchEnd::Open}) {
        EXPECT_EQ(tail(45s, end), 45s);
        EXPECT_EQ(tail(119s, end), 60s);
        EXPECT_EQ(tail(3h, end), 60s);
    }
}

TEST(Credit, OfAnActiveStretchIsAllOfIt) {
    for (const StretchEnd end : {StretchEnd::Open, StretchEnd::Input, StretchEnd::Abandoned}) {
        EXPECT_EQ(credit({.place = page_place("a"), .span = 7h, .end = end}, {}), 7h);
    }
}

TEST(Credit, OfACorrectionMayBeNegative) {
    Stretch correction;
    correction.place.channel = Channel::Adjust;
    correction.span = -30min;
    EXPECT_EQ(credit(correction, {}), -30min);
}

TEST(IdleRule, ClampsTwiceTheSlowRead) {
    EXPECT_EQ(IdleRule{}.idle_after(30s), 120s);
    EXPECT_EQ(IdleRule{}.idle_after(60s), 120s);
    EXPECT_EQ(IdleRule{}.idle_after(100s), 200s);
    EXPECT_EQ(IdleRule{}.idle_after(150s), 300s);
    EXPECT_EQ((IdleRule{.factor = 3}.idle_after(150s)), 300s);
}

}  // namespace
}  // namespace engine::learn
