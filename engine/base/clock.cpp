#include "engine/base/clock.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <mutex>

namespace engine::base {
namespace {

using std::chrono::floor;

/// The fields of a calendar clock as if they were UTC.
std::chrono::sys_seconds as_time(const std::tm& fields) {
    const std::chrono::year_month_day day{
        std::chrono::year(fields.tm_year + 1900),
        std::chrono::month(static_cast<unsigned>(fields.tm_mon + 1)),
        std::chrono::day(static_cast<unsigned>(fields.tm_mday))};
    return std::chrono::sys_days(day) + std::chrono::hours(fields.tm_hour) +
           std::chrono::minutes(fields.tm_min) + std::chrono::seconds(fields.tm_sec);
}

/// Local time minus UTC at this instant, daylight saving included.
///
/// std::localtime and std::gmtime are the only spelling that every toolchain shares; both return
/// one static object, so the two calls are guarded and copied at once. Nothing else in the program
/// may call them.
std::chrono::minutes zone_offset_at(std::time_t instant) {
    static std::mutex guard;
    const std::scoped_lock lock(guard);
    const std::tm* fields = std::localtime(&instant);  // NOLINT(concurrency-mt-unsafe)
    if (fields == nullptr) {
        return std::chrono::minutes(0);
    }
    const auto local = as_time(*fields);
    fields = std::gmtime(&instant);  // NOLINT(concurrency-mt-unsafe)
    return fields == nullptr ? std::chrono::minutes(0)
                             : floor<std::chrono::minutes>(local - as_time(*fields));
}

}  // namespace

Moment now() {
    const auto wall = std::chrono::system_clock::now();
    return {.steady = floor<std::chrono::milliseconds>(std::chrono::steady_clock::now()),
            .wall = floor<std::chrono::milliseconds>(wall),
            .zone_offset = zone_offset_at(std::chrono::system_clock::to_time_t(wall))};
}

std::string clock_text(const Moment& moment) {
    const auto local = floor<std::chrono::seconds>(moment.wall + moment.zone_offset);
    const std::chrono::hh_mm_ss time(local - floor<std::chrono::days>(local));
    std::array<char, 16> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%02d:%02d:%02d", static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return {text.data(), static_cast<std::size_t>(length)};
}

}  // namespace engine::base
