#include "content/load/markdown_prescan.h"

#include <algorithm>
#include <string>

namespace content::load {

namespace {

// Well above limits::kMarkdownNesting: indentation inside code can look like nesting, and below
// this bound cmark is quick enough to tell the two apart (0.2 s for 128 KiB).
constexpr int kNestingBound = 100;

// cmark 0.30 walks back over every unclosed "![" at each link.
constexpr int kPictureMarks = 2'000;

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

/// The length of a list marker at the front, "-" or "12.", or 0.
std::size_t list_marker(std::string_view text) {
    const auto digits = static_cast<std::size_t>(
        std::ranges::find_if_not(text, [](char c) { return c >= '0' && c <= '9'; }) - text.begin());
    const std::string_view mark = text.substr(digits, 1);
    const bool bullet = digits == 0 && (mark == "-" || mark == "+" || mark == "*");
    const bool number = digits >= 1 && digits <= 9 && (mark == "." || mark == ")");
    const bool ends = digits + 1 >= text.size() || is_blank(text[digits + 1]);
    return (bullet || number) && ends ? digits + 1 : 0;
}

int picture_marks(std::string_view line) {
    int marks = 0;
    for (std::size_t at = line.find("!["); at != std::string_view::npos;
         at = line.find("![", at + 2)) {
        ++marks;
    }
    return marks;
}

Error refuse(std::string_view file, int line, std::string message) {
    return Error{.kind = Error::Kind::TooLarge,
                 .where = std::string(file) + ":" + std::to_string(line),
                 .message = std::move(message)};
}

}  // namespace

int nesting_bound(std::string_view line) {
    int markers = 0;
    int columns = 0;  // of white space; an open list item takes at least two of them
    while (!line.empty()) {
        std::size_t length = 1;
        if (line.front() == ' ') {
            ++columns;
        } else if (line.front() == '\t') {
            columns += 4;
        } else if (line.front() == '>') {
            ++markers;
        } else {
            length = list_marker(line);
            if (length == 0) {
                break;
            }
            ++markers;
        }
        line.remove_prefix(length);
    }
    return markers == 0 ? 0 : markers + columns / 2;
}

Status check_before_parsing(const SourceLines& lines, std::string_view file) {
    int pictures = 0;
    for (int number = 1; number <= lines.count(); ++number) {
        if (nesting_bound(lines[number]) > kNestingBound) {
            return refuse(file, number, "lists and quotes are nested too deeply");
        }
        pictures += picture_marks(lines[number]);
        if (pictures > kPictureMarks) {
            return refuse(file, number, "the text has too many pictures; split the lesson");
        }
    }
    return kDone;
}

}  // namespace content::load
