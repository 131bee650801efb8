#include "content/load/callout_mark.h"

#include <algorithm>
#include <array>
#include <utility>

#include "content/base/letters.h"

namespace content::load {

std::optional<CalloutMark> callout_mark(const Spans& spans) {
    if (spans.empty() || spans.front().kind != Span::Kind::Text || spans.front().style.code) {
        return std::nullopt;
    }
    const std::string_view text = spans.front().text;
    const std::size_t close = text.find(']');
    if (!text.starts_with("[!") || close == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view word = text.substr(2, close - 2);
    const bool letters = !word.empty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (!letters) {
        return std::nullopt;
    }
    const std::size_t next = std::min(text.find_first_not_of(' ', close + 1), text.size());
    return CalloutMark{.word = to_lower_ascii(word), .length = next};
}

std::optional<Callout::Kind> callout_kind(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, Callout::Kind>, 4> kKinds{
        {{"note", Callout::Kind::Note},
         {"tip", Callout::Kind::Tip},
         {"important", Callout::Kind::Important},
         {"warning", Callout::Kind::Warning}}};
    const auto* const found =
        std::ranges::find(kKinds, word, &std::pair<std::string_view, Callout::Kind>::first);
    return found == kKinds.end() ? std::nullopt : std::optional(found->second);
}

void drop_mark(Blocks& children, std::size_t length) {
    Spans& spans = std::get<Paragraph>(children.front().node).text;
    spans.front().text.erase(0, length);
    const bool marks_only = spans.front().text.empty();
    if (marks_only) {
        spans.erase(spans.begin());
    }
    if (marks_only && !spans.empty() && spans.front().kind == Span::Kind::LineBreak) {
        spans.erase(spans.begin());
    }
    if (spans.empty()) {
        children.erase(children.begin());
    }
}

}  // namespace content::load
