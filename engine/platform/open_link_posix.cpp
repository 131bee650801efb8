#include <string>

#include "engine/platform/link_text.h"
#include "engine/platform/open_link.h"
#include "engine/platform/start_program.h"

namespace engine::platform {

using content::Error;

content::Status open_link(const std::string& https_or_mailto_url) {
    const auto url = safe_link(https_or_mailto_url);
    if (!url) {
        return url.error();
    }
    if (!start_program("xdg-open", *url)) {
        return Error{Error::Kind::Unsupported, *url,
                     "this computer has no xdg-open, so the link has to be copied by hand"};
    }
    return content::kDone;
}

}  // namespace engine::platform
