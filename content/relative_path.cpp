#include "content/relative_path.h"

#include <algorithm>
#include <array>
#include <optional>

#include "content/base/letters.h"
#include "content/base/utf8.h"

namespace content {

namespace {

constexpr std::size_t kLongestPath = 180;  // bytes, the limit of course packages

Error refuse(std::string reason) {
    return Error{.kind = Error::Kind::Invalid, .message = std::move(reason)};
}

std::optional<unsigned> hex_digit(char c) {
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? std::optional(static_cast<unsigned>(lower - 'a') + 10)
                                        : std::nullopt;
}

/// Decodes once. A '%' that is no escape stays, and is refused with the other characters.
std::string percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size();
        const auto high = escape ? hex_digit(text[i + 1]) : std::nullopt;
        const auto low = escape ? hex_digit(text[i + 2]) : std::nullopt;
        if (high && low) {
            decoded += static_cast<char>(*high << 4 | *low);
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}

// An allow list: what is not on it means something to a shell, a URL or a file system, or cannot be
// seen.
bool may_stand_in_a_path(char32_t code) {
    constexpr std::string_view kMarks = "-_.~/ ()+,!@'=";
    return plain_letter(code) != '\0' || (code >= 0x400 && code <= 0x45F) ||
           (code < 0x80 && kMarks.find(static_cast<char>(code)) != std::string_view::npos);
}

bool has_only_allowed(std::string_view text) {
    while (!text.empty()) {
        const DecodedCharacter character = decode_utf8(text);
        if (!character.well_formed || !may_stand_in_a_path(character.code)) {
            return false;
        }
        text.remove_prefix(character.bytes);
    }
    return true;
}

/// "nul", "COM1.png" and their kin open a device on Windows, whatever follows the first dot.
bool is_device_name(std::string_view segment) {
    constexpr std::array<std::string_view, 4> kDevices{"con", "prn", "aux", "nul"};
    const std::string stem = to_lower_ascii(segment.substr(0, segment.find('.')));
    const bool numbered = stem.size() == 4 && stem[3] >= '0' && stem[3] <= '9' &&
                          (stem.starts_with("com") || stem.starts_with("lpt"));
    return numbered || std::ranges::find(kDevices, stem) != kDevices.end();
}

std::optional<std::string> trouble_with(std::string_view segment) {
    if (segment == "..") {
        return "\"..\" may not stand in a path";
    }
    if (segment.empty()) {
        return "the path starts or ends with \"/\" or has two of them together";
    }
    if (segment.ends_with('.') || segment.ends_with(' ') || segment.starts_with('~')) {
        return "a folder or file name ends with a dot or a space or starts with \"~\"";
    }
    if (is_device_name(segment)) {
        return "\"" + std::string(segment) + "\" is a name that Windows keeps for itself";
    }
    return std::nullopt;
}

}  // namespace

Result<std::string> clean_relative_path(std::string_view written) {
    const std::string decoded = percent_decoded(written);
    if (decoded.empty() || decoded.size() > kLongestPath) {
        return refuse("the path is empty or too long");
    }
    if (!has_only_allowed(decoded)) {
        return refuse("the path has a character that may not stand in a path");
    }
    std::string path;
    for (std::size_t start = 0; start <= decoded.size();) {
        const std::size_t end = std::min(decoded.find('/', start), decoded.size());
        const std::string_view segment = std::string_view(decoded).substr(start, end - start);
        start = end + 1;
        if (segment == ".") {
            continue;
        }
        if (auto trouble = trouble_with(segment)) {
            return refuse(*std::move(trouble));
        }
        path += path.empty() ? std::string(segment) : "/" + std::string(segment);
    }
    return path.empty() ? Result<std::string>(refuse("the path names no file")) : path;
}

}  // namespace content
