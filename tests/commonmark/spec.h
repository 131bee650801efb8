// The examples of the CommonMark specification, from the npm package that publishes them. They are
// fetched when a test first needs them and kept in the build folder, never in the source tree.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

struct Example {
    int number = 0;
    std::string markdown;
};

/// The text of spec.txt 0.30; nothing when npm or the package cannot be reached.
std::optional<std::string> fetch_spec();

std::vector<Example> examples_in(std::string_view spec);

}  // namespace tests
