// Dates as course files write them: "2026-11-23".
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace content::load {

/// The day, or nothing when the text is not YYYY-MM-DD or there is no such day.
std::optional<std::chrono::sys_days> parse_iso_date(std::string_view text);

}  // namespace content::load
