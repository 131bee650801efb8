#include "engine/records/secrets.h"

#include <gtest/gtest.h>

namespace engine::records {
namespace {

TEST(Secrets, NamesAreNeverDrawnTwice) {
    EXPECT_EQ(random_name().size(), 32U);
    EXPECT_NE(random_name(), random_name());
}

TEST(Secrets, APinIsKeptAsASaltedHash) {
    const auto hash = hash_pin("1234");
    const auto again = hash_pin("1234");
    ASSERT_TRUE(hash && again);
    EXPECT_EQ(hash->find("1234"), std::string::npos);
    EXPECT_NE(*hash, *again);
    EXPECT_TRUE(pin_fits(*hash, "1234"));
    EXPECT_FALSE(pin_fits(*hash, "1235"));
    EXPECT_FALSE(pin_fits("nonsense", "1234"));
}

TEST(Secrets, ASealFollowsTheText) {
    EXPECT_EQ(seal("600000"), seal("600000"));
    EXPECT_NE(seal("600000"), seal("600001"));
}

}  // namespace
}  // namespace engine::records
