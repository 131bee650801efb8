#include "engine/platform/mount_table.h"

#include <gtest/gtest.h>

namespace engine::platform {
namespace {

constexpr auto kMounts =
    "/dev/sda1 / ext4 rw 0 0\n"
    "server:/homes /home nfs4 rw,vers=4.2 0 0\n"
    "/dev/sda2 /home/local ext4 rw 0 0\n"
    "//nas/share /mnt/Main\\040share cifs rw 0 0\n"
    "broken line\n"
    "\n"
    "tmpfs /over tmpfs rw 0 0\n"
    "me@host: /over fuse.sshfs rw 0 0\n";

TEST(MountTable, TheDeepestMountCounts) {
    EXPECT_EQ(file_system_of(kMounts, "/var/lib"), "ext4");
    EXPECT_EQ(file_system_of(kMounts, "/home/anna"), "nfs4");
    EXPECT_EQ(file_system_of(kMounts, "/home"), "nfs4");
    EXPECT_EQ(file_system_of(kMounts, "/home/local/x"), "ext4");
}

TEST(MountTable, ANameThatOnlyBeginsAlikeIsAnotherFolder) {
    EXPECT_EQ(file_system_of(kMounts, "/homestead"), "ext4");
}

TEST(MountTable, SpacesInMountPointsAreUnderstood) {
    EXPECT_EQ(file_system_of(kMounts, "/mnt/Main share/kurss"), "cifs");
    EXPECT_EQ(file_system_of("x /a\\04 t 0 0\n", "/a\\04"), "t") << "a cut escape stays as it is";
}

TEST(MountTable, AMountOverAnotherHidesIt) {
    EXPECT_EQ(file_system_of(kMounts, "/over/x"), "fuse.sshfs");
}

TEST(MountTable, AnEmptyTableKnowsNothing) {
    EXPECT_EQ(file_system_of("", "/home"), "");
    EXPECT_FALSE(is_network_type(""));
}

TEST(MountTable, NetworkTypesAreToldFromLocalOnes) {
    for (const auto* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"}) {
        EXPECT_TRUE(is_network_type(type)) << type;
    }
    for (const auto* type : {"ext4", "btrfs", "vfat", "fuseblk", "overlay", "tmpfs"}) {
        EXPECT_FALSE(is_network_type(type)) << type;
    }
}

}  // namespace
}  // namespace engine::platform
