// The figures of questions as text, JSON or CSV.
//
//   JSON  {"format":1, "quizzes": [{"module", "quiz", "title", "questions": [{"id", "text",
//          "asked", "answered", "share_right", "wrong": {"text", "share"} or null,
//          "discrimination": a number or null, "never_chosen": [...], "remarks": ["too_few",
//          "hard", "wrong_leads", "hardly_tells" or "never_chosen"]}]}]}
//   CSV   RFC 4180 with a header, a line a question; lists have spaces (remarks) or "; " between
//
// Shares are parts of one. Questions stand with the worst first. Every format is in one language,
// which in JSON and CSV only texts and titles have.
#pragma once

#include <string>
#include <vector>

#include "engine/app/figures/question_figures.h"
#include "engine/records/reports.h"

namespace engine::app {

std::string write_figures(const std::vector<QuizFigures>& figures, const base::Strings& words,
                          records::Format format);

// The writers, a file each.
std::string figures_text(const std::vector<QuizFigures>& figures, const base::Strings& words);
std::string figures_json(const std::vector<QuizFigures>& figures);
std::string figures_csv(const std::vector<QuizFigures>& figures);

// What JSON and CSV share.

/// "0.25"
std::string fraction_text(double value);
/// "too_few"
std::string remark_name(learn::ItemRemark remark);

}  // namespace engine::app
