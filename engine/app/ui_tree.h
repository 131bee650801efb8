// Writes what is on the screen to a file whenever it changes, for tests and for tools that read the
// screen aloud. The file is replaced whole: a reader never sees half of it.
#pragma once

#include <filesystem>
#include <string>

#include "engine/ui/ui.h"

namespace engine::app {

class UiTree {
public:
    /// An empty path writes nothing.
    explicit UiTree(std::filesystem::path file) : file_(std::move(file)) {}

    void write(const ui::Frame& frame);

private:
    std::filesystem::path file_;
    std::string written_;
};

}  // namespace engine::app
