#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "engine/platform/new_file.h"

namespace engine::platform {
namespace {

bool write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

}  // namespace

NewFile try_new_file(const std::filesystem::path& file, std::string_view bytes) {
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        return errno == EEXIST ? NewFile::Exists : NewFile::Failed;
    }
    const bool written = write_all(descriptor, bytes) && fsync(descriptor) == 0;
    const bool closed = close(descriptor) == 0;
    if (written && closed) {
        return NewFile::Written;
    }
    unlink(file.c_str());
    return NewFile::Failed;
}

}  // namespace engine::platform
