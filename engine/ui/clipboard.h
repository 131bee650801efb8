// The system's clipboard, as functions: tests give their own.
#pragma once

#include <functional>
#include <string>

namespace engine::ui {

struct Clipboard {
    std::function<std::string()> paste = [] { return std::string(); };
    std::function<void(const std::string&)> copy = [](const std::string&) {};
};

}  // namespace engine::ui
