// What a person reads when the program cannot start: one sentence in her language, with what to do.
#pragma once

#include <string>

#include "content/base/result.h"
#include "engine/app/options.h"

namespace engine::app {

std::string sorry(const content::Error& error, const Options& options);

}  // namespace engine::app
