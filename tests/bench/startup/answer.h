// How long a key and a click wait for other pixels on the screen.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <X11/Xlib.h>

#include "tests/bench/startup/region.h"
#include "tests/bench/support/figures.h"

namespace bench {

/// What many turns of a page took, from the event until the screen looked different.
struct Answers {
    Figures key_ms;
    Figures click_ms;
    long frames = 0;  // the most that one of them drew
};

/// Turns the first pages of the lesson that `command` opens. `folder` is for files of our own.
/// Nothing when there is no lesson to be seen; standard error says so.
std::optional<Answers> measure_answers(Display* display, const Region& region,
                                       const std::vector<std::string>& command,
                                       const std::filesystem::path& folder);

/// How many frames a program that logs them has drawn.
long lines_of(const std::filesystem::path& file);

}  // namespace bench
