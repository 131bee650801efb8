// Pages written down in a line or two, for tests of layout and painting.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "content/lesson.h"

namespace tests {

content::Span span(std::string text, content::SpanStyle style = {}, std::string link = {});
content::Span bold(std::string text);
content::Span code(std::string text);
content::Span link(std::string text, std::string target);
content::Span line_break();
content::Block block(content::Block::Node node);
content::Block paragraph(content::Spans spans);
content::Block paragraph(std::string text);
content::Block heading(int level, std::string text);
std::vector<content::ListItem> items(std::initializer_list<const char*> texts);
std::vector<content::Spans> cells(std::initializer_list<const char*> texts);
content::Page page(content::Blocks blocks);

}  // namespace tests
