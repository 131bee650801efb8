#include "engine/platform/mount_table.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <sstream>

namespace engine::platform {
namespace {

bool is_octal(char c) {
    return c >= '0' && c <= '7';
}

/// The kernel writes a space in a path as \040.
std::string unescape(std::string_view written) {
    std::string plain;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto digits = written.substr(i, 4);
        if (written[i] == '\\' && digits.size() == 4 &&
            std::all_of(digits.begin() + 1, digits.end(), is_octal)) {
            const int code = (digits[1] - '0') * 64 + (digits[2] - '0') * 8 + (digits[3] - '0');
            plain += static_cast<char>(code);
            i += 3;
        } else {
            plain += written[i];
        }
    }
    return plain;
}

bool holds(const std::string& mount_point, const std::string& folder) {
    if (mount_point == "/") {
        return true;
    }
    return folder.compare(0, mount_point.size(), mount_point) == 0 &&
           (folder.size() == mount_point.size() || folder[mount_point.size()] == '/');
}

}  // namespace

std::string file_system_of(std::string_view mounts, const std::filesystem::path& folder) {
    const std::string wanted = folder.generic_string();
    std::istringstream lines{std::string(mounts)};
    std::string best;
    std::size_t best_length = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string device;
        std::string point;
        std::string type;
        if (!(fields >> device >> point >> type)) {
            continue;
        }
        point = unescape(point);
        if (holds(point, wanted) && point.size() >= best_length) {
            best = type;
            best_length = point.size();
        }
    }
    return best;
}

bool is_network_type(std::string_view file_system) {
    // Shares of virtual machines are here too: like real ones they cannot share memory maps.
    static constexpr std::array kTypes{std::string_view{"nfs"},
                                       std::string_view{"nfs4"},
                                       std::string_view{"cifs"},
                                       std::string_view{"smb3"},
                                       std::string_view{"smbfs"},
                                       std::string_view{"afs"},
                                       std::string_view{"ceph"},
                                       std::string_view{"coda"},
                                       std::string_view{"9p"},
                                       std::string_view{"vboxsf"},
                                       std::string_view{"davfs"},
                                       std::string_view{"fuse.sshfs"},
                                       std::string_view{"fuse.davfs"},
                                       std::string_view{"fuse.gvfsd-fuse"},
                                       std::string_view{"fuse.rclone"},
                                       std::string_view{"fuse.glusterfs"},
                                       std::string_view{"fuse.s3fs"},
                                       std::string_view{"fuse.smbnetfs"},
                                       std::string_view{"fuse.kio-fuse"},
                                       std::string_view{"fuse.vmhgfs-fuse"}};
    return std::find(kTypes.begin(), kTypes.end(), file_system) != kTypes.end();
}

}  // namespace engine::platform
