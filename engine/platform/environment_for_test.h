// Sets environment variables for one test and puts them back after it.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace engine::platform {

class EnvironmentForTest {
public:
    EnvironmentForTest() = default;
    EnvironmentForTest(const EnvironmentForTest&) = delete;
    EnvironmentForTest& operator=(const EnvironmentForTest&) = delete;
    EnvironmentForTest(EnvironmentForTest&&) = delete;
    EnvironmentForTest& operator=(EnvironmentForTest&&) = delete;

    ~EnvironmentForTest() {
        while (!saved_.empty()) {  // the last first: a variable may have been set twice
            write(saved_.back().first, saved_.back().second);
            saved_.pop_back();
        }
    }

    /// An absent value removes the variable.
    void set(const std::string& name, const std::optional<std::string>& value) {
        const char* before = std::getenv(name.c_str());
        saved_.emplace_back(name,
                            before == nullptr ? std::nullopt : std::optional<std::string>(before));
        write(name, value);
    }

private:
    static void write(const std::string& name, const std::optional<std::string>& value) {
        if (value) {
            setenv(name.c_str(), value->c_str(), 1);
        } else {
            unsetenv(name.c_str());
        }
    }

    std::vector<std::pair<std::string, std::optional<std::string>>> saved_;
};

}  // namespace engine::platform
