#include "content/base/byte_set.h"

#include <gtest/gtest.h>

namespace content {
namespace {

using namespace std::string_view_literals;

constexpr ByteSet kStops("[~\xF0\0"sv);

TEST(ByteSet, FindsTheFirstOfItsBytes) {
    EXPECT_EQ(kStops.find_in("ab~["), 2U);
    EXPECT_EQ(kStops.find_in("[ab"), 0U);
    EXPECT_EQ(kStops.find_in("ā\xF0"), 2U);  // a byte above 0x7F is no other than itself
    EXPECT_EQ(kStops.find_in("a\0b"sv), 1U);
}

TEST(ByteSet, GoesToTheEndWhereThereIsNone) {
    EXPECT_EQ(kStops.find_in("rāda"), "rāda"sv.size());
    EXPECT_EQ(kStops.find_in(""), 0U);
}

}  // namespace
}  // namespace content
