// Compares text with a committed golden file. UPDATE_GOLDEN=1 rewrites the file; the diff is then
// reviewed like code.
#pragma once

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

namespace tests {

/// `name` is a path below tests/goldens. On a mismatch the message shows the first differing line.
testing::AssertionResult matches_golden(const std::filesystem::path& name,
                                        const std::string& actual);

}  // namespace tests
