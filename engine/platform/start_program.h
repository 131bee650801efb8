// Starts another program and forgets it. POSIX only.
#pragma once

#include <string>

namespace engine::platform {

/// Starts `name`, found along $PATH, with one argument, outside this program's process group and
/// with its streams on /dev/null. No shell is on the way. False when there is no such program.
bool start_program(std::string name, std::string argument);

}  // namespace engine::platform
