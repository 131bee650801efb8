// Instance: one running program that has the store open. Others can see whether it still runs,
// because the system gives its lock back however it ends; no clock or heartbeat is needed.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "content/base/result.h"
#include "engine/platform/file_lock.h"

namespace engine::records {

class Instance {
public:
    /// Announces this program in `folder`, making the folder, and sweeps up after dead ones.
    static content::Result<Instance> announce(const std::filesystem::path& folder);
    ~Instance();
    Instance(Instance&&) noexcept = default;
    Instance& operator=(Instance&&) noexcept = default;
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    const std::string& name() const { return name_; }

    /// Is the program of this name running? This one is.
    bool runs(const std::string& name) const;
    /// Does any other program have the store open?
    bool others_run() const;

private:
    Instance(std::filesystem::path folder, std::string name, platform::FileLock lock);

    std::filesystem::path folder_;
    std::string name_;
    std::unique_ptr<platform::FileLock> lock_;  // null once moved from
};

}  // namespace engine::records
