// The figures as CSV: what a spreadsheet opens.
#include "engine/app/figures/figures_files.h"
#include "engine/records/csv_text.h"

namespace engine::app {
namespace {

using records::csv_cell;

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : between) + part;
    }
    return text;
}

std::string question_line(const QuizFigures& quiz, const QuestionFigures& figures) {
    std::vector<std::string> remarks;
    for (const learn::ItemRemark remark : figures.remarks) {
        remarks.push_back(remark_name(remark));
    }
    const std::string wrong_share = figures.wrong.empty() ? "" : fraction_text(figures.wrong_share);
    const std::string discrimination =
        figures.discrimination ? fraction_text(*figures.discrimination) : "";
    return records::csv_line({csv_cell(quiz.module), csv_cell(quiz.quiz), csv_cell(figures.id),
                              csv_cell(figures.text), std::to_string(figures.asked),
                              std::to_string(figures.answered), fraction_text(figures.share_right),
                              csv_cell(figures.wrong), wrong_share, discrimination,
                              csv_cell(joined(figures.never_chosen, "; ")), joined(remarks, " ")});
}

}  // namespace

std::string figures_csv(const std::vector<QuizFigures>& figures) {
    std::string text =
        records::csv_line({"module", "quiz", "question", "text", "asked", "answered", "share_right",
                           "wrong", "wrong_share", "discrimination", "never_chosen", "remarks"});
    for (const QuizFigures& quiz : figures) {
        for (const QuestionFigures& question : quiz.questions) {
            text += question_line(quiz, question);
        }
    }
    return text;
}

}  // namespace engine::app
