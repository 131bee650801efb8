#include "content/base/utf8.h"

#include <cstdint>

namespace content {

namespace {

struct LeadByte {
    std::size_t bytes = 0;  // of the whole sequence; 0: not a lead byte
    char32_t bits = 0;
    // The second byte's range shuts out overlong forms, surrogates and values above U+10FFFF.
    std::uint8_t second_low = 0x80;
    std::uint8_t second_high = 0xBF;
};

LeadByte read_lead(std::uint8_t byte) {
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {.bytes = 2, .bits = byte & 0x1FU};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        const std::uint8_t low = byte == 0xE0 ? 0xA0 : 0x80;
        const std::uint8_t high = byte == 0xED ? 0x9F : 0xBF;
        return {.bytes = 3, .bits = byte & 0x0FU, .second_low = low, .second_high = high};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const std::uint8_t low = byte == 0xF0 ? 0x90 : 0x80;
        const std::uint8_t high = byte == 0xF4 ? 0x8F : 0xBF;
        return {.bytes = 4, .bits = byte & 0x07U, .second_low = low, .second_high = high};
    }
    return {};
}

}  // namespace

DecodedCharacter decode_utf8(std::string_view text) {
    const auto first = static_cast<std::uint8_t>(text.front());
    if (first < 0x80) {
        return {.code = first, .bytes = 1, .well_formed = true};
    }
    const LeadByte lead = read_lead(first);
    char32_t code = lead.bits;
    for (std::size_t i = 1; i < lead.bytes; ++i) {
        const auto byte = i < text.size() ? static_cast<std::uint8_t>(text[i]) : std::uint8_t{0};
        const bool second = i == 1;
        if (byte < (second ? lead.second_low : 0x80) || byte > (second ? lead.second_high : 0xBF)) {
            return {.bytes = i};
        }
        code = code << 6 | (byte & 0x3FU);
    }
    if (lead.bytes == 0) {
        return {};
    }
    return {.code = code, .bytes = lead.bytes, .well_formed = true};
}

void append_utf8(std::string& out, char32_t code) {
    const auto tail = [&](unsigned shift) {
        out += static_cast<char>(0x80U | (code >> shift & 0x3FU));
    };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0U | code >> 12);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

bool is_direction_control(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool is_control(char32_t code) {
    return code < 0x20 || (code >= 0x7F && code <= 0x9F);
}

}  // namespace content
