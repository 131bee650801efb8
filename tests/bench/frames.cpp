// What frames cost while somebody reads, as ratios to the cheapest frame there is: a texture as
// large as the window, copied into it.
//
//   frames [SECONDS]      how long to scroll without a pause (10)
//
// Bare frames and ours take turns, so that a busy moment of the machine hits both. Frame follows
// frame without a rest, where the bare one is at its fastest: at the pace of a screen, with threads
// to wake and memory gone cold, it takes twice as long and ours hardly more.
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <thread>

#include "content/limits.h"
#include "tests/bench/support/bare_blit.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/long_lesson.h"
#include "tests/bench/support/reader.h"
#include "tests/bench/support/table.h"

namespace {

using bench::Clock;
using bench::Figures;
using bench::Reader;
using engine::render::Key;

constexpr int kRounds = 10;
constexpr int kBareFrames = 20;     // a round
constexpr float kSmallStep = 0.1F;  // of a wheel's notch: 8 px

/// The turns of a screen that shows 60 frames a second.
class Turns {
public:
    /// Waits for the next; returns how many have passed since the last one that was waited for and
    /// found nothing ready.
    long wait() {
        constexpr std::chrono::duration<double> kTurn(1.0 / 60);
        const auto turn = std::chrono::duration_cast<Clock::duration>(kTurn);
        long missed = 0;
        for (due_ += turn; due_ < Clock::now(); due_ += turn) {
            ++missed;
        }
        std::this_thread::sleep_until(due_);
        return missed;
    }

private:
    Clock::time_point due_ = Clock::now();
};

/// Frames of ours beside bare ones.
class Contest {
public:
    explicit Contest(const bench::BareBlit& bare) : bare_(bare) {}

    /// `act` is a frame of ours and returns its ms; it is tried `times` in each round.
    void measure(const char* what, int times, const std::function<double()>& act) {
        Figures ours;
        Figures bare;
        act();  // the first of its kind may load or compile something
        for (int round = 0; round < kRounds; ++round) {
            for (int i = 0; i < kBareFrames; ++i) {
                bare.add(bare_.frame());
            }
            for (int i = 0; i < times; ++i) {
                ours.add(act());
            }
        }
        bench::print({.what = std::string(what) + ", 95 % of frames within",
                      .measure = bench::ms_text(bare.median()) +
                                 " bare blit (95 %: " + bench::ms_text(bare.at(0.95)) + ")",
                      .ours = bench::ms_text(ours.at(0.95)) + " (median " +
                              bench::ms_text(ours.median()) + ")",
                      .ratio = bench::ratio_text(ours.at(0.95) / bare.median()),
                      .wanted = "2"});
    }

private:
    const bench::BareBlit& bare_;
};

/// Steps down the page and, at its end, up again.
class Scrolling {
public:
    Scrolling(Reader& reader, float step) : reader_(reader), step_(step) {}

    double operator()() {
        const double ms = reader_.wheel(step_);
        if (!reader_.drew()) {
            step_ = -step_;
        }
        return ms;
    }

private:
    Reader& reader_;
    float step_;
};

/// What a person sees as a stutter: frames that were not ready when their turn of 1/60 s was over.
struct Stutter {
    Figures frames;
    long dropped = 0;
};

Stutter without_a_pause(std::chrono::seconds duration, const std::function<double()>& act) {
    Stutter seen;
    const auto start = Clock::now();
    for (Turns turns; Clock::now() - start < duration;) {
        seen.dropped += turns.wait();
        seen.frames.add(act());
    }
    return seen;
}

std::string stutter_text(Stutter& seen) {
    return std::to_string(seen.dropped) + " of " + std::to_string(seen.frames.count()) +
           " (longest " + bench::ms_text(seen.frames.largest()) + ")";
}

void scroll_without_a_pause(Reader& reader, const bench::BareBlit& bare,
                            std::chrono::seconds duration) {
    Stutter of_bare = without_a_pause(duration, [&] { return bare.frame(); });
    Stutter ours = without_a_pause(duration, Scrolling(reader, kSmallStep));
    bench::print({.what = "frames dropped in " + std::to_string(duration.count()) +
                          " s of scrolling at 60 Hz",
                  .measure = stutter_text(of_bare) + " bare blit",
                  .ours = stutter_text(ours),
                  .ratio = {},
                  .wanted = "0"});
}

int run(std::chrono::seconds duration) {
    const std::string longest = bench::long_lesson(content::limits::kMarkdownBytes);
    if (longest.empty()) {
        std::fputs("the longest lesson could not be made\n", stderr);
        return 1;
    }
    Reader reader(bench::Person::Learner);
    reader.start();
    const bench::BareBlit bare(reader.size());
    Contest contest(bare);
    bool forward = false;
    contest.measure("turn of a page", 8, [&] {
        forward = !forward;
        return reader.press(forward ? Key::Right : Key::Left);
    });
    reader.start_with(longest);
    contest.measure("scrolling 8 px in 128 KiB", 60, Scrolling(reader, kSmallStep));
    contest.measure("scrolling 80 px in 128 KiB", 30, Scrolling(reader, 1));
    scroll_without_a_pause(reader, bare, duration);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    int seconds = 10;
    if (argc > 1) {
        std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), seconds);
    }
    return run(std::chrono::seconds(seconds));
}
