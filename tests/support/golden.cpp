#include "tests/support/golden.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace tests {
namespace {

std::string read(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string first_difference(const std::string& expected, const std::string& actual) {
    std::istringstream a(expected);
    std::istringstream b(actual);
    std::string want;
    std::string got;
    for (int line = 1;; ++line) {
        const bool more_a = static_cast<bool>(std::getline(a, want));
        const bool more_b = static_cast<bool>(std::getline(b, got));
        if (!more_a && !more_b) {
            return "they differ in line ends only";
        }
        if (!more_a || !more_b || want != got) {
            return "line " + std::to_string(line) + "\n  golden: " + (more_a ? want : "(end)") +
                   "\n  actual: " + (more_b ? got : "(end)");
        }
    }
}

}  // namespace

testing::AssertionResult matches_golden(const std::filesystem::path& name,
                                        const std::string& actual) {
    const auto file = std::filesystem::path(SOURCE_DIR) / "tests/goldens" / name;
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << actual;
        return testing::AssertionSuccess();
    }
    const std::string expected = read(file);
    if (expected == actual) {
        return testing::AssertionSuccess();
    }
    return testing::AssertionFailure()
           << name << ": " << first_difference(expected, actual) << "\n--- whole actual text\n"
           << actual;
}

}  // namespace tests
