// ByteCursor: big-endian numbers from bytes that nobody vouches for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace content::load {

class ByteCursor {
public:
    explicit ByteCursor(std::string_view bytes) : rest_(bytes) {}

    bool empty() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }

    /// The next `count` bytes, or nothing when fewer are left. The cursor moves past them.
    std::optional<std::string_view> take(std::size_t count) {
        if (count > rest_.size()) {
            return std::nullopt;
        }
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }

    /// The next `bytes` (1 to 4) as a number, or nothing.
    std::optional<std::uint32_t> number(std::size_t bytes) {
        const auto taken = take(bytes);
        if (!taken) {
            return std::nullopt;
        }
        std::uint32_t value = 0;
        for (const char byte : *taken) {
            value = value << 8 | static_cast<unsigned char>(byte);
        }
        return value;
    }

private:
    std::string_view rest_;
};

}  // namespace content::load
