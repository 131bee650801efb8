#include "tests/bench/startup/start.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <numeric>
#include <thread>

#include "tests/bench/support/figures.h"

namespace bench {
namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds kPatience{20};
constexpr long kTextInk = 4000;   // pixels: a heading and a few lines
constexpr long kWindowInk = 100;  // pixels changed: something came up

long changed(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    return static_cast<long>(a.size()) -
           std::inner_product(a.begin(), a.end(), b.begin(), 0L, std::plus<>{},
                              [](auto one, auto other) { return one == other ? 1L : 0L; });
}

}  // namespace

bool watch(const Region& region, const Child& child, bool wants_text, Start& start) {
    const auto empty = region.look();
    auto previous = empty;
    while (Clock::now() - child.started() < kPatience) {
        const auto now = region.look();
        if (now != previous) {
            start.calm_ms = ms_since(child.started());
            if (start.picture_ms == 0 && changed(now, empty) >= kWindowInk) {
                start.picture_ms = start.calm_ms;
            }
            if (start.text_ms == 0 && ink(now) >= kTextInk) {
                start.text_ms = start.calm_ms;
            }
            previous = now;
        }
        const bool there = wants_text ? start.text_ms > 0 : start.picture_ms > 0;
        if (there && ms_since(child.started()) - start.calm_ms > kCalm.count()) {
            return true;
        }
        if (!child.running()) {
            return false;
        }
        std::this_thread::sleep_for(milliseconds(2));
    }
    return false;
}

std::optional<Start> measure_start(const Region& region, const std::vector<std::string>& command,
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

}  // namespace bench
