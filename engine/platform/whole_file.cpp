#include "engine/platform/whole_file.h"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <memory>
#include <system_error>

#include "content/load/file_reader.h"

namespace engine::platform {
namespace {

namespace fs = std::filesystem;
using content::Error;

struct CloseFile {
    void operator()(std::FILE* file) const {
        std::fclose(file);  // NOLINT(cert-err33-c): who cares about success has closed it already
    }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// A file that did not exist before; null when it did, or cannot be made.
File make_exclusively(const fs::path& file) {
#ifdef _WIN32
    return File(_wfopen(file.c_str(), L"wbx"));
#else
    return File(std::fopen(file.c_str(), "wbx"));
#endif
}

Error cannot_write(const fs::path& file, const std::string& why) {
    return {Error::Kind::Storage, content::load::to_utf8(file), why};
}

bool write_all(File file, std::string_view bytes) {
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
    return std::fclose(file.release()) == 0 && written;
}

/// A name beside `file` that nobody else uses: two programs may write at once.
fs::path neighbour_of(const fs::path& file) {
    const auto tick = std::chrono::steady_clock::now().time_since_epoch().count();
    fs::path name = ".";
    name += file.filename();
    name += "." + std::to_string(tick) + ".new";
    return file.parent_path() / name;
}

/// "stem.ext", then "stem (2).ext".
fs::path numbered(const std::string& stem, int number, const std::string& extension) {
    const std::string name =
        (number == 1 ? stem : stem + " (" + std::to_string(number) + ")") + extension;
    return {std::u8string(name.begin(), name.end())};
}

}  // namespace

content::Status write_whole_file(const fs::path& file, std::string_view bytes) {
    std::error_code error;
    const fs::file_status there = fs::symlink_status(file, error);
    if (fs::exists(there) && !fs::is_regular_file(there) && !fs::is_symlink(there)) {
        return cannot_write(file, "it cannot be written because it is no file");
    }
    const fs::path fresh = neighbour_of(file);
    File made = make_exclusively(fresh);
    if (!made) {
        const std::string reason = std::generic_category().message(errno);
        return cannot_write(file, "it cannot be written: " + reason);
    }
    if (!write_all(std::move(made), bytes)) {
        fs::remove(fresh, error);
        return cannot_write(file, "it could not be written whole; is the disk full?");
    }
    fs::rename(fresh, file, error);
    if (error) {
        const std::string reason = error.message();
        fs::remove(fresh, error);
        return cannot_write(file, "it cannot be written: " + reason);
    }
    return content::kDone;
}

content::Result<fs::path> write_new_file(const fs::path& folder, const std::string& stem,
                                         const std::string& extension, std::string_view bytes) {
    constexpr int kMostTries = 1000;
    std::error_code error;
    for (int number = 1; number <= kMostTries; ++number) {
        const fs::path file = folder / numbered(stem, number, extension);
        if (File made = make_exclusively(file)) {
            if (write_all(std::move(made), bytes)) {
                return file;
            }
            fs::remove(file, error);
            return cannot_write(file, "it could not be written whole; is the disk full?");
        }
        if (!fs::exists(fs::symlink_status(file, error))) {
            break;  // not the name is the trouble
        }
    }
    return cannot_write(folder, "no file can be made in it");
}

}  // namespace engine::platform
