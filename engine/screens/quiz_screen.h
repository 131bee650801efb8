// The quiz, one thing at a time: what awaits her, a question, why the answer was right or wrong,
// what is unanswered, the result. A recall round is one without a score.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "engine/layout/page_layout.h"
#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/quiz/aids_part.h"
#include "engine/screens/quiz/cards_part.h"
#include "engine/screens/quiz/feedback_part.h"
#include "engine/screens/quiz/gaps_part.h"
#include "engine/screens/quiz/matrix_part.h"
#include "engine/screens/quiz/options_part.h"
#include "engine/screens/quiz/picture_part.h"
#include "engine/screens/quiz/prose.h"
#include "engine/screens/quiz/recall_part.h"
#include "engine/screens/quiz/result_part.h"
#include "engine/screens/quiz/typed_part.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct QuizIntroView {
    struct Past {
        std::int64_t attempt = 0;
        std::string label;  // "23.11.2026. · 5 no 7"
    };
    std::string title;
    std::vector<std::string> rules;  // "7 jautājumi", "Nokārtots, ja pareizi 5 no 7", …
    std::string last_result;         // of the attempt before; empty: none
    std::string wait;                // "Jaunu mēģinājumu varēs sākt plkst. 14:05"; empty: now
    std::string start_label;
    std::string recall_label = {};  // "Atkārtot 3 senākas kļūdas"; empty: none are due
    std::vector<Past> past = {};    // submitted attempts, the newest first
};

/// How it is answered, which depends on its kind.
using AnswerView =
    std::variant<OptionsView, CardsView, TypedView, GapsView, MatrixView, PictureQuestionView>;

/// What a question of an attempt that is over brought.
enum class Earned { Open, Nothing, Part, Whole };

struct QuestionView {
    std::size_t current = 0;
    std::vector<bool> answered;       // one for each question of the attempt
    std::vector<Earned> earned = {};  // in an attempt that is over, the same; else empty
    std::vector<bool> marked;         // for review, the same; may be empty: none
    std::string pass_line;            // "Nokārtots, ja pareizi 5 no 7"
    std::string leave_label = {};  // of a recall: leads out of it; empty: she may skip a question
    Prose material;                // what the question is about and stands above it; may be empty
    Prose text;
    Prose more_material;  // and below it
    std::string hint;     // "Izvēlieties visas pareizās atbildes"
    AnswerView answer;
    std::optional<AidsView> aids;          // while it may be answered
    std::optional<FeedbackView> feedback;  // once it is
    std::string saved;                     // "saglabāts 14:03:22"; empty: nothing new
    bool can_answer = false;
    bool judged_later = false;  // a test: answering leads on
    bool last = false;          // nothing unanswered is left after this one
    layout::Style style;        // what the reader wants of the question's own words
};

struct ReviewView {
    struct Open {
        std::size_t question = 0;
        std::string label;  // "4. Lietotne prasa PIN2 …"
    };
    std::string title;
    std::string words;
    std::vector<Open> unanswered;
    std::vector<Open> marked = {};  // answered, and she wanted to see them again
};

struct QuizView {
    BarView bar;
    std::optional<QuizIntroView> intro;  // exactly one of these six is there
    std::optional<RecallIntroView> recall;
    std::optional<QuestionView> question;
    std::optional<ReviewView> review;
    std::optional<ResultView> result;
    std::optional<RecalledView> recalled;
};

learn::Action draw(Scene& scene, const QuizView& view);

}  // namespace engine::screens
