#include "tests/support/blocks.h"

namespace tests {

content::Span span(std::string text, content::SpanStyle style, std::string link) {
    return {.kind = content::Span::Kind::Text,
            .text = std::move(text),
            .style = style,
            .link = std::move(link)};
}

content::Span bold(std::string text) {
    return span(std::move(text), {.strong = true});
}

content::Span code(std::string text) {
    return span(std::move(text), {.code = true});
}

content::Span link(std::string text, std::string target) {
    return span(std::move(text), {}, std::move(target));
}

content::Span line_break() {
    content::Span result;
    result.kind = content::Span::Kind::LineBreak;
    return result;
}

content::Block block(content::Block::Node node) {
    return {.node = std::move(node), .line = 0};
}

content::Block paragraph(content::Spans spans) {
    return block(content::Paragraph{std::move(spans)});
}

content::Block paragraph(std::string text) {
    return paragraph(content::Spans{span(std::move(text))});
}

content::Block heading(int level, std::string text) {
    return block(content::Heading{level, {span(std::move(text))}});
}

std::vector<content::ListItem> items(std::initializer_list<const char*> texts) {
    std::vector<content::ListItem> result;
    for (const char* text : texts) {
        result.push_back({{paragraph(text)}});
    }
    return result;
}

std::vector<content::Spans> cells(std::initializer_list<const char*> texts) {
    std::vector<content::Spans> result;
    for (const char* text : texts) {
        result.push_back({span(text)});
    }
    return result;
}

content::Page page(content::Blocks blocks) {
    content::Page result;
    result.id = "page";
    result.blocks = std::move(blocks);
    return result;
}

}  // namespace tests
