// HTML comments, the only HTML that means something in a lesson.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content::load {

/// What stands in each comment, trimmed, when `html` is one or more comments and nothing else.
std::optional<std::vector<std::string>> lone_comments(std::string_view html);

}  // namespace content::load
