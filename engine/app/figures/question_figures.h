// QuestionFigures: how the questions of the course's quizzes do, over the attempts of everybody.
// The trainer's screen and `lasitava items` are both written from them.
//
// They are about questions, never about people: there is no name in them, and a wrong answer that
// was typed is told only when it was typed often enough to be nobody's own words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "engine/base/strings.h"
#include "engine/learn/quiz/item_remarks.h"
#include "engine/learn/shelf.h"
#include "engine/records/store.h"

namespace engine::app {

/// What the records say of one quiz, without words.
struct QuizTally {
    std::string module;
    std::string quiz;
    std::vector<learn::ItemFigures> items;
};

/// Of every quiz that somebody has submitted, in the order of the course; only of this module,
/// unless `module` is empty.
content::Result<std::vector<QuizTally>> tally_quizzes(const records::Store& store,
                                                      learn::Shelf& shelf,
                                                      const std::string& module = {});

struct QuestionFigures {
    std::string id;
    std::string text;  // without markup; empty: the course has the question no more
    int asked = 0;
    int answered = 0;
    double share_right = 0;  // of those asked; 0 to 1
    std::string wrong;  // the words of what was chosen wrongly most often; empty: there is none
    double wrong_share = 0;                 // of those asked
    std::optional<double> discrimination;   // -1 to 1; empty: it cannot be told
    std::vector<std::string> never_chosen;  // words of wrong options
    std::vector<learn::ItemRemark> remarks;
};

struct QuizFigures {
    std::string module;                      // id
    std::string quiz;                        // id
    std::string title;                       // "1. Digitālais aģents · Pārbaudi sevi"
    std::vector<QuestionFigures> questions;  // the worst first, those with too few answers last
};

/// The same in the language of `words`.
std::vector<QuizFigures> in_words(const std::vector<QuizTally>& tallies, learn::Shelf& shelf,
                                  const base::Strings& words);

}  // namespace engine::app
