// What the person has told their desktop about how programs should look. Read from the environment
// and small settings files only: never by starting a process, so that start-up stays quick.
#pragma once

#include <optional>

#include "engine/base/theme.h"

namespace engine::platform {

/// The desktop's choice, or nothing where it cannot be read.
std::optional<base::ThemeName> preferred_theme();

/// Is there a screen to open a window on?
bool display_available();

/// Has the person turned animations off?
bool prefers_reduced_motion();

}  // namespace engine::platform
