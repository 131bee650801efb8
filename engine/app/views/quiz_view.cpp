#include <algorithm>

#include "engine/app/views/question_texts.h"
#include "engine/app/views/quiz_parts.h"
#include "engine/app/views/reading_style.h"
#include "engine/app/views/views.h"
#include "engine/learn/quiz/start_rules.h"

namespace engine::app {
namespace {

using content::Question;
using learn::Quizzing;

bool is_test(const learn::Attempt& attempt) {
    return attempt.mode == content::Quiz::Mode::Test;
}

bool recalls(const learn::Attempt& attempt) {
    return attempt.purpose == learn::Purpose::Recall;
}

/// How long she has, if anybody said so; nobody is stopped by it.
std::string time_line(const ViewContext& context, const learn::Attempt& attempt) {
    const auto left = learn::time_left(attempt, context.now.wall);
    if (!left || attempt.submitted) {
        return {};
    }
    if (left->count() <= 0) {
        return context.words.text("quiz.time_over");
    }
    return context.words.plural("quiz.time_left",
                                std::chrono::ceil<std::chrono::minutes>(*left).count());
}

std::string attempt_line(const ViewContext& context, const learn::Attempt& attempt) {
    if (attempt.purpose != learn::Purpose::Quiz) {
        return context.words.text(recalls(attempt) ? "recall.line" : "quiz.practice_line");
    }
    const std::string time = time_line(context, attempt);
    return (time.empty() ? "" : time + " · ") +
           pass_line(context, attempt.pass_mark, static_cast<int>(attempt.questions.size()));
}

std::string saved_line(const ViewContext& context) {
    if (context.state.saved_at) {
        return context.words.text("quiz.saved",
                                  {{"time", base::clock_text(*context.state.saved_at)}});
    }
    return context.state.unsaved ? context.words.text("quiz.not_saved") : "";
}

screens::AidsView aids_view(const ViewContext& context, const Question& question,
                            const learn::QuizAnswer& answer) {
    screens::AidsView view{.try_again = {},
                           .hints = {},
                           .next_hint = {},
                           .confidence = answer.confidence,
                           .marked = answer.review};
    const std::size_t shown =
        std::min(static_cast<std::size_t>(answer.hints), question.hints.size());
    for (std::size_t i = 0; i < shown; ++i) {
        view.hints.push_back(prose_view(context, question, {&question.hints[i]}));
    }
    if (shown < question.hints.size()) {
        view.next_hint = context.words.text(
            "quiz.next_hint",
            {{"n", std::to_string(shown + 1)}, {"all", std::to_string(question.hints.size())}});
    }
    if (answer.tries > 0) {
        view.try_again = context.words.text(
            "quiz.try_again",
            {{"n", std::to_string(answer.tries)}, {"all", std::to_string(question.tries)}});
    }
    return view;
}

void add_answer(const ViewContext& context, const Question& question, screens::QuestionView& view) {
    const Quizzing& quizzing = *context.state.quizzing;
    const learn::Attempt& attempt = *quizzing.attempt;
    const learn::QuizAnswer& answer = attempt.answers[view.current];
    const QuestionAsked asked{.question = question,
                              .drawn = attempt.questions[view.current],
                              .answer = answer,
                              .score = learn::score_of(question, answer.response),
                              .judged = quizzing.stage == Quizzing::Stage::Feedback,
                              .open = attempt.submitted && !view.answered[view.current]};
    view.answer = answer_view(context, asked);
    // Enter in the first of many fields must not hand in the others empty.
    view.can_answer = view.judged_later ? !answer.response.empty()
                                        : learn::is_complete(question, answer.response);
    if (asked.judged) {
        view.feedback = feedback_view(context, asked);
    } else {
        view.hint = task_of(context, question);
        view.aids = aids_view(context, question, answer);
    }
}

/// What the questions of an attempt that is over brought.
std::vector<screens::Earned> earned(const ViewContext& context, const learn::Attempt& attempt,
                                    const std::vector<bool>& answered) {
    using screens::Earned;
    std::vector<Earned> told;
    for (std::size_t i = 0; attempt.submitted && i < answered.size(); ++i) {
        const learn::Points points = learn::points_at(*context.state.quizzing->bank, attempt, i);
        told.push_back(!answered[i]              ? Earned::Open
                       : points >= learn::kPoint ? Earned::Whole
                       : points > 0              ? Earned::Part
                                                 : Earned::Nothing);
    }
    return told;
}

screens::QuestionView question_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const learn::Attempt& attempt = *quizzing.attempt;
    screens::QuestionView view{.current = quizzing.current};
    view.answered.assign(attempt.questions.size(), true);
    for (const std::size_t open : learn::unanswered(attempt)) {
        view.answered[open] = false;
    }
    for (const learn::QuizAnswer& answer : attempt.answers) {
        view.marked.push_back(answer.review && !attempt.submitted);
    }
    view.earned = earned(context, attempt, view.answered);
    view.pass_line = attempt_line(context, attempt);
    view.judged_later = is_test(attempt);
    if (recalls(attempt) && !attempt.submitted) {
        view.leave_label = leave_recall_label(context);
    }
    view.last = attempt.submitted ? quizzing.current + 1 == attempt.questions.size()
                                  : std::ranges::count(view.answered, false) == 0;
    view.saved = saved_line(context);
    view.style = reading_style(context, context.language());
    const Question* question = quizzing.question();
    if (question == nullptr) {
        view.text = context.words.text("quiz.question_gone");
        return view;
    }
    add_stem(context, *question, view);
    add_answer(context, *question, view);
    return view;
}

std::string question_label(const ViewContext& context, std::size_t index) {
    const Question* question = context.state.quizzing->question(index);
    const std::string text = question == nullptr ? context.words.text("quiz.question_gone")
                                                 : stem_words(context, *question).plain;
    return std::to_string(index + 1) + ". " + text;
}

/// What is not answered yet, and what she wanted to see again.
screens::ReviewView review_view(const ViewContext& context) {
    const learn::Attempt& attempt = *context.state.quizzing->attempt;
    const auto open = learn::unanswered(attempt);
    screens::ReviewView view{.title = context.words.text("quiz.review.title")};
    view.words = open.empty() ? context.words.text("quiz.review.complete")
                              : context.words.plural("quiz.review.unanswered",
                                                     static_cast<std::int64_t>(open.size()));
    for (const std::size_t index : open) {
        view.unanswered.push_back({.question = index, .label = question_label(context, index)});
    }
    for (std::size_t i = 0; i < attempt.answers.size(); ++i) {
        if (attempt.answers[i].review && std::ranges::find(open, i) == open.end()) {
            view.marked.push_back({.question = i, .label = question_label(context, i)});
        }
    }
    return view;
}

/// Mistakes that are repeated belong to no module.
std::string bar_title(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    if (quizzing.bank->scored && quizzing.attempt && recalls(*quizzing.attempt)) {
        return context.words.text("recall.mistakes");
    }
    const content::Module* module = context.course().module_of(quizzing.quiz);
    const content::QuizInfo& info = *context.course().find_quiz(quizzing.quiz);
    return context.words.text("quiz.bar_title", {{"n", std::to_string(module->number)},
                                                 {"title", info.title.in(context.language())}});
}

}  // namespace

screens::QuizView quiz_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    screens::QuizView view{.bar = bar_view(context, bar_title(context))};
    const bool recall = quizzing.attempt && recalls(*quizzing.attempt);
    switch (quizzing.stage) {
        case Quizzing::Stage::Intro:
            if (quizzing.bank->scored) {
                view.intro = intro_view(context);
            } else {
                view.recall = recall_view(context);
            }
            break;
        case Quizzing::Stage::Question:
        case Quizzing::Stage::Feedback:
            view.question = question_view(context);
            break;
        case Quizzing::Stage::Review:
            view.review = review_view(context);
            break;
        case Quizzing::Stage::Result:
            if (recall) {
                view.recalled = recalled_view(context);
            } else {
                view.result = result_view(context);
            }
            break;
    }
    return view;
}

}  // namespace engine::app
