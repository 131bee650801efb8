#include <cstdint>
#include <string>

#include "engine/platform/link_text.h"
#include "engine/platform/open_link.h"
#include "engine/platform/windows_api.h"

namespace engine::platform {

using content::Error;

content::Status open_link(const std::string& https_or_mailto_url) {
    const auto url = safe_link(https_or_mailto_url);
    if (!url) {
        return url.error();
    }
    const std::wstring wide(url->begin(), url->end());  // safe_link() leaves only ASCII
    const HINSTANCE outcome =
        ShellExecuteW(nullptr, L"open", wide.c_str(), nullptr, nullptr, SW_SHOWNORMAL);
    if (reinterpret_cast<std::intptr_t>(outcome) <= 32) {  // ShellExecute's own way to say no
        return Error{Error::Kind::Unsupported, *url,
                     "no program is set up to open such links, so it has to be copied by hand"};
    }
    return content::kDone;
}

}  // namespace engine::platform
