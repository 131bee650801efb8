#include "engine/ui/utf32.h"

#include "engine/text/utf8.h"

namespace engine::ui {

std::u32string to_utf32(std::string_view utf8) {
    std::u32string characters;
    for (const text::Letter& letter : text::decode(utf8)) {
        characters += letter.code;
    }
    return characters;
}

std::string to_utf8(std::u32string_view characters) {
    std::string bytes;
    const auto add = [&bytes](char32_t bits) {
        bytes += static_cast<char>(static_cast<unsigned char>(bits));
    };
    for (const char32_t c : characters) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0U | (c >> 6U));
            add(0x80U | (c & 0x3FU));
        } else if (c < 0x10000) {
            add(0xE0U | (c >> 12U));
            add(0x80U | ((c >> 6U) & 0x3FU));
            add(0x80U | (c & 0x3FU));
        } else {
            add(0xF0U | (c >> 18U));
            add(0x80U | ((c >> 12U) & 0x3FU));
            add(0x80U | ((c >> 6U) & 0x3FU));
            add(0x80U | (c & 0x3FU));
        }
    }
    return bytes;
}

}  // namespace engine::ui
