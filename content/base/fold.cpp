#include "content/base/fold.h"

#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace content {
namespace {

/// What a letter may carry without becoming another one, and what is not seen at all.
bool vanishes(char32_t code) {
    constexpr char32_t kSoftHyphen = 0xAD;
    constexpr char32_t kWordJoiner = 0x2060;
    constexpr char32_t kByteOrderMark = 0xFEFF;
    const bool combining = code >= 0x300 && code <= 0x36F;
    const bool zero_width = code >= 0x200B && code <= 0x200D;
    return combining || zero_width || code == kSoftHyphen || code == kWordJoiner ||
           code == kByteOrderMark;
}

void append_folded(std::string& out, char32_t code) {
    constexpr char32_t kCyrillicYo = 0x451;
    constexpr char32_t kCyrillicYe = 0x435;
    if (const char letter = plain_letter(code)) {
        out += letter;
    } else if (!vanishes(code)) {
        const char32_t lower = to_lower(code);
        append_utf8(out, lower == kCyrillicYo ? kCyrillicYe : lower);
    }
}

}  // namespace

std::string folded(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const DecodedCharacter next = decode_utf8(utf8);
        if (next.well_formed) {
            append_folded(out, next.code);
        } else {
            out += utf8.substr(0, next.bytes);
        }
        utf8.remove_prefix(next.bytes);
    }
    return out;
}

}  // namespace content
