// What stands before a recall and what comes out of it: warm words, and no score.
#include <algorithm>

#include "engine/app/views/quiz_parts.h"
#include "engine/learn/quiz/results.h"

namespace engine::app {
namespace {

using learn::Insight;
using learn::Quizzing;
using screens::RecalledView;

std::vector<std::string> lines(const ViewContext& context, bool going_on) {
    const Quizzing& quizzing = *context.state.quizzing;
    const auto& words = context.words;
    const auto draw = static_cast<std::size_t>(quizzing.bank->draw);
    const std::size_t due = going_on ? 0 : std::min(quizzing.due.size(), draw);
    std::vector<std::string> lines{words.plural("quiz.rule.questions", quizzing.bank->draw)};
    if (due > 0) {
        lines.push_back(words.text("recall.due", {{"n", std::to_string(due)}}));
    }
    lines.push_back(words.text("recall.not_scored"));
    lines.push_back(words.text("recall.explained"));
    lines.push_back(words.text(context.state.guest ? "quiz.rule.not_saved" : "quiz.rule.saved"));
    return lines;
}

std::string count_text(const ViewContext& context, std::int64_t at_once, std::int64_t all) {
    if (at_once == 0) {
        return context.words.text("recall.none_at_once");
    }
    return context.words.text("recall.at_once",
                              {{"right", std::to_string(at_once)}, {"all", std::to_string(all)}});
}

std::string state_of(const ViewContext& context, Insight insight) {
    switch (insight) {
        case Insight::Right:
        case Insight::NotSureAndRight:
            return context.words.text("recall.remembered");
        case Insight::SureAndWrong:
            return context.words.text("quiz.sure_and_wrong");
        case Insight::Wrong:
        case Insight::PartlyRight:
            break;
    }
    return context.words.text("recall.look_again");
}

RecalledView::Question recalled(const ViewContext& context, const learn::QuestionResult& result) {
    const content::Question& question = *context.state.quizzing->question(result.question);
    const content::LessonInfo* lesson = context.course().find_lesson(question.lesson);
    return {.at_once = result.points == learn::kPoint,
            .state = state_of(context, result.insight),
            .text = question.text.in(context.language()),
            .lesson_label =
                lesson == nullptr
                    ? ""
                    : context.words.text("recall.reread",
                                         {{"title", lesson_title(*lesson, context.language())}}),
            .lesson = {.lesson = question.lesson, .page = question.page}};
}

/// What follows: all is well, it comes back, or, for a guest, it may be read again now.
const char* words_key(const ViewContext& context, bool all) {
    if (all) {
        return "recall.all_words";
    }
    return context.state.guest ? "recall.guest_words" : "recall.some_words";
}

}  // namespace

std::string leave_recall_label(const ViewContext& context) {
    return context.words.text(context.state.quizzing->bank->scored ? "to_programme"
                                                                   : "recall.to_lesson");
}

screens::RecallIntroView recall_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const content::QuizInfo& info = *context.course().find_quiz(quizzing.quiz);
    const bool first = context.course().module_of(quizzing.quiz)->number == 1;
    const bool going_on = quizzing.attempt && !quizzing.attempt->submitted;
    return {.title = quiz_title(info, context.language()),
            .words = context.words.text(first ? "recall.first_words" : "recall.words"),
            .lines = lines(context, going_on),
            .start_label = context.words.text(going_on ? "recall.go_on" : "recall.start")};
}

RecalledView recalled_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const learn::Results results = learn::results_of(*quizzing.bank, *quizzing.attempt);
    RecalledView view;
    for (const learn::QuestionResult& result : results.questions) {
        view.questions.push_back(recalled(context, result));
    }
    const auto at_once = std::ranges::count(view.questions, true, &RecalledView::Question::at_once);
    const auto all = static_cast<std::int64_t>(view.questions.size());
    view.title = context.words.text("recall.over");
    view.count = count_text(context, at_once, all);
    view.words = context.words.text(words_key(context, at_once == all));
    view.leave_label = leave_recall_label(context);
    view.again = !quizzing.bank->scored;
    return view;
}

}  // namespace engine::app
