// A folder of its own for each test, gone when the test is.
#pragma once

#include <filesystem>
#include <string_view>

namespace tests {

class TempDir {
public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir&) = delete;
    TempDir& operator=(const TempDir&) = delete;
    TempDir(TempDir&&) = delete;
    TempDir& operator=(TempDir&&) = delete;

    const std::filesystem::path& path() const { return path_; }

    /// Writes `bytes` to a file below the folder, making folders as needed; returns its path.
    std::filesystem::path write(const std::filesystem::path& name, std::string_view bytes) const;

private:
    std::filesystem::path path_;
};

}  // namespace tests
