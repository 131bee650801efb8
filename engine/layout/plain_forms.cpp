#include "engine/layout/plain_forms.h"

#include <utility>

namespace engine::layout {
namespace {

/// `title` in bold above `children`.
content::Blocks titled(content::Spans title, const content::Blocks& children) {
    for (content::Span& span : title) {
        span.style.strong = true;
    }
    content::Blocks blocks;
    if (!title.empty()) {
        blocks.push_back({.node = content::Paragraph{std::move(title)}});
    }
    blocks.insert(blocks.end(), children.begin(), children.end());
    return blocks;
}

}  // namespace

content::Blocks plain_form(const content::Disclosure& more) {
    content::Spans title;
    if (!more.title.empty()) {
        title.push_back({.text = more.title});
    }
    return titled(std::move(title), more.children);
}

content::Blocks plain_form(const content::Timeline& timeline) {
    content::List list;
    for (const content::Timeline::Item& item : timeline.items) {
        list.items.push_back({.children = titled(item.when, item.children)});
    }
    return {{.node = std::move(list)}};
}

content::Blocks plain_form(const content::Comparison& comparison) {
    content::Blocks blocks;
    for (const content::Comparison::Item& item : comparison.items) {
        content::Blocks side = titled(item.title, item.children);
        blocks.insert(blocks.end(), side.begin(), side.end());
    }
    return blocks;
}

}  // namespace engine::layout
