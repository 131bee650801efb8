// Pages written down in a line or two, for tests of layout and painting.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "content/lesson.h"

namespace tests {

inline content::Span span(std::string text, content::SpanStyle style = {}, std::string link = {}) {
    return {.kind = content::Span::Kind::Text,
            .text = std::move(text),
            .style = style,
            .link = std::move(link)};
}

inline content::Span bold(std::string text) {
    return span(std::move(text), {.strong = true});
}

inline content::Span code(std::string text) {
    return span(std::move(text), {.code = true});
}

inline content::Span link(std::string text, std::string target) {
    return span(std::move(text), {}, std::move(target));
}

inline content::Span line_break() {
    content::Span result;
    result.kind = content::Span::Kind::LineBreak;
    return result;
}

inline content::Block block(content::Block::Node node) {
    return {.node = std::move(node), .line = 0};
}

inline content::Block paragraph(content::Spans spans) {
    return block(content::Paragraph{std::move(spans)});
}

inline content::Block paragraph(std::string text) {
    return paragraph(content::Spans{span(std::move(text))});
}

inline content::Block heading(int level, std::string text) {
    return block(content::Heading{level, {span(std::move(text))}});
}

inline std::vector<content::ListItem> items(std::initializer_list<const char*> texts) {
    std::vector<content::ListItem> result;
    for (const char* text : texts) {
        result.push_back({{paragraph(text)}});
    }
    return result;
}

inline std::vector<content::Spans> cells(std::initializer_list<const char*> texts) {
    std::vector<content::Spans> result;
    for (const char* text : texts) {
        result.push_back({span(text)});
    }
    return result;
}

inline content::Page page(content::Blocks blocks) {
    content::Page result;
    result.id = "page";
    result.blocks = std::move(blocks);
    return result;
}

}  // namespace tests
