#include "content/question/gaps.h"

#include <algorithm>
#include <utility>

#include "content/base/letters.h"

namespace content {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
}

/// The line between a table's head and its body.
bool is_rule(std::string_view line) {
    return line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: ") == std::string_view::npos;
}

PassageRow table_row(std::string_view line) {
    PassageRow row{.cells = {}, .in_table = true};
    line.remove_prefix(1);
    while (!line.empty()) {
        const auto end = std::min(line.find('|'), line.size());
        row.cells.emplace_back(trimmed(line.substr(0, end)));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return row;
}

}  // namespace

std::vector<PassageRow> passage_rows(std::string_view passage) {
    std::vector<PassageRow> rows;
    std::string paragraph;
    const auto end_paragraph = [&] {
        if (!paragraph.empty()) {
            rows.push_back({.cells = {std::exchange(paragraph, {})}});
        }
    };
    while (!passage.empty()) {
        const auto end = std::min(passage.find('\n'), passage.size());
        const std::string_view line = trimmed(passage.substr(0, end));
        passage.remove_prefix(std::min(end + 1, passage.size()));
        const bool in_table = line.starts_with('|');
        if (in_table || line.empty()) {
            end_paragraph();
        } else {
            paragraph.append(paragraph.empty() ? "" : " ").append(line);
        }
        if (in_table && !is_rule(line) && line.size() > 1) {
            rows.push_back(table_row(line));
        }
    }
    end_paragraph();
    return rows;
}

std::vector<PassagePiece> passage_pieces(std::string_view passage) {
    constexpr std::string_view kOpen = "[[";
    constexpr std::string_view kClose = "]]";
    constexpr std::size_t kLongestId = 64;
    std::vector<PassagePiece> pieces;
    const auto add = [&](bool is_gap, std::string_view text) {
        if (!text.empty()) {
            pieces.push_back({.is_gap = is_gap, .text = text});
        }
    };
    std::size_t plain = 0;  // where the text that is not yet in a piece starts
    std::size_t mark = passage.find(kOpen);
    while (mark != std::string_view::npos) {
        // No further than an id may reach, or a text of nothing but "[[" would take for ever.
        const std::string_view behind = passage.substr(mark + kOpen.size());
        const std::size_t end = behind.substr(0, kLongestId + kClose.size()).find(kClose);
        if (end != std::string_view::npos && is_course_id(behind.substr(0, end))) {
            add(false, passage.substr(plain, mark - plain));
            add(true, behind.substr(0, end));
            plain = mark + kOpen.size() + end + kClose.size();
            mark = passage.find(kOpen, plain);
        } else {
            mark = passage.find(kOpen, mark + 1);
        }
    }
    add(false, passage.substr(plain));
    return pieces;
}

}  // namespace content

template class std::vector<content::Gap>;
