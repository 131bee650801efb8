// Gaps: a text with gaps to fill, by typing or by choosing. A gap stands anywhere in a sentence or
// a table, written `[[id]]`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language.h"
#include "content/question/option.h"
#include "content/question/text_key.h"

namespace content {

struct Gap {
    std::string id;
    TextKey typed;                // of a gap to type into
    std::vector<Option> options;  // of a gap to choose for: exactly one is correct

    bool is_chosen() const { return !options.empty(); }
};

struct Gaps {
    LocalText passage;      // see passage_rows(); each gap once in each language
    std::vector<Gap> gaps;  // 1 to limits::kQuestionOptions, in the order of the file
};

/// A piece of a passage: text, or the id of a gap.
struct PassagePiece {
    bool is_gap = false;
    std::string_view text;  // into the passage
};

/// The passage cut at its gaps. `[[` without an id and `]]` behind it stays text. No empty pieces.
std::vector<PassagePiece> passage_pieces(std::string_view passage);

/// A paragraph, whose lines are joined by spaces, or a row of a table, cut at its "|": a passage
/// has no other blocks. Each cell is a label, see content/load/text_reader.h.
struct PassageRow {
    std::vector<std::string> cells;  // of a paragraph one
    bool in_table = false;
};
std::vector<PassageRow> passage_rows(std::string_view passage);

}  // namespace content

// Compiled once, in gaps.cpp.
extern template class std::vector<content::Gap>;
