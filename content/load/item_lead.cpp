#include "content/load/item_lead.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "content/base/utf8.h"

namespace content::load {

namespace {

/// The spans of the first block when that is a paragraph, else nullptr.
Spans* first_text(Blocks& children) {
    auto* first = children.empty() ? nullptr : std::get_if<Paragraph>(&children.front().node);
    return first == nullptr ? nullptr : &first->text;
}

/// Spaces, and one colon or dash before or among them, off the front.
void drop_separator(std::string& text) {
    const auto drop_spaces = [&] {
        text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    };
    drop_spaces();
    for (const std::string_view separator : {":", "–", "—", "-"}) {
        if (text.starts_with(separator) &&
            (text.size() == separator.size() || text[separator.size()] == ' ')) {
            text.erase(0, separator.size());
            break;
        }
    }
    drop_spaces();
}

/// Moves the first `count` spans out of `text` and makes the rest begin with a word; a paragraph
/// that is left empty goes.
Spans split_off(Blocks& children, Spans& text, std::ptrdiff_t count) {
    const auto end = text.begin() + count;
    Spans lead(std::move_iterator(text.begin()), std::move_iterator(end));
    text.erase(text.begin(), end);
    if (!text.empty() && text.front().kind == Span::Kind::Text) {
        drop_separator(text.front().text);
    }
    const auto is_nothing = [](const Span& span) {
        return span.kind == Span::Kind::LineBreak ||
               (span.kind == Span::Kind::Text && span.text.empty());
    };
    text.erase(text.begin(), std::ranges::find_if_not(text, is_nothing));
    if (text.empty()) {
        children.erase(children.begin());
    }
    return lead;
}

/// Where the colon stands that ends a lead, or npos. "10:30" goes on.
std::size_t colon_in(const Span& span) {
    if (span.kind != Span::Kind::Text || span.style.code || !span.link.empty()) {
        return std::string::npos;
    }
    std::size_t at = span.text.find(':');
    while (at != std::string::npos && at + 1 < span.text.size() && span.text[at + 1] != ' ') {
        at = span.text.find(':', at + 1);
    }
    return at;
}

}  // namespace

void read_ordinal_as_text(Blocks& children) {
    auto* list = children.empty() ? nullptr : std::get_if<List>(&children.front().node);
    if (list == nullptr || !list->ordered || list->items.size() != 1) {
        return;
    }
    Blocks inner = std::move(list->items.front().children);
    const std::string ordinal = std::to_string(list->start) + ".";
    if (Spans* text = first_text(inner)) {
        text->insert(text->begin(), {.text = ordinal + " "});
    } else {
        inner.insert(inner.begin(),
                     {.node = Paragraph{{Span{.text = ordinal}}}, .line = children.front().line});
    }
    children.erase(children.begin());
    children.insert(children.begin(), std::move_iterator(inner.begin()),
                    std::move_iterator(inner.end()));
}

Spans take_bold_lead(Blocks& children) {
    Spans* const text = first_text(children);
    if (text == nullptr) {
        return {};
    }
    const auto end =
        std::ranges::find_if_not(*text, [](const Span& span) { return span.style.strong; });
    if (end == text->begin()) {
        return {};
    }
    Spans lead = split_off(children, *text, end - text->begin());
    for (Span& span : lead) {
        span.style.strong = false;
    }
    if (lead.back().kind == Span::Kind::Text && lead.back().text.ends_with(':')) {
        lead.back().text.pop_back();
    }
    return lead;
}

Spans take_colon_lead(Blocks& children) {
    Spans* const text = first_text(children);
    if (text == nullptr) {
        return {};
    }
    for (std::size_t i = 0; i < text->size(); ++i) {
        Span& span = (*text)[i];
        if (span.kind == Span::Kind::LineBreak) {
            break;
        }
        const std::size_t colon = colon_in(span);
        if (colon == std::string::npos) {
            continue;
        }
        Span lead = span;
        lead.text.resize(colon);
        span.text.erase(0, colon);
        auto count = static_cast<std::ptrdiff_t>(i);
        if (!lead.text.empty()) {
            text->insert(text->begin() + count, std::move(lead));
            ++count;
        }
        return split_off(children, *text, count);
    }
    return {};
}

}  // namespace content::load
