#include <algorithm>

#include "engine/app/views/reading_style.h"
#include "engine/app/views/views.h"

namespace engine::app {
namespace {

using content::Question;
using learn::Quizzing;
using screens::OptionView;
using Verdict = OptionView::Verdict;

std::string pass_line(const ViewContext& context, int pass, int drawn) {
    return context.words.text("quiz.pass_line",
                              {{"pass", std::to_string(pass)}, {"all", std::to_string(drawn)}});
}

std::string wait_line(const ViewContext& context) {
    const auto& retry_at = context.state.quizzing->retry_at;
    if (!retry_at || *retry_at <= context.now.wall) {
        return {};
    }
    const std::string time =
        base::clock_text({.wall = *retry_at, .zone_offset = context.now.zone_offset});
    return context.words.text("quiz.wait", {{"time", time}});
}

/// nullptr also when the question is of a kind without options.
const content::Option* option_called(const Question& question, const std::string& id) {
    const auto* choices = std::get_if<content::Choices>(&question.body);
    if (choices == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(choices->options, id, &content::Option::id);
    return found == choices->options.end() ? nullptr : &*found;
}

bool is_multiple(const Question& question) {
    const auto* choices = std::get_if<content::Choices>(&question.body);
    return choices != nullptr && choices->kind == content::Choices::Kind::Multiple;
}

/// The options of a statement have no words of their own.
std::string option_text(const ViewContext& context, const content::Option& option) {
    if (!option.text.lv.empty()) {
        return option.text.in(context.language());
    }
    return context.words.text(option.id == "true" ? "quiz.true" : "quiz.false");
}

/// "Atkārtot 1.2", leading to the page that answers the question.
std::string repeat_label(const ViewContext& context, const Question& question) {
    const content::LessonInfo* lesson = context.course().find_lesson(question.lesson);
    return lesson == nullptr
               ? ""
               : context.words.text("quiz.repeat",
                                    {{"title", lesson_title(*lesson, context.language())}});
}

screens::QuizIntroView intro_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const content::QuizInfo& info = *context.course().find_quiz(quizzing.quiz);
    const auto& words = context.words;
    screens::QuizIntroView view{.title = info.title.in(context.language())};
    view.rules = {words.plural("quiz.rule.questions", quizzing.bank->draw),
                  pass_line(context, quizzing.bank->pass_mark, quizzing.bank->draw),
                  words.text("quiz.rule.no_limit"), words.text("quiz.rule.saved")};
    if (context.state.guest) {
        view.rules.back() = words.text("quiz.rule.not_saved");
    }
    const auto best = context.state.history.best.find(quizzing.quiz);
    if (best != context.state.history.best.end()) {
        view.last_result = words.text(best->second.passed ? "quiz.best_passed" : "quiz.best_failed",
                                      {{"score", std::to_string(best->second.score)},
                                       {"all", std::to_string(best->second.drawn)}});
    }
    view.wait = wait_line(context);
    const bool going_on = quizzing.attempt && !quizzing.attempt->submitted;
    view.start_label = words.text(going_on ? "quiz.go_on" : "quiz.start");
    return view;
}

Verdict verdict_of(const content::Option& option, bool chosen) {
    if (option.correct) {
        return chosen ? Verdict::ChosenRight : Verdict::Right;
    }
    return chosen ? Verdict::ChosenWrong : Verdict::None;
}

/// Why the right options are right, and why each wrong one that was chosen is wrong.
void add_reasons(const ViewContext& context, const Question& question,
                 const learn::QuizAnswer& answer, const std::vector<std::string>& order,
                 screens::QuestionView& view) {
    std::string why;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const content::Option* option = option_called(question, order[i]);
        const bool chosen = answer.response.has("", order[i]);
        if (option == nullptr || option->feedback.in(context.language()).empty()) {
            continue;
        }
        const std::string& words = option->feedback.in(context.language());
        if (option->correct) {
            why += (why.empty() ? "" : "\n") + words;
        } else if (chosen) {
            const std::string letter(1, static_cast<char>('A' + i));
            view.reasons.push_back(
                {.wrong = true,
                 .title = context.words.text("quiz.about_option", {{"letter", letter}}),
                 .words = words});
        }
    }
    if (!why.empty()) {
        view.reasons.push_back(
            {.wrong = false, .title = context.words.text("quiz.why"), .words = why});
    }
}

void add_options(const ViewContext& context, const Question& question,
                 screens::QuestionView& view) {
    const learn::Attempt& attempt = *context.state.quizzing->attempt;
    const learn::QuizAnswer& answer = attempt.answers[view.current];
    const auto& order = attempt.questions[view.current].options;
    for (const std::string& id : order) {
        const bool chosen = answer.response.has("", id);
        const content::Option* option = option_called(question, id);
        view.options.push_back({.text = option == nullptr ? "" : option_text(context, *option),
                                .chosen = chosen,
                                .verdict = view.feedback && option != nullptr
                                               ? verdict_of(*option, chosen)
                                               : Verdict::None});
    }
    view.can_answer = !answer.response.empty();
    if (view.feedback) {
        const bool right = learn::is_correct(question, answer);
        view.verdict = context.words.text(right ? "quiz.right" : "quiz.wrong");
        add_reasons(context, question, answer, order, view);
        view.repeat_label = repeat_label(context, question);
        view.repeat = {.lesson = question.lesson, .page = question.page};
    }
}

screens::QuestionView question_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const learn::Attempt& attempt = *quizzing.attempt;
    screens::QuestionView view{.current = quizzing.current};
    view.style = reading_style(context, context.language());
    view.answered.assign(attempt.questions.size(), true);
    for (const std::size_t open : learn::unanswered(attempt)) {
        view.answered[open] = false;
    }
    view.pass_line =
        pass_line(context, attempt.pass_mark, static_cast<int>(attempt.questions.size()));
    view.feedback = quizzing.stage == Quizzing::Stage::Feedback;
    view.last = std::ranges::count(view.answered, false) == 0;
    if (context.state.saved_at) {
        view.saved =
            context.words.text("quiz.saved", {{"time", base::clock_text(*context.state.saved_at)}});
    } else if (context.state.unsaved) {
        view.saved = context.words.text("quiz.not_saved");
    }
    const Question* question = quizzing.question();
    if (question == nullptr) {
        view.text = context.words.text("quiz.question_gone");
        return view;
    }
    view.text = question->text.in(context.language());
    view.multiple = is_multiple(*question);
    view.hint = context.words.text(view.multiple ? "quiz.choose_all" : "quiz.choose_one");
    add_options(context, *question, view);
    return view;
}

