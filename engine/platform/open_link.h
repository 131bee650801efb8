// Hands a web or mail address to the person's own browser or mail program.
#pragma once

#include <string>

#include "content/base/result.h"

namespace engine::platform {

/// Opens `https_or_mailto_url`. No shell is on the way and the call does not wait for the browser.
/// Refuses (Invalid) everything but https://HOST... and mailto: without attachments, and control
/// characters; other unusual letters are passed on as %XX. Fails (Unsupported) when the system has
/// nothing that opens links.
content::Status open_link(const std::string& https_or_mailto_url);

}  // namespace engine::platform
