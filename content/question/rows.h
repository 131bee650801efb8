// Rows: every row is to be given what belongs to it from shared choices. The kinds "matching",
// "columns" and "matrix" of quiz.json, which differ in how they look and are answered, not in what
// is right.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "content/language.h"

namespace content {

struct Row {
    std::string id;
    LocalText text;
    std::set<std::string> right;  // ids of choices; one unless Rows::Kind::Matrix
    LocalText feedback;
};

struct RowChoice {
    std::string id;
    LocalText text;
};

struct Rows {
    enum class Kind {
        Matching,  // a row's partner; a choice may be nobody's
        Columns,   // sorting: the column in which a card belongs
        Matrix     // a table to tick; a row may have several right choices
    };

    Kind kind = Kind::Matching;
    std::vector<RowChoice> choices;  // 2 to limits::kQuestionOptions; columns from left to right
    std::vector<Row> rows;           // 2 to limits::kQuestionOptions

    /// A matching in which no choice is right for two rows: what is given to one leaves the other.
    bool one_each() const;
    /// At least one row of a matrix has several right choices, so its boxes are ticked one by one.
    bool several() const;
};

}  // namespace content

// Compiled once, in rows.cpp.
extern template class std::vector<content::Row>;
extern template class std::vector<content::RowChoice>;
