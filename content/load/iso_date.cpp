#include "content/load/iso_date.h"

#include <algorithm>
#include <charconv>

namespace content::load {
namespace {

constexpr std::string_view kShape = "dddd-dd-dd";

bool fits_shape(char byte, char shape) {
    return shape == 'd' ? byte >= '0' && byte <= '9' : byte == shape;
}

unsigned number(std::string_view digits) {
    unsigned value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

}  // namespace

std::optional<std::chrono::sys_days> parse_iso_date(std::string_view text) {
    if (text.size() != kShape.size() || !std::ranges::equal(text, kShape, fits_shape)) {
        return std::nullopt;
    }
    const std::chrono::year_month_day day{
        std::chrono::year(static_cast<int>(number(text.substr(0, 4)))),
        std::chrono::month(number(text.substr(5, 2))), std::chrono::day(number(text.substr(8, 2)))};
    if (!day.ok()) {
        return std::nullopt;
    }
    return std::chrono::sys_days(day);
}

}  // namespace content::load
