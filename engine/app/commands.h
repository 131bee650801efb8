// The commands that need no window: check and report.
#pragma once

#include "engine/app/options.h"

namespace engine::app {

/// Prints every mistake of a course. 0: none, 1: some, 2: it cannot be read.
int check(const Options& options);

/// Prints study time. 0: printed, 2: the records cannot be read or nobody has that name.
int report(const Options& options);

}  // namespace engine::app
