#include "engine/platform/file_lock.h"

#include <optional>
#include <utility>

#include <gtest/gtest.h>

#include "tests/support/temp_dir.h"

namespace engine::platform {
namespace {

TEST(FileLock, OnlyOneHoldsIt) {
    const tests::TempDir folder;
    const auto file = folder.path() / "store.lock";
    auto first = FileLock::take(file);
    ASSERT_TRUE(first);
    const auto second = FileLock::take(file);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, content::Error::Kind::Storage);
}

TEST(FileLock, DestroyingItFreesIt) {
    const tests::TempDir folder;
    const auto file = folder.path() / "store.lock";
    {
        const auto lock = FileLock::take(file);
        ASSERT_TRUE(lock);
    }
    EXPECT_TRUE(FileLock::take(file));
}

TEST(FileLock, MovingItKeepsIt) {
    const tests::TempDir folder;
    const auto file = folder.path() / "store.lock";
    std::optional<FileLock> kept;
    {
        auto lock = FileLock::take(file);
        ASSERT_TRUE(lock);
        kept = *std::move(lock);
    }
    EXPECT_FALSE(FileLock::take(file));
    kept.reset();
    EXPECT_TRUE(FileLock::take(file));
}

TEST(FileLock, AFolderThatIsNotThereIsUnreadable) {
    const tests::TempDir folder;
    const auto lock = FileLock::take(folder.path() / "missing" / "store.lock");
    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().kind, content::Error::Kind::Unreadable);
}

}  // namespace
}  // namespace engine::platform
