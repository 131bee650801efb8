#include "engine/platform/link_text.h"

#include <algorithm>
#include <cctype>

namespace engine::platform {
namespace {

using content::Error;

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

/// May stand in an address and means nothing to a shell, even an unquoted one in somebody's script.
bool is_plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    const bool alphanumeric = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                              (byte >= '0' && byte <= '9');
    return alphanumeric ||
           std::string_view("-._~:/?#[]@!$&()*+,;=%").find(c) != std::string_view::npos;
}

std::string escaped(std::string_view url) {
    static constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result;
    for (const char c : url) {
        if (is_plain(c)) {
            result += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            result += {'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
        }
    }
    return result;
}

bool leads_to_a_host(std::string_view url) {
    static constexpr std::string_view kPrefix = "https://";
    return lower(url.substr(0, kPrefix.size())) == kPrefix && url.size() > kPrefix.size() &&
           std::string_view("/?#:@").find(url[kPrefix.size()]) == std::string_view::npos;
}

bool is_harmless_mail(std::string_view url) {
    static constexpr std::string_view kPrefix = "mailto:";
    const std::string text = lower(url);
    // Some mail programs obey ?attach=/path: a course must not send a person's own files.
    return text.rfind(kPrefix, 0) == 0 && text.size() > kPrefix.size() &&
           text.find("attach") == std::string::npos;
}

}  // namespace

content::Result<std::string> safe_link(std::string_view url) {
    if (std::any_of(url.begin(), url.end(), is_control)) {
        return Error{Error::Kind::Invalid, {}, "the link holds control characters"};
    }
    if (!leads_to_a_host(url) && !is_harmless_mail(url)) {
        return Error{Error::Kind::Invalid, std::string(url.substr(0, 200)),
                     "only https: and plain mailto: links are opened"};
    }
    return escaped(url);
}

}  // namespace engine::platform
