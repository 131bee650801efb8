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

/// U+2010 to U+2027.
bool is_dash_or_quote(std::string_view character) {
    return character.size() == 3 && character.starts_with("\xE2\x80") && character[2] >= '\x90' &&
           character[2] <= '\xA7';
}

}  // namespace

DecodedCharacter decode_sequence(std::string_view text) {
    const LeadByte lead = read_lead(static_cast<std::uint8_t>(text.front()));
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

std::size_t plain_prefix(std::string_view text) {
    const auto byte_at = [&](std::size_t at) { return static_cast<std::uint8_t>(text[at]); };
    std::size_t at = 0;
    while (at < text.size()) {
        const std::uint8_t byte = byte_at(at);
        if (byte >= 0x20 && byte < 0x7F) {
            ++at;
        } else if (byte >= 0xC3 && byte <= 0xDF && at + 1 < text.size() &&
                   (byte_at(at + 1) & 0xC0U) == 0x80U) {
            at += 2;
        } else if (is_dash_or_quote(text.substr(at, 3))) {
            at += 3;
        } else {
            break;
        }
    }
    return at;
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
