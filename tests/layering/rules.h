// The architecture as a rule that a machine can keep: which folder may include which, and which
// folder owns each third-party header. To let a new library in, give its headers an owner here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// What is wrong with the #include lines of one file, a sentence each: file, line, the include and
/// what would be allowed. `path` is relative to the repository root, with forward slashes.
std::vector<std::string> layering_faults(std::string_view path, std::string_view text);

/// Controls must be drawn through engine/ui, or Tab, speech and tests cannot see them.
std::vector<std::string> raw_widget_faults(std::string_view path, std::string_view text);

}  // namespace tests
