// What stands before an attempt and what comes out of it.
#include "engine/app/views/question_texts.h"
#include "engine/app/views/quiz_parts.h"
#include "engine/learn/quiz/results.h"

namespace engine::app {
namespace {

using content::Question;
using learn::Attempt;
using learn::Insight;
using learn::Quizzing;
using screens::ResultView;

/// "3,67 no 7"
std::string score_text(const ViewContext& context, const std::string& points, int all) {
    return context.words.text("quiz.score", {{"score", points}, {"all", std::to_string(all)}});
}

/// Without its questions nobody can say which parts of points an attempt earned.
learn::Points earned_points(const ViewContext& context, const Attempt& attempt) {
    const content::Quiz& bank = *context.state.quizzing->bank;
    for (std::size_t i = 0; i < attempt.questions.size(); ++i) {
        if (i >= attempt.answers.size() || learn::question_at(bank, attempt, i) == nullptr) {
            return attempt.score * learn::kPoint;
        }
    }
    return learn::points(bank, attempt);
}

/// "3,67"
std::string earned_text(const ViewContext& context, const Attempt& attempt) {
    return points_text(context, earned_points(context, attempt));
}

/// What the best attempt earned. The history knows whole points, by which attempts are compared; of
/// those with as many, the one with the most parts of points.
std::string best_text(const ViewContext& context, const learn::History::QuizResult& best) {
    const Quizzing& quizzing = *context.state.quizzing;
    const Attempt* found = nullptr;
    for (const Attempt& past : quizzing.past) {
        const bool as_good = past.purpose == learn::Purpose::Quiz && past.score == best.score &&
                             static_cast<int>(past.questions.size()) == best.drawn;
        if (as_good && (found == nullptr || learn::points(*quizzing.bank, past) >
                                                learn::points(*quizzing.bank, *found))) {
            found = &past;
        }
    }
    return found == nullptr ? std::to_string(best.score) : earned_text(context, *found);
}

std::vector<std::string> rules(const ViewContext& context) {
    const content::Quiz& bank = *context.state.quizzing->bank;
    const auto& words = context.words;
    std::vector<std::string> lines = {words.plural("quiz.rule.questions", bank.draw),
                                      pass_line(context, bank.pass_mark, bank.draw)};
    if (bank.mode == content::Quiz::Mode::Test) {
        lines.push_back(words.text("quiz.rule.test"));
    }
    if (bank.time_limit.count() > 0) {
        lines.push_back(words.plural("quiz.rule.time", bank.time_limit.count()));
    }
    if (bank.attempts_per_day > 0) {
        lines.push_back(words.plural("quiz.rule.attempts", bank.attempts_per_day));
    }
    if (bank.time_limit.count() == 0 && bank.attempts_per_day == 0) {
        lines.push_back(words.text("quiz.rule.no_limit"));
    }
    lines.push_back(words.text(context.state.guest ? "quiz.rule.not_saved" : "quiz.rule.saved"));
    return lines;
}

std::string best_so_far(const ViewContext& context) {
    const auto best = context.state.history.best.find(context.state.quizzing->quiz);
    if (best == context.state.history.best.end()) {
        return {};
    }
    return context.words.text(
        best->second.passed ? "quiz.best_passed" : "quiz.best_failed",
        {{"score", best_text(context, best->second)}, {"all", std::to_string(best->second.drawn)}});
}

/// The newest few, as long as no other attempt waits to be finished.
std::vector<screens::QuizIntroView::Past> past_attempts(const ViewContext& context) {
    constexpr std::size_t kMost = 5;
    std::vector<screens::QuizIntroView::Past> shown;
    const std::vector<Attempt>& past = context.state.quizzing->past;
    for (auto attempt = past.rbegin(); attempt != past.rend() && shown.size() < kMost; ++attempt) {
        const base::Moment started{.wall = attempt->started,
                                   .zone_offset = context.now.zone_offset};
        shown.push_back({.attempt = attempt->id,
                         .label = date_text(context.words, started.local_day()) + " · " +
                                  score_text(context, earned_text(context, *attempt),
                                             static_cast<int>(attempt->questions.size()))});
    }
    return shown;
}

std::string insight_text(const ViewContext& context, const learn::QuestionResult& result) {
    switch (result.insight) {
        case Insight::SureAndWrong:
            return context.words.text("quiz.sure_and_wrong");
        case Insight::PartlyRight:
            return context.words.text("quiz.partly") + " · " +
                   context.words.text("quiz.points",
                                      {{"points", points_text(context, result.points)}});
        default:
            return {};
    }
}

void add_mistakes(const ViewContext& context, const learn::Results& results, ResultView& view) {
    for (const learn::QuestionResult& result : results.questions) {
        if (result.points == learn::kPoint) {
            continue;
        }
        const Question& question = *context.state.quizzing->question(result.question);
        view.mistakes.push_back({.insight = insight_text(context, result),
                                 .urgent = result.insight == Insight::SureAndWrong,
                                 .question = stem_words(context, question),
                                 .lesson_label = repeat_label(context, question),
                                 .lesson = {.lesson = question.lesson, .page = question.page}});
    }
}

/// Those that the module names.
void add_outcomes(const ViewContext& context, const learn::Results& results, ResultView& view) {
    const content::Module& module = *context.course().module_of(context.state.quizzing->quiz);
    for (const learn::OutcomeResult& result : results.outcomes) {
        const auto outcome =
            std::ranges::find(module.outcomes, result.outcome, &content::Outcome::id);
        if (outcome != module.outcomes.end()) {
            const float most = static_cast<float>(result.questions) * learn::kPoint;
            view.outcomes.push_back(
                {.name = outcome->text.in(context.language()),
                 .value =
                     score_text(context, points_text(context, result.points), result.questions),
                 .share = static_cast<float>(result.points) / most});
        }
    }
}

/// What follows from an attempt that counts. Far from the mark, "nearly" would be mockery.
const char* words_of(const ViewContext& context, const Attempt& attempt, bool passed) {
    constexpr std::int64_t kNear = 70;  // % of the mark
    const std::int64_t mark = std::int64_t{attempt.pass_mark} * learn::kPoint;
    const bool near = std::int64_t{earned_points(context, attempt)} * 100 >= mark * kNear;
    return passed ? "quiz.passed_words" : near ? "quiz.failed_words" : "quiz.failed_far_words";
}

void set_verdict(const ViewContext& context, const Attempt& attempt, ResultView& view) {
    const auto& words = context.words;
    if (attempt.purpose != learn::Purpose::Quiz) {
        view.passed = true;
        view.verdict = words.text("quiz.practised");
        view.words = words.text("quiz.practised_words");
        return;
    }
    view.passed = attempt.score >= attempt.pass_mark;
    view.verdict = words.text(view.passed ? "quiz.passed" : "quiz.failed");
    view.words = words.text(words_of(context, attempt, view.passed),
                            {{"pass", std::to_string(attempt.pass_mark)}});
}

}  // namespace

screens::QuizIntroView intro_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const content::QuizInfo& info = *context.course().find_quiz(quizzing.quiz);
    const bool going_on = quizzing.attempt && !quizzing.attempt->submitted;
    screens::QuizIntroView view{
        .title = info.title.in(context.language()),
        .rules = rules(context),
        .last_result = best_so_far(context),
        .wait = wait_line(context),
        .start_label = context.words.text(going_on ? "quiz.go_on" : "quiz.start")};
    if (going_on) {
        return view;
    }
    view.past = past_attempts(context);
    const auto due = std::min(quizzing.due.size(), learn::kRecallQuestions);
    if (due > 0) {
        view.recall_label = context.words.plural("quiz.recall", static_cast<std::int64_t>(due));
    }
    return view;
}

screens::ResultView result_view(const ViewContext& context) {
    const Quizzing& quizzing = *context.state.quizzing;
    const Attempt& attempt = *quizzing.attempt;
    const learn::Results results = learn::results_of(*quizzing.bank, attempt);
    ResultView view;
    view.score = score_text(context, earned_text(context, attempt),
                            static_cast<int>(attempt.questions.size()));
    set_verdict(context, attempt, view);
    view.mistakes_title = context.words.text("quiz.mistakes");
    view.wait = wait_line(context);
    add_mistakes(context, results, view);
    add_outcomes(context, results, view);
    if (!view.mistakes.empty()) {
        view.retry_label =
            context.words.plural("quiz.retry", static_cast<std::int64_t>(view.mistakes.size()));
    }
    return view;
}

}  // namespace engine::app
