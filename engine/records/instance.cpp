#include "engine/records/instance.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

#include "engine/records/secrets.h"

namespace engine::records {
namespace {

constexpr const char* kExtension = ".lock";

std::filesystem::path lock_file(const std::filesystem::path& folder, const std::string& name) {
    return folder / (name + kExtension);
}

std::vector<std::filesystem::path> lock_files(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (auto entry = std::filesystem::directory_iterator(folder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == kExtension) {
            files.push_back(entry->path());
        }
    }
    return files;
}

void sweep(const std::filesystem::path& folder) {
    std::error_code error;
    for (const auto& file : lock_files(folder)) {
        // Removed while the lock is held, so that announce() can tell that it lost its file.
        if (const auto dead = platform::FileLock::take(file)) {
            std::filesystem::remove(file, error);
        }
    }
}

}  // namespace

Instance::Instance(std::filesystem::path folder, std::string name, platform::FileLock lock)
    : folder_(std::move(folder)),
      name_(std::move(name)),
      lock_(std::make_unique<platform::FileLock>(std::move(lock))) {}

Instance::~Instance() {
    if (lock_) {
        lock_.reset();
        std::error_code ignored;  // swept up by the next program
        std::filesystem::remove(lock_file(folder_, name_), ignored);
    }
}

content::Result<Instance> Instance::announce(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    sweep(folder);
    constexpr int kTries = 5;  // another program may sweep the file away before it is locked
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const std::string name = random_name();
        auto lock = platform::FileLock::take(lock_file(folder, name));
        if (!lock) {
            return lock.error();
        }
        if (std::filesystem::exists(lock_file(folder, name), error)) {
            return Instance(folder, name, std::move(*lock));
        }
    }
    return content::Error{content::Error::Kind::Storage, folder.string(),
                          "the program could not announce itself"};
}

bool Instance::runs(const std::string& name) const {
    if (name == name_) {
        return true;
    }
    std::error_code error;
    const auto file = lock_file(folder_, name);
    if (name.empty() || !std::filesystem::exists(file, error)) {
        return false;
    }
    const auto lock = platform::FileLock::take(file);
    return !lock && lock.error().kind == content::Error::Kind::Storage;
}

bool Instance::others_run() const {
    const auto files = lock_files(folder_);
    return std::ranges::any_of(files, [this](const std::filesystem::path& file) {
        const std::string name = file.stem().string();
        return name != name_ && runs(name);
    });
}

}  // namespace engine::records
