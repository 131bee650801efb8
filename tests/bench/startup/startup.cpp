// What a person sees and a PC pays, measured from outside through the screen and /proc:
//
//   startup BARE_WINDOW LASITAVA [LESSON]
//
// The bare window and the program are started in turn (A B A B ...), so that a busy moment of the
// machine hits both. The figures are medians; the ratios are what can be compared between machines.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <X11/Xlib.h>

#include "tests/bench/startup/answer.h"
#include "tests/bench/startup/child.h"
#include "tests/bench/startup/region.h"
#include "tests/bench/startup/start.h"
#include "tests/bench/support/table.h"

namespace {

namespace fs = std::filesystem;
using Seconds = std::chrono::duration<double>;
using bench::Child;
using bench::Region;
using bench::Start;
using std::chrono::seconds;

constexpr int kRounds = 7;
constexpr seconds kIdleWatch{10};                // for the processor's share
constexpr seconds kFrameWatch{30};               // for frames nobody asked for
constexpr double kFrameMs = 1000.0 / 60;         // of a usual screen
constexpr int kRegion[] = {300, 120, 700, 500};  // inside a 1280x800 window, where a page's text is

/// Of one processor.
double idle_percent(const std::vector<std::string>& command) {
    const Child child(command);
    std::this_thread::sleep_for(seconds(2));
    const auto before = child.processor_time();
    std::this_thread::sleep_for(kIdleWatch);
    return 100 * (child.processor_time() - before) / Seconds(kIdleWatch);
}

/// Frames the program draws while nobody touches it.
long idle_frames(std::vector<std::string> command, const fs::path& folder) {
    const fs::path log = folder / "frames.log";
    command.insert(command.end(), {"--frame-log", log.string()});
    const Child child(command);
    std::this_thread::sleep_for(seconds(3));
    const long before = bench::lines_of(log);
    std::this_thread::sleep_for(kFrameWatch);
    return bench::lines_of(log) - before;
}

void print_starts(const Start& bare, const Start& ours) {
    std::printf(
        "first picture %.1f ms and %.1f ms, nothing moves after %.1f ms and %.1f ms, "
        "processes %.0f and %.0f\n",
        bare.picture_ms, ours.picture_ms, bare.calm_ms, ours.calm_ms, bare.processes,
        ours.processes);
    bench::print({.what = "start to text on the screen",
                  .measure = bench::ms_text(bare.picture_ms) + " bare window",
                  .ours = bench::ms_text(ours.text_ms),
                  .ratio = bench::ratio_text(ours.text_ms / bare.picture_ms),
                  .wanted = "1.25"});
    bench::print({.what = "memory (PSS)",
                  .measure = bench::number_text(bare.memory_mb) + " MB bare window",
                  .ours = bench::number_text(ours.memory_mb) + " MB",
                  .ratio = "+" + bench::number_text(ours.memory_mb - bare.memory_mb) + " MB",
                  .wanted = "+30 MB"});
}

void print_idle(double bare_percent, double our_percent, long frames) {
    bench::print({.what = "processor when idle",
                  .measure = bench::number_text(bare_percent) + " % bare window",
                  .ours = bench::number_text(our_percent) + " %",
                  .ratio = {},
                  .wanted = "0 %"});
    bench::print({.what = "frames drawn in 30 s of idle",
                  .measure = {},
                  .ours = std::to_string(frames),
                  .ratio = {},
                  .wanted = "0"});
}

void print_answer(const std::string& what, const bench::Figures& ms, long frames) {
    const double most = ms.at(0.9);
    bench::print({.what = what + " to changed pixels, 9 of 10 turns of a page within",
                  .measure = bench::ms_text(kFrameMs) + " a frame at 60 Hz",
                  .ours = bench::ms_text(most) + ", at most " + std::to_string(frames) + " drawn",
                  .ratio = bench::ratio_text(most / kFrameMs),
                  .wanted = "2"});
}

/// Starts both in turn; false when one of them shows nothing.
bool measure_starts(const Region& region, const std::vector<std::string>& bare_command,
                    const std::vector<std::string>& our_command) {
    std::vector<Start> bare;
    std::vector<Start> ours;
    for (int round = 0; round < kRounds; ++round) {
        const auto a = bench::measure_start(region, bare_command, false);
        const auto b = bench::measure_start(region, our_command, true);
        if (!a || !b) {
            return false;
        }
        if (round > 0) {  // the first one warms the disk cache
            bare.push_back(*a);
            ours.push_back(*b);
        }
    }
    print_starts(bench::median(bare), bench::median(ours));
    return true;
}

int run(const std::vector<std::string>& bare_command, std::vector<std::string> our_command) {
    Display* display = XOpenDisplay(nullptr);
    if (display == nullptr) {
        std::fputs("startup needs an X display\n", stderr);
        return 2;
    }
    const fs::path folder = fs::temp_directory_path() / "lasitava-startup";
    fs::remove_all(folder);
    fs::create_directories(folder);
    our_command.insert(our_command.end(), {"--data-dir", (folder / "data").string()});

    const Region region(display, kRegion[0], kRegion[1], kRegion[2], kRegion[3]);
    if (!measure_starts(region, bare_command, our_command)) {
        return 1;
    }
    print_idle(idle_percent(bare_command), idle_percent(our_command),
               idle_frames(our_command, folder));
    const auto answers = bench::measure_answers(display, region, our_command, folder);
    if (!answers) {
        return 1;
    }
    print_answer("key", answers->key_ms, answers->frames);
    print_answer("click", answers->click_ms, answers->frames);
    fs::remove_all(folder);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() < 2) {
        std::fputs("usage: startup BARE_WINDOW LASITAVA [LESSON]\n", stderr);
        return 2;
    }
    const std::string lesson = words.size() > 2 ? words[2] : "m1-agents";
    return run({words[0]}, {words[1], "--lesson", lesson});
}
