// The text of a Markdown file made safe to parse: well-formed UTF-8, '\n' at every line end,
// nothing invisible that reorders it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/base/result.h"
#include "content/load/issue_log.h"

namespace content::load {

/// Fails with Malformed when `bytes` are UTF-16 (or 32), which no part of the text survives. What
/// can be mended is mended and reported with its line: a byte-order mark goes (in silence), broken
/// UTF-8 and control characters become U+FFFD, direction overrides go, line ends become '\n'.
Result<std::string> clean_source(std::string_view bytes, IssueLog& log);

/// `text` as it can be shown inside a line: an entity such as &#10; or &#x202E; brings characters
/// back that clean_source has taken away. Line ends and tabs become spaces.
std::string clean_inline(std::string_view text);

/// The lines of a text, numbered from 1. Views into the text, without the line ends.
class SourceLines {
public:
    explicit SourceLines(std::string_view text);

    int count() const { return static_cast<int>(lines_.size()); }
    /// Empty for a number that is no line of the text.
    std::string_view operator[](int number) const;
    /// Lines `first` to `last` with the line ends between them; empty when there are none.
    std::string_view range(int first, int last) const;

private:
    std::vector<std::string_view> lines_;
};

/// Without the spaces and tabs at both ends.
std::string_view trimmed(std::string_view text);

}  // namespace content::load
