// Footnotes of one document: who may use them, under which number, and who did.
//
// A page shows below its text the footnotes that it uses, numbered in the order of their marks. A
// footnote that several pages use stands on each of them, with a number of its own there.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "content/block.h"
#include "content/load/issue_log.h"

namespace content::load {

class Footnotes {
public:
    /// The footnote written on `line`. A second one with the same label is an error.
    void add(const std::string& label, int line, Spans text, IssueLog& log);

    /// A mark on `line` of the page that is being read: the number it shows. Nothing, and an error,
    /// when there is no such footnote, or when so many pages used footnotes before that a short
    /// text would grow without end.
    std::optional<int> number_of(const std::string& label, int line, IssueLog& log);

    /// The page has been read: its footnotes, each a paragraph. The next page starts at 1.
    Blocks finish_page();

    /// Warns of footnotes that no mark has named.
    void report_unused(IssueLog& log) const;

private:
    struct Footnote {
        std::string label;
        Block paragraph;
        std::size_t size = 0;  // of its text, in bytes and spans
        bool used = false;
        int number = 0;  // on the page that is being read, or 0
    };

    std::vector<Footnote> footnotes_;             // in the order of the file
    std::map<std::string, std::size_t> indices_;  // by label in lower case
    std::vector<std::size_t> on_page_;            // indices in the order of their numbers
    std::size_t shown_size_ = 0;                  // of the footnotes on all pages so far
};

}  // namespace content::load
