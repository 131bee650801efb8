// Punycode (RFC 3492): a label of an international host name in the letters DNS understands.
//
// The player never shows a host in its own script. "аpple.com" with a Cyrillic а looks like the
// real one; "xn--pple-43d.com" cannot.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace content {

/// The label without the "xn--" in front. Nothing when its delta overflows, which no label of a
/// legal length can reach.
std::optional<std::string> to_punycode(std::u32string_view label);

}  // namespace content
