#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sample {

/// Reads a date-time of RFC 3339, as JSON Schema's format of that name: `2026-11-23T10:00:00+01:00`. A fraction of a
/// second is cut off. None for any other text, and for years beyond 0 to 9999.
std::optional<std::chrono::sys_seconds> read_date_time(std::string_view text);

/// The same in UTC: `2026-11-23T09:00:00Z`.
std::string write_date_time(std::chrono::sys_seconds time);

}  // namespace sample
