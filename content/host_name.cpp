#include "content/host_name.h"

#include <algorithm>
#include <optional>

#include "content/base/letters.h"
#include "content/base/utf8.h"
#include "content/punycode.h"

namespace content {

namespace {

constexpr std::size_t kLongestLabel = 63;
constexpr std::size_t kLongestHost = 253;

Error refuse(std::string reason) {
    return Error{.kind = Error::Kind::Invalid, .message = std::move(reason)};
}

bool is_ascii_host_character(char32_t code) {
    return (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9') || code == '-';
}

// Small letters only. Everything else that Unicode calls a letter stays out, and with it full-width
// forms, invisible characters and the other dots that a browser would turn into '.'.
bool is_international_letter(char32_t code) {
    return (code >= 0xDF && code <= 0x17F && code != 0xF7) || (code >= 0x3AC && code <= 0x3CE) ||
           (code >= 0x430 && code <= 0x45F);
}

/// Nothing when a character does not belong in a host name.
std::optional<std::u32string> read_label(std::string_view written) {
    std::u32string label;
    while (!written.empty()) {
        const DecodedCharacter character = decode_utf8(written);
        const char32_t code = to_lower(character.code);
        if (!character.well_formed ||
            (!is_ascii_host_character(code) && !is_international_letter(code))) {
            return std::nullopt;
        }
        label += code;
        written.remove_prefix(character.bytes);
    }
    return label;
}

Result<std::string> to_ascii_label(std::string_view written) {
    const auto label = read_label(written);
    if (!label || label->empty() || label->front() == '-' || label->back() == '-') {
        return refuse("the host name has a character or a dot where none may stand");
    }
    const bool plain = std::ranges::all_of(*label, [](char32_t code) { return code < 0x80; });
    if (plain) {
        return std::string(label->begin(), label->end());
    }
    // The limit comes first: encoding a label takes time that grows with its square.
    const auto encoded = label->size() > kLongestLabel ? std::nullopt : to_punycode(*label);
    return encoded ? Result<std::string>("xn--" + *encoded) : refuse("the host name is too long");
}

/// Browsers read "127.1", "0x7f000001" and "2130706433" as addresses of machines.
bool is_number(std::string_view label) {
    return label.starts_with("0x") ||
           std::ranges::all_of(label, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Result<std::string> to_ascii_host(std::string_view written) {
    if (written.ends_with('.')) {
        written.remove_suffix(1);
    }
    std::string host;
    std::string last_label;
    for (std::size_t start = 0; start <= written.size();) {
        const std::size_t dot = std::min(written.find('.', start), written.size());
        const auto label = to_ascii_label(written.substr(start, dot - start));
        if (!label) {
            return label.error();
        }
        if (label->size() > kLongestLabel || host.size() + label->size() > kLongestHost) {
            return refuse("the host name is too long");
        }
        host += host.empty() ? *label : "." + *label;
        last_label = *label;
        start = dot + 1;
    }
    if (last_label.size() == host.size()) {
        return refuse("the host name is not complete, it needs at least one dot");
    }
    if (is_number(last_label)) {
        return refuse("the host is a number; write its name");
    }
    return host;
}

}  // namespace content
