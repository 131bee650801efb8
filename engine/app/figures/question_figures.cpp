#include "engine/app/figures/question_figures.h"

#include <algorithm>
#include <memory>
#include <tuple>
#include <utility>

#include "content/load/text_reader.h"
#include "engine/app/figures/pick_words.h"
#include "engine/app/views/view_context.h"
#include "engine/records/item_report.h"

namespace engine::app {
namespace {

/// A text that fewer people typed may be somebody's own words.
constexpr int kFewestTyped = 3;

std::vector<std::string> names_of(const content::QuizInfo& info) {
    std::vector<std::string> names{info.id};
    names.insert(names.end(), info.aliases.begin(), info.aliases.end());
    return names;
}

void add_wrong(const content::Question& question, const learn::ItemFigures& item,
               const base::Strings& words, QuestionFigures& figures) {
    const bool told = !is_typed(question, item.wrong_part) || item.wrong_count >= kFewestTyped;
    if (item.wrong_count > 0 && told) {
        figures.wrong = pick_words(question, item.wrong_part, item.wrong_pick, words);
        figures.wrong_share = static_cast<double>(item.wrong_count) / item.asked;
    }
}

QuestionFigures figures_of(const learn::ItemFigures& item, const content::Question* question,
                           const base::Strings& words) {
    QuestionFigures figures{.id = item.question,
                            .text = {},
                            .asked = item.asked,
                            .answered = item.answered,
                            .share_right = item.share_right,
                            .wrong = {},
                            .discrimination = item.discrimination,
                            .never_chosen = {},
                            .remarks = learn::remarks_on(item)};
    if (question != nullptr) {
        figures.text = content::load::question_words_of(question->text.in(words.language()));
        add_wrong(*question, item, words, figures);
        for (const std::string& option : item.never_chosen) {
            figures.never_chosen.push_back(pick_words(*question, "", option, words));
        }
    }
    return figures;
}

bool too_few(const QuestionFigures& figures) {
    return figures.remarks == std::vector{learn::ItemRemark::TooFew};
}

/// How little the question does well, to be sorted by.
auto worth(const QuestionFigures& figures) {
    return std::tuple(too_few(figures), figures.share_right, figures.discrimination.value_or(0));
}

std::string title_of(const QuizTally& tally, const content::Course& course,
                     const base::Strings& words) {
    const content::Module& module = *course.find_module(tally.module);
    return words.text("figures.quiz",
                      {{"n", std::to_string(module.number)},
                       {"module", module.title.in(words.language())},
                       {"quiz", quiz_title(*course.find_quiz(tally.quiz), words.language())}});
}

}  // namespace

content::Result<std::vector<QuizTally>> tally_quizzes(const records::Store& store,
                                                      learn::Shelf& shelf,
                                                      const std::string& module) {
    const content::Course& course = shelf.course();
    const content::Module* only = course.find_module(module);
    std::vector<QuizTally> tallies;
    for (const content::Module& one : course.modules) {
        if (!module.empty() && &one != only) {
            continue;
        }
        for (const content::QuizInfo& info : one.quizzes) {
            const auto bank = shelf.quiz(info.id);
            auto items =
                records::item_report(store, names_of(info), [&](const std::string& question) {
                    return bank == nullptr ? nullptr : learn::find_question(*bank, question);
                });
            if (!items) {
                return items.error();
            }
            if (!items->empty()) {
                tallies.push_back({.module = one.id, .quiz = info.id, .items = *std::move(items)});
            }
        }
    }
    return tallies;
}

std::vector<QuizFigures> in_words(const std::vector<QuizTally>& tallies, learn::Shelf& shelf,
                                  const base::Strings& words) {
    std::vector<QuizFigures> all;
    for (const QuizTally& tally : tallies) {
        QuizFigures figures{.module = tally.module,
                            .quiz = tally.quiz,
                            .title = title_of(tally, shelf.course(), words),
                            .questions = {}};
        const auto bank = shelf.quiz(tally.quiz);
        for (const learn::ItemFigures& item : tally.items) {
            const content::Question* question =
                bank == nullptr ? nullptr : learn::find_question(*bank, item.question);
            figures.questions.push_back(figures_of(item, question, words));
        }
        std::ranges::stable_sort(figures.questions, {}, worth);
        all.push_back(std::move(figures));
    }
    return all;
}

}  // namespace engine::app
