// The figures as text: for a terminal or a printer.
#include "engine/app/figures/figures_files.h"
#include "engine/app/figures/figures_words.h"

namespace engine::app {
namespace {

std::string question_text(const QuestionFigures& figures, const base::Strings& words) {
    std::string text = "\n  " + question_words(figures, words) + "\n";
    text += "    " + figures.id + " · " + figures_line(figures, words) + "\n";
    if (const std::string wrong = wrong_line(figures, words); !wrong.empty()) {
        text += "    " + wrong + "\n";
    }
    for (const std::string& sentence : remark_sentences(figures, words)) {
        text += "    ! " + sentence + "\n";
    }
    return text;
}

}  // namespace

std::string figures_text(const std::vector<QuizFigures>& figures, const base::Strings& words) {
    std::string text = words.text("figures.title") + "\n\n";
    if (figures.empty()) {
        return text + words.text("figures.none") + "\n";
    }
    text += words.text("figures.about") + "\n" + words.text("figures.explained") + "\n";
    for (const QuizFigures& quiz : figures) {
        text += "\n" + quiz.title + "\n";
        for (const QuestionFigures& question : quiz.questions) {
            text += question_text(question, words);
        }
    }
    return text;
}

std::string write_figures(const std::vector<QuizFigures>& figures, const base::Strings& words,
                          records::Format format) {
    switch (format) {
        case records::Format::Json:
            return figures_json(figures);
        case records::Format::Csv:
            return figures_csv(figures);
        case records::Format::Text:
            break;
    }
    return figures_text(figures, words);
}

}  // namespace engine::app