screens::ReviewView review_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const auto open = learn::unanswered(*quizzing.attempt);
    screens::ReviewView view{.title = context.words.text("quiz.review.title")};
    view.words = open.empty() ? context.words.text("quiz.review.complete")
                              : context.words.plural("quiz.review.unanswered",
                                                     static_cast<std::int64_t>(open.size()));
    for (const std::size_t index : open) {
        const Question* question = quizzing.question(index);
        const std::string text = question == nullptr ? context.words.text("quiz.question_gone")
                                                     : question->text.in(context.language());
        view.unanswered.push_back(
            {.question = index, .label = std::to_string(index + 1) + ". " + text});
    }
    return view;
}

screens::ResultView result_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const learn::Attempt& attempt = *quizzing.attempt;
    const auto& words = context.words;
    screens::ResultView view{.passed = attempt.score >= attempt.pass_mark};
    view.score = words.text("quiz.score", {{"score", std::to_string(attempt.score)},
                                           {"all", std::to_string(attempt.questions.size())}});
    view.verdict = words.text(view.passed ? "quiz.passed" : "quiz.failed");
    view.words = words.text(view.passed ? "quiz.passed_words" : "quiz.failed_words",
                            {{"pass", std::to_string(attempt.pass_mark)}});
    view.mistakes_title = words.text("quiz.mistakes");
    view.wait = wait_line(context);
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        const Question* question = quizzing.question(i);
        if (question != nullptr && !learn::is_correct(*question, attempt.answers[i])) {
            view.mistakes.push_back(
                {.question = question->text.in(context.language()),
                 .lesson_label = repeat_label(context, *question),
                 .lesson = {.lesson = question->lesson, .page = question->page}});
        }
    }
    return view;
}

}  // namespace

screens::QuizView quiz_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const content::Module* module = context.course().module_of(quizzing.quiz);
    const content::QuizInfo& info = *context.course().find_quiz(quizzing.quiz);
    const std::string title = context.words.text(
        "quiz.bar_title",
        {{"n", std::to_string(module->number)}, {"title", info.title.in(context.language())}});
    screens::QuizView view{.bar = bar_view(context, title)};
    switch (quizzing.stage) {
        case Quizzing::Stage::Intro:
            view.intro = intro_view(context);
            break;
        case Quizzing::Stage::Question:
        case Quizzing::Stage::Feedback:
            view.question = question_view(context);
            break;
        case Quizzing::Stage::Review:
            view.review = review_view(context);
            break;
        case Quizzing::Stage::Result:
            view.result = result_view(context);
            break;
    }
    return view;
}

}  // namespace engine::app
