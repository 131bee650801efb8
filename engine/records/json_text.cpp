#include "engine/records/json_text.h"

#include <array>

namespace engine::records {

std::string json_quoted(const std::string& text) {
    constexpr std::array<char, 17> kDigits = {"0123456789abcdef"};
    std::string json = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte < 0x20U) {
            json += "\\u00";
            json += kDigits.at(byte >> 4U);
            json += kDigits.at(byte & 0xFU);
        } else {
            json += c;
        }
    }
    return json + '"';
}

std::string json_field(const char* name, const std::string& value) {
    return json_quoted(name) + ":" + json_quoted(value);
}

std::string json_field(const char* name, std::int64_t number) {
    return json_quoted(name) + ":" + std::to_string(number);
}

}  // namespace engine::records
