// Any bytes as quiz.json.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "content/base/match.h"
#include "content/limits.h"
#include "content/load/question_writer.h"
#include "content/load/quiz_loader.h"
#include "content/load/text_reader.h"
#include "content/question_texts.h"

namespace {

using namespace content;

template <class Parts>
bool may_be_drawn(const Parts& parts, std::size_t least = 2) {
    return parts.size() >= least && parts.size() <= std::size_t{limits::kQuestionOptions};
}

bool is_sound(const Choices& choices) {
    const auto right = std::ranges::count_if(choices.options, &Option::correct);
    const bool several = choices.kind == Choices::Kind::Multiple;
    return may_be_drawn(choices.options) && (several ? right >= 1 : right == 1);
}

bool is_sound(const Rows& rows) {
    const auto is_choice = [&](const std::string& id) {
        return std::ranges::find(rows.choices, id, &RowChoice::id) != rows.choices.end();
    };
    return may_be_drawn(rows.choices) && may_be_drawn(rows.rows) &&
           (rows.kind == Rows::Kind::Matrix || !rows.several()) &&
           std::ranges::all_of(rows.rows, [&](const Row& row) {
               return !row.right.empty() && std::ranges::all_of(row.right, is_choice);
           });
}

bool is_sound(const Ordering& ordering) {
    return may_be_drawn(ordering.items) && ordering.places().back() > 0;
}

bool is_sound(const Gaps& gaps) {
    return may_be_drawn(gaps.gaps, 1) && std::ranges::all_of(gaps.gaps, [](const Gap& gap) {
               return gap.is_chosen() ? std::ranges::count_if(gap.options, &Option::correct) == 1
                                      : !gap.typed.accept.empty();
           });
}

bool is_sound(const ShortText& text) {
    return !text.key.accept.empty() && !accepts(text.key, "");
}

bool is_sound(const Numeric& numeric) {
    return numeric.tolerance >= 0 && (!numeric.unit_needed || !numeric.units.empty());
}

bool is_sound(const Hotspot& hotspot) {
    const auto right = std::ranges::count_if(hotspot.areas, &Area::correct);
    return may_be_drawn(hotspot.areas) && (hotspot.several ? right >= 1 : right == 1) &&
           std::ranges::all_of(hotspot.areas,
                               [](const Area& area) { return is_sound(area.outline); });
}

/// What is kept with an attempt is what was drawn.
bool survives_the_store(const Question& question) {
    const std::string line = load::write_question(question);
    const auto read = load::read_stored_question(line);
    return read && load::write_question(*read) == line;
}

/// Every text is read again as screens read it: a stem always has its three parts.
bool can_be_shown(const Question& question) {
    const QuestionTexts texts = texts_of(question);
    for (const auto* list : {&texts.asked, &texts.told}) {
        for (const LocalText* text : *list) {
            load::read_label_again(text->lv);
            load::question_words_of(text->lv);
            const Lesson read = load::read_again(
                {.parts = {text->lv}, .folder = question.folder, .is_stem = true}, {});
            if (read.pages.size() != 3) {
                return false;
            }
        }
    }
    return true;
}

/// Whether the quiz keeps what content/quiz.h promises to those who play it.
bool can_be_played(const content::Quiz& quiz) {
    return quiz.pass_mark >= 1 && quiz.pass_mark <= quiz.draw &&
           std::cmp_greater_equal(quiz.questions.size(), quiz.draw) &&
           std::ranges::all_of(quiz.questions, [](const content::Question& question) {
               return content::match(question.body,
                                     [](const auto& body) { return is_sound(body); });
           });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace load;
    content::Issues issues;
    IssueLog log("m/quiz.json", issues);
    const content::Facts facts{{"portal.address", {.value = {"{{fact:portal.address}}", ""}}}};
    const auto quiz = read_quiz(std::string_view(reinterpret_cast<const char*>(data), size),
                                {.id = "m1-quiz"}, facts, log);
    const bool sound = quiz ? can_be_played(*quiz) &&
                                  std::ranges::all_of(quiz->questions, survives_the_store) &&
                                  std::ranges::all_of(quiz->questions, can_be_shown)
                            : log.errors() > 0;
    if (!sound) {
        __builtin_trap();
    }
    return 0;
}
