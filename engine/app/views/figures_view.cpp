#include "engine/app/figures/figures_words.h"
#include "engine/app/views/views.h"

namespace engine::app {

screens::FiguresView figures_view(const ViewContext& context,
                                  const std::vector<QuizFigures>& figures) {
    const base::Strings& words = context.words;
    screens::FiguresView view{.bar = bar_view(context, words.text("figures.title")), .quizzes = {}};
    for (const QuizFigures& quiz : figures) {
        screens::FiguresQuiz shown{.title = quiz.title, .rows = {}};
        for (const QuestionFigures& question : quiz.questions) {
            shown.rows.push_back({.question = question_words(question, words),
                                  .share = static_cast<float>(question.share_right),
                                  .figures = figures_line(question, words),
                                  .wrong = wrong_line(question, words),
                                  .remarks = remark_sentences(question, words)});
        }
        view.quizzes.push_back(std::move(shown));
    }
    return view;
}

}  // namespace engine::app
