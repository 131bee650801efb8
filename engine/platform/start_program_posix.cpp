#include <array>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include "engine/platform/start_program.h"

// NOLINTNEXTLINE(readability-redundant-declaration): glibc declares it, POSIX says it need not
extern "C" char** environ;

namespace engine::platform {
namespace {

/// posix_spawn's two settings objects, freed together.
class SpawnSettings {
public:
    SpawnSettings() {
        posix_spawn_file_actions_init(&actions_);
        posix_spawnattr_init(&attributes_);
        for (const int stream : {0, 1, 2}) {
            posix_spawn_file_actions_addopen(&actions_, stream, "/dev/null", O_RDWR, 0);
        }
        // Its own group: what ends this program must not end the person's browser.
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnSettings() {
        posix_spawn_file_actions_destroy(&actions_);
        posix_spawnattr_destroy(&attributes_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    SpawnSettings(SpawnSettings&&) = delete;
    SpawnSettings& operator=(SpawnSettings&&) = delete;

    const posix_spawn_file_actions_t* actions() const { return &actions_; }
    const posix_spawnattr_t* attributes() const { return &attributes_; }

private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

/// Collects the exit status, so that no dead process lingers. The thread touches nothing of ours.
void forget(pid_t child) {
    std::thread([child] {
        int status = 0;
        waitpid(child, &status, 0);
    }).detach();
}

}  // namespace

bool start_program(std::string name, std::string argument) {
    std::array<char*, 3> arguments{name.data(), argument.data(), nullptr};
    const SpawnSettings settings;
    pid_t child = 0;
    if (posix_spawnp(&child, name.c_str(), settings.actions(), settings.attributes(),
                     arguments.data(), environ) != 0) {
        return false;
    }
    forget(child);
    return true;
}

}  // namespace engine::platform
