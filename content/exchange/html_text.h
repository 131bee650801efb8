// The little HTML that editors of other programs write, as Markdown.
#pragma once

#include <string>
#include <string_view>

namespace content::exchange {

/// Paragraphs, line breaks, bold, italic and code stay; every other tag goes and its words stay.
std::string markdown_of_html(std::string_view html);

}  // namespace content::exchange
