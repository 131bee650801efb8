#include "engine/app/figures/figures_words.h"

#include <cmath>

namespace engine::app {
namespace {

constexpr double kHundred = 100;

/// "25 %"
std::string share_text(double share, const base::Strings& words) {
    return words.text("figures.share", {{"n", std::to_string(std::lround(share * kHundred))}});
}

/// "−0,05"
std::string decimal_text(double value, content::Language language) {
    const long hundredths = std::lround(std::abs(value) * kHundred);
    const std::string rest = std::to_string(hundredths % 100);
    return std::string(value < 0 && hundredths > 0 ? "−" : "") + std::to_string(hundredths / 100) +
           content::decimal_point(language) + (rest.size() == 1 ? "0" : "") + rest;
}

std::string sentence(learn::ItemRemark remark, const QuestionFigures& figures,
                     const base::Strings& words) {
    switch (remark) {
        case learn::ItemRemark::TooFew:
            return words.text("figures.too_few", {{"n", std::to_string(learn::kFewestAnswers)}});
        case learn::ItemRemark::Hard:
            return words.text("figures.hard", {{"share", share_text(learn::kHardShare, words)}});
        case learn::ItemRemark::WrongLeads:
            return words.text("figures.wrong_leads");
        case learn::ItemRemark::HardlyTells:
            return words.text("figures.hardly_tells");
        case learn::ItemRemark::NeverChosen:
            break;
    }
    std::string options;
    for (const std::string& option : figures.never_chosen) {
        options += (options.empty() ? "" : "; ") + option;
    }
    return words.text("figures.never_chosen", {{"options", options}});
}

}  // namespace

std::string question_words(const QuestionFigures& figures, const base::Strings& words) {
    return figures.text.empty() ? words.text("figures.gone", {{"id", figures.id}}) : figures.text;
}

std::string figures_line(const QuestionFigures& figures, const base::Strings& words) {
    std::string line =
        words.text("figures.right", {{"share", share_text(figures.share_right, words)}}) + " · " +
        words.plural("figures.answered", figures.answered);
    if (const int left_out = figures.asked - figures.answered; left_out > 0) {
        line += " · " + words.plural("figures.left_out", left_out);
    }
    if (figures.discrimination) {
        line += " · " +
                words.text("figures.discrimination",
                           {{"value", decimal_text(*figures.discrimination, words.language())}});
    }
    return line;
}

std::string wrong_line(const QuestionFigures& figures, const base::Strings& words) {
    return figures.wrong.empty()
               ? ""
               : words.text("figures.wrong", {{"share", share_text(figures.wrong_share, words)},
                                              {"what", figures.wrong}});
}

std::vector<std::string> remark_sentences(const QuestionFigures& figures,
                                          const base::Strings& words) {
    std::vector<std::string> sentences;
    sentences.reserve(figures.remarks.size());
    for (const learn::ItemRemark remark : figures.remarks) {
        sentences.push_back(sentence(remark, figures, words));
    }
    return sentences;
}

}  // namespace engine::app
