// Exchange: questions from and to the files of other programs. What one side cannot say is left out
// and told in a note; nothing is lost in silence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/language.h"
#include "content/question.h"

namespace content::exchange {

struct Note {
    int line = 0;          // of the file that was read, from 1; 0 when something was written
    std::string sentence;  // for the author, in English, without a trailing full stop
};

/// Questions as they were found. Their `lesson` is empty: no other program knows it.
struct Imported {
    std::vector<Question> questions;
    std::vector<Note> notes;
};

struct Exported {
    std::string text;
    std::vector<Note> notes;
};

/// Files of Moodle carry pictures inside; ours are larger than any quiz needs.
inline constexpr std::size_t kLargestFile = std::size_t{8} * 1024 * 1024;

/// GIFT, as Moodle 4 documents it.
Imported read_gift(std::string_view text);
/// Aiken: a question, its lettered options, "ANSWER: B".
Imported read_aiken(std::string_view text);
/// Moodle XML: multichoice, truefalse, shortanswer, numerical and matching.
Imported read_moodle(std::string_view text);

/// The questions in one language. A kind that the format does not have is a note.
Exported write_gift(const std::vector<Question>& questions, Language language);
Exported write_moodle(const std::vector<Question>& questions, Language language);

}  // namespace content::exchange
