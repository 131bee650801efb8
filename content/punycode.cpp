#include "content/punycode.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace content {

namespace {

// The parameters of RFC 3492, section 5.
constexpr std::uint32_t kBase = 36;
constexpr std::uint32_t kThresholdLow = 1;
constexpr std::uint32_t kThresholdHigh = 26;
constexpr std::uint32_t kSkew = 38;
constexpr std::uint32_t kDamp = 700;
constexpr std::uint32_t kInitialBias = 72;
constexpr std::uint32_t kFirstCode = 0x80;

char digit(std::uint32_t value) {
    return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
}

std::uint32_t adapt(std::uint32_t delta, std::uint32_t points, bool first) {
    delta = first ? delta / kDamp : delta / 2;
    delta += delta / points;
    std::uint32_t k = 0;
    while (delta > (kBase - kThresholdLow) * kThresholdHigh / 2) {
        delta /= kBase - kThresholdLow;
        k += kBase;
    }
    return k + (kBase - kThresholdLow + 1) * delta / (delta + kSkew);
}

/// Appends `delta` as a variable-length integer.
void append_delta(std::string& out, std::uint32_t delta, std::uint32_t bias) {
    for (std::uint32_t k = kBase;; k += kBase) {
        const std::uint32_t threshold =
            k <= bias ? kThresholdLow : std::min(k - bias, kThresholdHigh);
        if (delta < threshold) {
            break;
        }
        out += digit(threshold + (delta - threshold) % (kBase - threshold));
        delta = (delta - threshold) / (kBase - threshold);
    }
    out += digit(delta);
}

}  // namespace

std::optional<std::string> to_punycode(std::u32string_view label) {
    std::string out;
    for (const char32_t code : label) {
        if (code < kFirstCode) {
            out += static_cast<char>(code);
        }
    }
    const auto plain = static_cast<std::uint32_t>(out.size());
    std::uint32_t handled = plain;
    if (plain > 0) {
        out += '-';
    }
    std::uint32_t next_code = kFirstCode;
    std::uint32_t delta = 0;
    std::uint32_t bias = kInitialBias;
    while (handled < label.size()) {
        char32_t smallest = std::numeric_limits<char32_t>::max();
        for (const char32_t code : label) {
            smallest = code >= next_code ? std::min(smallest, code) : smallest;
        }
        const std::uint32_t room = std::numeric_limits<std::uint32_t>::max() - delta;
        if (smallest - next_code > room / (handled + 1)) {
            return std::nullopt;
        }
        delta += (smallest - next_code) * (handled + 1);
        next_code = smallest;
        for (const char32_t code : label) {
            delta += code < next_code ? 1 : 0;
            if (code == next_code) {
                append_delta(out, delta, bias);
                bias = adapt(delta, handled + 1, handled == plain);
                delta = 0;
                ++handled;
            }
        }
        ++delta;
        ++next_code;
    }
    return out;
}

}  // namespace content
