#include "content/load/file_reader.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <system_error>

namespace content::load {
namespace {

namespace fs = std::filesystem;

Error unreadable(const fs::path& file, std::string reason) {
    return {.kind = Error::Kind::Unreadable, .where = to_utf8(file), .message = std::move(reason)};
}

Error refused(std::string_view path, std::string reason) {
    return {.kind = Error::Kind::Invalid, .where = std::string(path), .message = std::move(reason)};
}

bool is_control(char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
}

bool climbs(std::string_view path) {
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (path.substr(start, end - start) == "..") {
            return true;
        }
        start = end + 1;
    }
    return false;
}

/// What is wrong with the spelling of a course path; empty when nothing is. Judged on the text and
/// not by fs::path, so that a course refused on Windows is refused on Linux too.
std::string spelling_mistake(std::string_view path) {
    if (path.empty()) {
        return "the path is empty";
    }
    if (std::ranges::any_of(path, is_control)) {
        return "the path has a control character in it";
    }
    if (path.find('\\') != std::string_view::npos) {
        return "write the path with forward slashes, not backslashes";
    }
    if (path.front() == '/' || path.find(':') != std::string_view::npos) {
        return "the path must be relative to the course folder";
    }
    return climbs(path) ? "the path must not climb out with \"..\"" : "";
}

fs::path real(const fs::path& path, std::error_code& failed) {
    const fs::path whole = fs::absolute(path, failed);
    return failed ? fs::path() : fs::weakly_canonical(whole, failed);
}

/// Whether `path`, with its symbolic links followed, is still below `folder`.
bool stays_below(const fs::path& folder, const fs::path& path, std::error_code& failed) {
    const fs::path real_folder = real(folder.empty() ? "." : folder, failed);
    if (failed) {
        return false;
    }
    const fs::path real_path = real(path, failed);
    return !failed && std::ranges::mismatch(real_folder, real_path).in1 == real_folder.end();
}

}  // namespace

Result<std::string> read_file(const fs::path& file, std::size_t limit) {
    std::error_code failed;
    const fs::file_status status = fs::status(file, failed);
    if (!fs::exists(status)) {
        if (failed && status.type() != fs::file_type::not_found) {
            return unreadable(file, "the file cannot be read: " + failed.message());
        }
        return Error{.kind = Error::Kind::NotFound,
                     .where = to_utf8(file),
                     .message = "the file does not exist"};
    }
    if (!fs::is_regular_file(status)) {
        return unreadable(file, "this is not a file");  // opening a pipe would wait for ever
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return unreadable(file, "the file cannot be opened");
    }
    // The size is a hint: the file may be growing. What is read decides, one byte over is too many.
    const std::uintmax_t size = fs::file_size(file, failed);
    std::string bytes(failed ? limit + 1 : std::min<std::uintmax_t>(size, limit) + 1, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    if (stream.bad()) {
        return unreadable(file, "the file cannot be read to its end");
    }
    if (bytes.size() > limit) {
        return Error{.kind = Error::Kind::TooLarge,
                     .where = to_utf8(file),
                     .message = "the file is larger than " + std::to_string(limit) + " bytes"};
    }
    return bytes;
}

Result<fs::path> inside(const fs::path& course_folder, std::string_view relative) {
    if (std::string mistake = spelling_mistake(relative); !mistake.empty()) {
        return refused(relative, std::move(mistake));
    }
    try {
        fs::path path = course_folder / fs::path(std::u8string(relative.begin(), relative.end()));
        std::error_code failed;
        if (!stays_below(course_folder, path, failed)) {
            return refused(relative, failed ? "the path cannot be followed: " + failed.message()
                                            : "a link on the way leads out of the course folder");
        }
        return path;
    } catch (const std::exception&) {  // Windows: not UTF-8, or longer than a path may be
        return refused(relative, "this is not a usable path");
    }
}

std::string to_utf8(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

}  // namespace content::load
