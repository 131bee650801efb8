#include "content/link_policy.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "content/base/letters.h"
#include "content/base/utf8.h"
#include "content/host_name.h"
#include "content/relative_path.h"

namespace content {

namespace {

constexpr std::size_t kLongestLink = 2'048;

using Trouble = std::optional<std::string>;

/// Characters that hide, reorder or split a link wherever they stand.
bool may_never_stand(char32_t code) {
    const bool invisible = code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
                           (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF || code == 0x61C;
    return is_control(code) || is_direction_control(code) || invisible ||
           code == kReplacementCharacter;
}

Trouble trouble_with_characters(std::string_view link) {
    while (!link.empty()) {
        const DecodedCharacter character = decode_utf8(link);
        if (!character.well_formed || may_never_stand(character.code)) {
            return "the link has an invisible or control character";
        }
        if (character.code == '\\') {
            return "the link has a backslash";
        }
        link.remove_prefix(character.bytes);
    }
    return std::nullopt;
}

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// %00 to %1F and %7F: a server or mail program may read them as a line end or an end of text.
bool has_escaped_control(std::string_view text) {
    for (std::size_t i = text.find('%'); i != std::string_view::npos; i = text.find('%', i + 1)) {
        const std::string_view digits = text.substr(i + 1, 2);
        if (digits.size() == 2 && is_hex(digits[1]) &&
            (digits[0] == '0' || digits[0] == '1' || to_lower_ascii(digits) == "7f")) {
            return true;
        }
    }
    return false;
}

/// Path, query and fragment in the characters of RFC 3986, so that what opens is one plain word.
std::string percent_encoded(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr std::string_view kUnsafe = " \"<>^`{|}";
    std::string encoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool stray_percent =
            c == '%' && !(i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2]));
        if (byte >= 0x80 || stray_percent || kUnsafe.find(c) != std::string_view::npos) {
            encoded += '%';
            encoded += kHex[byte >> 4];
            encoded += kHex[byte & 0x0F];
        } else {
            encoded += c;
        }
    }
    return encoded;
}

/// ":8443" as written, nothing for the usual port, or why it is no port.
Result<std::string> read_port(std::string_view digits) {
    unsigned port = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc{} || end != digits.data() + digits.size() || port == 0 || port > 65535) {
        return Error{.message = "the port is not a number from 1 to 65535"};
    }
    return port == 443 ? std::string{} : ":" + std::to_string(port);
}

LinkVerdict judge_https(std::string_view after_scheme) {
    // Browsers also open "https:host" and "https:/host"; one spelling is enough for a course.
    if (!after_scheme.starts_with("//")) {
        return RefusedLink{"after \"https:\" there must be two slashes"};
    }
    after_scheme.remove_prefix(2);
    const std::size_t end = std::min(after_scheme.find_first_of("/?#"), after_scheme.size());
    const std::string_view authority = after_scheme.substr(0, end);
    const std::string_view rest = after_scheme.substr(end);
    if (authority.find('@') != std::string_view::npos) {
        return RefusedLink{"a link may not carry a user name; \"@\" hides the real host"};
    }
    const std::size_t colon = authority.find(':');
    const auto host = to_ascii_host(authority.substr(0, colon));
    if (!host) {
        return RefusedLink{host.error().message};
    }
    const auto port = colon == std::string_view::npos ? Result<std::string>(std::string{})
                                                      : read_port(authority.substr(colon + 1));
    if (!port) {
        return RefusedLink{port.error().message};
    }
    if (has_escaped_control(rest)) {
        return RefusedLink{"the link has an escaped control character"};
    }
    std::string shown = *host + *port;
    return OutsideLink{.url = "https://" + shown + percent_encoded(rest), .host = shown};
}

/// Subject and body only: "attach" makes some mail programs add a file, "bcc" sends unseen copies.
Trouble trouble_with_mail_fields(std::string_view query) {
    while (!query.empty()) {
        const std::string_view field = query.substr(0, query.find('&'));
        const std::string name = to_lower_ascii(field.substr(0, field.find('=')));
        if (name != "subject" && name != "body") {
            return "a mail link may set only the subject and the body";
        }
        query.remove_prefix(std::min(field.size() + 1, query.size()));
    }
    return std::nullopt;
}

LinkVerdict judge_mailto(std::string_view after_scheme) {
    constexpr std::string_view kLocalMarks = "._+-";
    const std::size_t question = std::min(after_scheme.find('?'), after_scheme.size());
    const std::string_view address = after_scheme.substr(0, question);
    const std::size_t at = std::min(address.find('@'), address.size());
    const std::string_view local = address.substr(0, at);
    const bool plain = !local.empty() && std::ranges::all_of(local, [&](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code < 0x80 &&
               (plain_letter(code) != '\0' || kLocalMarks.find(c) != std::string_view::npos);
    });
    const auto host =
        at < address.size() ? to_ascii_host(address.substr(at + 1)) : Result<std::string>(Error{});
    if (!plain || !host) {
        return RefusedLink{"after \"mailto:\" there must be one plain mail address"};
    }
    std::string_view query = after_scheme.substr(question);
    if (auto trouble = trouble_with_mail_fields(query.substr(query.empty() ? 0 : 1))) {
        return RefusedLink{*std::move(trouble)};
    }
    if (has_escaped_control(query)) {
        return RefusedLink{"the link has an escaped control character"};
    }
    std::string shown = std::string(local) + "@" + *host;
    return OutsideLink{.url = "mailto:" + shown + percent_encoded(query), .host = shown};
}

LinkVerdict judge_term(std::string_view id) {
    if (!is_course_id(id)) {
        return RefusedLink{"after \"term:\" there must be the id of a term in glossary.json"};
    }
    return TermLink{std::string(id)};
}

/// "#page", "lesson", "lesson#page" or "img/map.png".
LinkVerdict judge_inside(std::string_view written) {
    const std::size_t hash = written.find('#');
    const std::string_view place = written.substr(0, hash);
    std::string target;
    if (!place.empty()) {
        auto path = clean_relative_path(place);
        if (!path) {
            return RefusedLink{path.error().message};
        }
        target = *std::move(path);
    }
    if (hash != std::string_view::npos) {
        const std::string_view page = written.substr(hash + 1);
        if (!is_course_id(page)) {
            return RefusedLink{"after \"#\" there must be the id of a page"};
        }
        target += "#" + std::string(page);
    }
    return InsideLink{std::move(target)};
}

}  // namespace

LinkVerdict judge_link(std::string_view written) {
    if (written.empty() || written.size() > kLongestLink) {
        return RefusedLink{"the link is empty or too long"};
    }
    if (auto trouble = trouble_with_characters(written)) {
        return RefusedLink{*std::move(trouble)};
    }
    const std::size_t mark = written.find_first_of(":/?#");
    if (mark == std::string_view::npos || written[mark] != ':') {
        return judge_inside(written);
    }
    const std::string scheme = to_lower_ascii(written.substr(0, mark));
    if (scheme == "https") {
        return judge_https(written.substr(mark + 1));
    }
    if (scheme == "mailto") {
        return judge_mailto(written.substr(mark + 1));
    }
    if (scheme == "term") {
        return judge_term(written.substr(mark + 1));
    }
    return RefusedLink{scheme == "http" ? "only secure links open; write \"https:\""
                                        : "only https: and mailto: links may leave the program"};
}

}  // namespace content
