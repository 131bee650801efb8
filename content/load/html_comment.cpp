#include "content/load/html_comment.h"

#include <algorithm>

namespace content::load {

namespace {

std::string_view stripped(std::string_view text) {
    constexpr std::string_view kBlank = " \t\n";
    text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
    return text.substr(0, text.find_last_not_of(kBlank) + 1);
}

}  // namespace

std::optional<std::vector<std::string>> lone_comments(std::string_view html) {
    constexpr std::string_view kOpen = "<!--";
    constexpr std::string_view kClose = "-->";
    std::vector<std::string> comments;
    html = stripped(html);
    while (html.starts_with(kOpen)) {
        html.remove_prefix(kOpen.size());
        const std::size_t end = html.find(kClose);
        if (end == std::string_view::npos) {
            return std::nullopt;
        }
        comments.emplace_back(stripped(html.substr(0, end)));
        html = stripped(html.substr(end + kClose.size()));
    }
    return html.empty() && !comments.empty() ? std::optional(std::move(comments)) : std::nullopt;
}

}  // namespace content::load
