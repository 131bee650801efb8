// ByteSet: bytes to stop at, so that what lies between them in a text is passed over at a glance.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace content {

class ByteSet {
public:
    /// Each byte of `members`.
    constexpr explicit ByteSet(std::string_view members) {
        for (const char member : members) {
            has_[static_cast<unsigned char>(member)] = true;
        }
    }

    constexpr bool has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }

    /// Where the first of its bytes stands in `text`; text.size() when there is none.
    constexpr std::size_t find_in(std::string_view text) const {
        std::size_t at = 0;
        while (at < text.size() && !has(text[at])) {
            ++at;
        }
        return at;
    }

private:
    std::array<bool, 256> has_{};
};

}  // namespace content
