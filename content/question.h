// Question: one item of a bank, of any kind. What differs between the kinds is its body; each body
// has a header of its own in content/question/.
//
// Every text is Markdown source with the values of facts put in: content/load/text_reader.h says
// what of a lesson's Markdown it may have, and reads it where it is shown.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "content/language.h"
#include "content/question/gaps.h"
#include "content/question/hotspot.h"
#include "content/question/numeric.h"
#include "content/question/option.h"
#include "content/question/ordering.h"
#include "content/question/rows.h"
#include "content/question/text_key.h"

namespace content {

/// A word or a few to type.
struct ShortText {
    TextKey key;
};

using AnyBody = std::variant<Choices, Rows, Ordering, Gaps, ShortText, Numeric, Hotspot>;

/// One of them. A class, so that what copies, moves and ends all of them is compiled once.
struct QuestionBody : AnyBody {
    using AnyBody::AnyBody;
    QuestionBody();
    QuestionBody(const QuestionBody&);
    QuestionBody(QuestionBody&&) noexcept;
    QuestionBody& operator=(const QuestionBody&);
    QuestionBody& operator=(QuestionBody&&) noexcept;
    ~QuestionBody();
};

struct Question {
    std::string id;
    std::vector<std::string> aliases;
    std::string lesson;  // id of the lesson that answers it
    std::string page;    // id of the page in that lesson; may be empty
    std::string outcome;
    std::vector<std::string> digcomp;
    std::vector<std::string> facts;  // keys of the facts it rests on
    int difficulty = 1;              // 1-3
    std::vector<std::string> tags;   // what Quiz::rules may ask for
    LocalText text;
    QuestionBody body;
    std::string folder;  // of its quiz, in the course folder, where the pictures of its texts lie;
                         // empty or ended by '/'
    std::vector<LocalText> hints;  // shown one by one on request
    LocalText solution;            // worked out, for afterwards; may be empty
    int tries = 1;                 // answers allowed while feedback is given at once
    bool shuffle = true;           // what is to be chosen from is shown in an order of its own
};

/// What "type" in quiz.json calls its kind: "single", "gaps".
std::string type_name(const Question& question);

/// The ids of what is laid out to choose from, group by group (the rows, then their choices), in
/// the order of the file. Unique in the question. Typed kinds have none.
struct PieceGroup {
    std::vector<std::string> ids;
    bool may_shuffle = true;  // false where the order means something
};
std::vector<PieceGroup> piece_groups(const Question& question);

}  // namespace content

// Compiled once, in question.cpp.
extern template class std::vector<content::Question>;
