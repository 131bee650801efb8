// JSON text, for the report and for what the hours query is told about the course.
#pragma once

#include <cstdint>
#include <string>

namespace engine::records {

/// `text` as a JSON string with its quotes. Rows may hold anything, so anything is escaped that
/// must be; bytes that are not UTF-8 stay as they are.
std::string json_quoted(const std::string& text);

/// `"name":"value"` and `"name":7`
std::string json_field(const char* name, const std::string& value);
std::string json_field(const char* name, std::int64_t number);

/// What `write` makes of each part, with commas between.
template <class Parts, class Write>
std::string json_joined(const Parts& parts, Write write) {
    std::string text;
    for (const auto& part : parts) {
        text += text.empty() ? "" : ",";
        text += write(part);
    }
    return text;
}

}  // namespace engine::records
