// How a program starts, as a person sees it and as /proc does.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "tests/bench/startup/child.h"
#include "tests/bench/startup/region.h"

namespace bench {

inline constexpr std::chrono::milliseconds kCalm{
    300};  // no change for so long: it has come to rest

/// One start, or what one start would look like if each figure were a median.
struct Start {
    double picture_ms = 0;  // the first thing on the screen
    double text_ms = 0;     // enough ink for text
    double calm_ms = 0;     // the last change
    double memory_mb = 0;
    double processes = 0;
};

/// Watches the region from the child's start until it is calm. False when the child gave up, or
/// when there never was a picture, or text where it `wants_text`.
bool watch(const Region& region, const Child& child, bool wants_text, Start& start);

/// Starts `command` and ends it again. Nothing when it showed nothing; standard error says so.
std::optional<Start> measure_start(const Region& region, const std::vector<std::string>& command,
                                   bool wants_text);

Start median(std::vector<Start> starts);

}  // namespace bench
