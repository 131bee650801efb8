// The quiz, one thing at a time: what awaits her, a question, why the answer was right or wrong,
// what is unanswered, the result.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "engine/layout/page_layout.h"
#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct QuizIntroView {
    std::string title;
    std::vector<std::string> rules;  // "7 jautājumi", "Nokārtots, ja pareizi 5 no 7", …
    std::string last_result;         // of the attempt before; empty: none
    std::string wait;                // "Jaunu mēģinājumu varēs sākt plkst. 14:05"; empty: now
    std::string start_label;
};

struct OptionView {
    enum class Verdict { None, Right, ChosenRight, ChosenWrong };
    std::string text;
    bool chosen = false;
    Verdict verdict = Verdict::None;
};

struct ReasonView {
    bool wrong = false;
    std::string title;  // "Kāpēc", or "Jūsu atbilde A"
    std::string words;
};

struct QuestionView {
    std::size_t current = 0;
    std::vector<bool> answered;  // one for each question of the attempt
    std::string pass_line;       // "Nokārtots, ja pareizi 5 no 7"
    std::string text;
    std::string hint;  // "Izvēlieties visas pareizās atbildes"
    bool multiple = false;
    bool feedback = false;  // answered: verdicts and reasons are shown
    std::vector<OptionView> options;
    std::vector<ReasonView> reasons;
    std::string verdict;       // "Pareizi", "Nepareizi"
    std::string repeat_label;  // "Atkārtot 2.3"; empty: no lesson
    learn::OpenLesson repeat;
    std::string saved;  // "saglabāts 14:03:22"; empty: nothing new
    bool can_answer = false;
    bool last = false;    // nothing unanswered is left after this one
    layout::Style style;  // what the reader wants of the question's own words
};

struct ReviewView {
    struct Unanswered {
        std::size_t question = 0;
        std::string label;  // "4. Lietotne prasa PIN2 …"
    };
    std::string title;
    std::string words;
    std::vector<Unanswered> unanswered;
};

struct ResultView {
    struct Mistake {
        std::string question;
        std::string lesson_label;  // "Atkārtot 1.2 …"
        learn::OpenLesson lesson;
    };
    bool passed = false;
    std::string score;    // "5 no 7"
    std::string verdict;  // "Nokārtots"
    std::string words;    // what follows from it
    std::vector<Mistake> mistakes;
    std::string mistakes_title;
    std::string wait;  // when she may try again; empty: now
};

struct QuizView {
    BarView bar;
    std::optional<QuizIntroView> intro;  // exactly one of these four is there
    std::optional<QuestionView> question;
    std::optional<ReviewView> review;
    std::optional<ResultView> result;
};

learn::Action draw(Scene& scene, const QuizView& view);

}  // namespace engine::screens
