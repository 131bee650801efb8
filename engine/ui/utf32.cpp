#include "engine/ui/utf32.h"

#include "content/base/utf8.h"

namespace engine::ui {

std::u32string to_utf32(std::string_view utf8) {
    std::u32string characters;
    while (!utf8.empty()) {
        const content::DecodedCharacter next = content::decode_utf8(utf8);
        characters += next.code;
        utf8.remove_prefix(next.bytes);
    }
    return characters;
}

std::string to_utf8(std::u32string_view characters) {
    std::string bytes;
    for (const char32_t character : characters) {
        content::append_utf8(bytes, character);
    }
    return bytes;
}

}  // namespace engine::ui
