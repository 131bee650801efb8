#pragma once

#include "engine/base/clock.h"

namespace engine::app {

/// The start of the day this program was built: a clock that shows less cannot be right.
base::Wall build_date();

}  // namespace engine::app
