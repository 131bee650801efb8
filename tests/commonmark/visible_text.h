// What somebody sees of a Markdown text, by cmark and by us, in a form that can be compared.
//
// The rules, the same for both sides:
// - white space is one space, and none at the ends; blocks, table cells and hard breaks are
//   separated by it, links and emphasis by nothing;
// - markers of lists, lines and pictures themselves say nothing;
// - a picture says its alternative text, and one that stands alone its title too (a caption);
// - raw HTML is shown as text, and a comment alone is left out: that is what our reader does, and
//   cmark's tree is changed in the same way before it becomes HTML.
#pragma once

#include <string>
#include <string_view>

namespace tests {

/// The words of cmark's own HTML.
std::string visible_by_cmark(const std::string& markdown);

/// The words of our lesson: read, laid out so wide that no line is broken, and painted.
std::string visible_by_us(const std::string& markdown);

/// The same for a page as wide as a telephone, for whoever only wants it to survive.
std::string visible_when_narrow(const std::string& markdown);

}  // namespace tests
