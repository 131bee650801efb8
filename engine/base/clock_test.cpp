#include "engine/base/clock.h"

#include <cstdlib>
#include <ctime>

#include <gtest/gtest.h>

namespace engine::base {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::sys_days kDay{std::chrono::year(2026) / 11 / 23};

TEST(Clock, ShowsLocalTime) {
    EXPECT_EQ(clock_text({.wall = kDay + 12h + 3min + 22s, .zone_offset = 120min}), "14:03:22");
    EXPECT_EQ(clock_text({.wall = kDay + 999ms, .zone_offset = 0min}), "00:00:00");
    EXPECT_EQ(clock_text({.wall = kDay + 23h, .zone_offset = 60min}), "00:00:00");
    EXPECT_EQ(clock_text({.wall = kDay + 1h, .zone_offset = -120min}), "23:00:00");
}

TEST(Clock, ShowsTimesBeforeTheEpoch) {
    EXPECT_EQ(clock_text({.wall = Wall(-1ms), .zone_offset = 0min}), "23:59:59");
}

TEST(Clock, CountsDaysByTheLocalMidnight) {
    EXPECT_EQ((Moment{.wall = kDay + 21h + 59min, .zone_offset = 120min}).local_day(), kDay);
    EXPECT_EQ((Moment{.wall = kDay + 22h, .zone_offset = 120min}).local_day(),
              kDay + std::chrono::days(1));
}

TEST(Clock, NeverRunsBackwards) {
    const Moment first = now();
    const Moment second = now();
    EXPECT_LE(first.steady, second.steady);
    EXPECT_GT(first.wall, kDay - std::chrono::years(20));
}

#ifndef _WIN32
// setenv and tzset are POSIX; what is tested is the same code everywhere.
TEST(Clock, KnowsTheZoneOfTheComputer) {
    const char* kept = std::getenv("TZ");
    const std::string before = kept == nullptr ? "" : kept;
    const auto offset_in = [](const char* zone) {
        setenv("TZ", zone, 1);
        tzset();
        return now().zone_offset;
    };
    EXPECT_EQ(offset_in("UTC0"), 0min);
    EXPECT_EQ(offset_in("AAA-2"), 120min);
    EXPECT_EQ(offset_in("BBB3:30"), -210min);
    EXPECT_EQ(offset_in("CCC-14"), 14h);
    kept == nullptr ? unsetenv("TZ") : setenv("TZ", before.c_str(), 1);
    tzset();
}
#endif

}  // namespace
}  // namespace engine::base
