#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "content/load/file_reader.h"
#include "engine/platform/file_lock.h"

namespace engine::platform {

using content::Error;

content::Result<FileLock> FileLock::take(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return Error{Error::Kind::Unreadable, content::load::to_utf8(file),
                     "the lock file cannot be made; is the folder writable?"};
    }
    // flock, not fcntl: fcntl's locks are lost when any other descriptor of the file is closed.
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        close(descriptor);
        return Error{Error::Kind::Storage, content::load::to_utf8(file),
                     "another running copy of the program holds the lock"};
    }
    return FileLock(descriptor);
}

void FileLock::release() {
    const auto handle = std::exchange(handle_, kNone);
    if (handle != kNone) {
        close(static_cast<int>(handle));
    }
}

}  // namespace engine::platform
