// Which events show that somebody is really there: key presses, mouse buttons, the wheel, touch,
// and a pointer that travels 8 px or more within a second. Auto-repeat, focus and timers do not.
#pragma once

#include <optional>

#include "engine/base/clock.h"
#include "engine/base/geometry.h"

namespace engine::learn {

class QualifiedInput {
public:
    static bool key(bool auto_repeat) { return !auto_repeat; }

    /// True when the pointer has come far enough, in device px; the measuring then begins anew.
    bool pointer(base::Point at, base::Moment now);

private:
    std::optional<base::Point> from_;
    base::Steady since_{};
};

}  // namespace engine::learn
