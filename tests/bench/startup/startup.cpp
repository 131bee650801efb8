// What a person sees and a PC pays, measured from outside through the screen and /proc:
//
//   startup BARE_WINDOW LASITAVA [LESSON]
//
// The bare window and the program are started in turn (A B A B ...), so that a busy moment of the
// machine hits both. The table gives medians; the ratios are what can be compared between machines.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <X11/Xlib.h>

#include "tests/bench/startup/child.h"
#include "tests/bench/startup/region.h"

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;
using bench::Child;
using bench::Region;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int kRounds = 7;
constexpr seconds kPatience{20};
constexpr milliseconds kCalm{300};               // no change for this long: the start is over
constexpr seconds kIdleWatch{10};                // for the processor's share
constexpr seconds kFrameWatch{30};               // for frames nobody asked for
constexpr long kTextInk = 4000;                  // pixels: a heading and a few lines
constexpr long kWindowInk = 100;                 // pixels changed: something came up
constexpr int kRegion[] = {300, 120, 700, 500};  // inside a 1280x800 window, where a page's text is

/// One start, or what one start would look like if each figure were a median.
struct Start {
    double picture_ms = 0;  // the first thing on the screen
    double text_ms = 0;     // enough ink for text
    double calm_ms = 0;     // the last change
    double memory_mb = 0;
    double idle_percent = 0;  // of one processor
    double processes = 0;
};

double since_ms(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

long changed(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    return static_cast<long>(a.size()) -
           std::inner_product(a.begin(), a.end(), b.begin(), 0L, std::plus<>{},
                              [](auto one, auto other) { return one == other ? 1L : 0L; });
}

/// Watches the region from the child's start until it is calm. False when the child gave up.
bool watch(const Region& region, const Child& child, bool wants_text, Start& start) {
    const auto empty = region.look();
    auto previous = empty;
    while (Clock::now() - child.started() < kPatience) {
        const auto now = region.look();
        if (now != previous) {
            start.calm_ms = since_ms(child.started());
            if (start.picture_ms == 0 && changed(now, empty) >= kWindowInk) {
                start.picture_ms = start.calm_ms;
            }
            if (start.text_ms == 0 && bench::ink(now) >= kTextInk) {
                start.text_ms = start.calm_ms;
            }
            previous = now;
        }
        const bool there = wants_text ? start.text_ms > 0 : start.picture_ms > 0;
        if (there && since_ms(child.started()) - start.calm_ms > kCalm.count()) {
            return true;
        }
        if (!child.running()) {
            return false;
        }
        std::this_thread::sleep_for(milliseconds(2));
    }
    return false;
}

std::optional<Start> measure(const Region& region, const std::vector<std::string>& command,
                             bool wants_text) {
    Start start;
    const Child child(command);
    if (!watch(region, child, wants_text, start)) {
        std::fprintf(stderr, "%s showed nothing\n", command.front().c_str());
        return std::nullopt;
    }
    start.memory_mb = static_cast<double>(child.memory_kib()) / 1024;
    start.processes = child.processes();
    return start;
}

double idle_percent(const std::vector<std::string>& command) {
    const Child child(command);
    std::this_thread::sleep_for(seconds(2));
    const auto before = child.processor_time();
    std::this_thread::sleep_for(kIdleWatch);
    return 100 * (child.processor_time() - before) / Seconds(kIdleWatch);
}

long lines_of(const fs::path& file) {
    std::ifstream stream(file);
    return std::count(std::istreambuf_iterator<char>(stream), {}, '\n');
}

/// Frames the program draws while nobody touches it.
long idle_frames(std::vector<std::string> command, const fs::path& folder) {
    const fs::path log = folder / "frames.log";
    command.insert(command.end(), {"--frame-log", log.string()});
    const Child child(command);
    std::this_thread::sleep_for(seconds(3));
    const long before = lines_of(log);
    std::this_thread::sleep_for(kFrameWatch);
    return lines_of(log) - before;
}

Start median(std::vector<Start> starts) {
    Start middle;
    for (const auto field : {&Start::picture_ms, &Start::text_ms, &Start::calm_ms,
                             &Start::memory_mb, &Start::processes}) {
        std::sort(starts.begin(), starts.end(),
                  [field](const Start& a, const Start& b) { return a.*field < b.*field; });
        middle.*field = starts[starts.size() / 2].*field;
    }
    return middle;
}

void print_table(const Start& bare, const Start& ours, long frames) {
    const auto row = [](const char* what, double a, double b) {
        std::printf("%-28s %12.1f %12.1f %10.2f\n", what, a, b, a > 0 ? b / a : 0);
    };
    std::printf("%-28s %12s %12s %10s\n", "", "bare window", "lasitava", "ratio");
    row("first picture, ms", bare.picture_ms, ours.picture_ms);
    row("picture / lesson text, ms", bare.picture_ms, ours.text_ms);
    row("nothing moves any more, ms", bare.calm_ms, ours.calm_ms);
    row("memory (PSS), MB", bare.memory_mb, ours.memory_mb);
    row("processes", bare.processes, ours.processes);
    std::printf("%-28s %12.2f %12.2f\n", "idle processor, %", bare.idle_percent, ours.idle_percent);
    std::printf("%-28s %12s %12ld\n", "frames in 30 s idle", "", frames);
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
    std::vector<Start> bare;
    std::vector<Start> ours;
    for (int round = 0; round < kRounds; ++round) {
        const auto a = measure(region, bare_command, false);
        const auto b = measure(region, our_command, true);
        if (!a || !b) {
            return 1;
        }
        if (round > 0) {  // the first one warms the disk cache
            bare.push_back(*a);
            ours.push_back(*b);
        }
    }
    Start bare_median = median(bare);
    Start our_median = median(ours);
    bare_median.idle_percent = idle_percent(bare_command);
    our_median.idle_percent = idle_percent(our_command);
    print_table(bare_median, our_median, idle_frames(our_command, folder));
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
