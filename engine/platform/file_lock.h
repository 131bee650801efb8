// FileLock: this process alone may work on something, until the lock is destroyed or the process
// ends in whatever way. The lock file stays behind, empty; only the lock on it counts.
#pragma once

#include <cstdint>
#include <filesystem>

#include "content/base/result.h"

namespace engine::platform {

class FileLock {
public:
    /// Takes the lock of `file`, making the file if needed. Never waits. Fails with Kind::Storage
    /// when another process (or another FileLock of this one) holds it, with Kind::Unreadable when
    /// the file cannot be made.
    static content::Result<FileLock> take(const std::filesystem::path& file);

    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(std::intptr_t handle) : handle_(handle) {}
    void release();

    static constexpr std::intptr_t kNone = -1;
    std::intptr_t handle_ = kNone;  // a file descriptor, or a Windows HANDLE
};

}  // namespace engine::platform
