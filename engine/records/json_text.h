// JSON text, for the report and for what the hours query is told about the course.
#pragma once

#include <string>

namespace engine::records {

/// `text` as a JSON string with its quotes. Rows may hold anything, so anything is escaped that
/// must be; bytes that are not UTF-8 stay as they are.
std::string json_quoted(const std::string& text);

}  // namespace engine::records
