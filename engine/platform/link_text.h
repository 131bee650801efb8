// The last gate before an address leaves the program.
#pragma once

#include <string>
#include <string_view>

#include "content/base/result.h"

namespace engine::platform {

/// `url` as plain ASCII that no shell script or registry entry on the way can misread: everything
/// but the letters of RFC 3986 becomes %XX. Fails with Invalid for anything but https://HOST... and
/// mailto:..., for control characters, and for mail that would attach a file.
content::Result<std::string> safe_link(std::string_view url);

}  // namespace engine::platform
