// What of a quiz's screen depends on the kind of the question: how it is answered, and what is told
// once it is. quiz_view() puts the parts together.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "content/question.h"
#include "engine/app/views/view_context.h"
#include "engine/learn/quiz/scoring.h"
#include "engine/screens/quiz_screen.h"

namespace engine::app {

/// One question of the attempt that is open.
struct QuestionAsked {
    const content::Question& question;
    const learn::DrawnQuestion& drawn;
    const learn::QuizAnswer& answer;
    learn::QuestionScore score;
    bool judged = false;  // what was right is told
    bool open = false;    // and no answer was handed in
};

screens::AnswerView answer_view(const ViewContext& context, const QuestionAsked& asked);
/// "Izvēlieties vienu atbildi": what is to be done.
std::string task_of(const ViewContext& context, const content::Question& question);
screens::FeedbackView feedback_view(const ViewContext& context, const QuestionAsked& asked);

screens::QuizIntroView intro_view(const ViewContext& context);
screens::ResultView result_view(const ViewContext& context);
screens::RecallIntroView recall_view(const ViewContext& context);
screens::RecalledView recalled_view(const ViewContext& context);
/// What leads out of a recall: "Uz nodarbību" or, when it opens no module, "Uz programmu"
std::string leave_recall_label(const ViewContext& context);

// The answers of single kinds.

screens::AnswerView cards_view(const ViewContext& context, const QuestionAsked& asked,
                               const content::Rows& rows);
screens::CardsView order_view(const ViewContext& context, const QuestionAsked& asked,
                              const content::Ordering& ordering);
screens::GapsView gaps_view(const ViewContext& context, const QuestionAsked& asked,
                            const content::Gaps& gaps);

// Small texts that they share.

/// "1", "0,67": rounded, but never up to a whole point.
std::string points_text(const ViewContext& context, learn::Points points);
/// "+0,67", "−0,5"; empty for nothing.
std::string signed_points(const ViewContext& context, learn::Points points);
/// The options of a statement have no words of their own.
ui::Words option_text(const ViewContext& context, const content::Option& option);
/// "Atkārtot 1.2", leading to the page that answers the question; empty: the lesson is gone.
std::string repeat_label(const ViewContext& context, const content::Question& question);
/// "Nokārtots, ja pareizi 5 no 7"
std::string pass_line(const ViewContext& context, int pass, int drawn);
/// When another attempt may be started; empty: now.
std::string wait_line(const ViewContext& context);

/// The pieces in the order in which they were drawn. Owned by `pieces`.
template <class Pieces>
std::vector<const typename Pieces::value_type*> as_drawn(const QuestionAsked& asked,
                                                         const Pieces& pieces) {
    std::vector<const typename Pieces::value_type*> ordered;
    for (const std::string& id : asked.drawn.options) {
        for (const auto& piece : pieces) {
            if (piece.id == id) {
                ordered.push_back(&piece);
            }
        }
    }
    return ordered;
}

/// What was found about a part; Not while nothing is told.
inline screens::Judged judged_part(const QuestionAsked& asked, const std::string& part) {
    if (!asked.judged) {
        return screens::Judged::Not;
    }
    const auto& parts = asked.score.parts;
    const auto found = std::ranges::find(parts, part, &learn::PartScore::part);
    return found != parts.end() && found->right ? screens::Judged::Right : screens::Judged::Wrong;
}

/// The same of a part that is filled in: one that was left empty is no wrong answer, but none.
inline screens::Judged judged_given(const QuestionAsked& asked, const std::string& part) {
    return asked.answer.response.at(part).empty() ? screens::Judged::Not : judged_part(asked, part);
}

}  // namespace engine::app
