// Bytes to a JsonValue. The only door to the JSON library.
//
// Stricter than the standard asks: no duplicate keys, no NUL in a text, no number beyond a double,
// and the limits of content/limits.h. A byte-order mark is forgiven with a warning.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "content/load/issue_log.h"
#include "content/load/json_value.h"

namespace content::load {

/// The value that `bytes` spell. Nothing when they break a rule: `log` then has one error, with
/// line and column.
std::optional<JsonValue> read_json(std::string_view bytes, IssueLog& log);

/// The same for the file at `log.file()` in `course_folder`; a file that cannot be read is an error
/// in `log` too.
std::optional<JsonValue> read_json_file(const std::filesystem::path& course_folder, IssueLog& log);

}  // namespace content::load
