// Host names of links, in the one spelling that can be shown and opened alike.
#pragma once

#include <string>
#include <string_view>

#include "content/base/result.h"

namespace content {

/// `written` in lower case, international labels as "xn--...", without a dot at the end. Fails
/// with Invalid, and a reason for the author, when it is no full public name: a number, an IP
/// address, a name without a dot, or with characters no Latvian, Russian or Greek name needs.
Result<std::string> to_ascii_host(std::string_view written);

}  // namespace content
