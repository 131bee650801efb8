#include "engine/app/figures/pick_words.h"

#include <algorithm>

#include "content/base/match.h"
#include "content/load/text_reader.h"
#include "engine/app/notes/notebook_words.h"
#include "engine/learn/quiz/response.h"

namespace engine::app {
namespace {

/// The words of the piece called `id`; empty when there is none.
template <class Pieces>
std::string label_of(const Pieces& pieces, const std::string& id, content::Language language) {
    const auto found = std::ranges::find_if(pieces, [&](const auto& one) { return one.id == id; });
    return found == pieces.end() ? "" : content::load::words_of(found->text.in(language));
}

std::string option_words(const content::Choices& body, const std::string& pick,
                         const base::Strings& words) {
    if (body.kind == content::Choices::Kind::TrueFalse) {
        return words.text(pick == "true" ? "quiz.true" : "quiz.false");
    }
    return label_of(body.options, pick, words.language());
}

std::string typed_words(const std::string& typed, const base::Strings& words) {
    return words.text("notes.quoted", {{"words", readable(typed)}});
}

std::string in_part(const std::string& part, const std::string& pick, const base::Strings& words) {
    return pick.empty() ? "" : words.text("figures.in_part", {{"part", part}, {"pick", pick}});
}

/// "2. vieta", as the question numbers its gaps.
std::string gap_name(const content::Gaps& body, const std::string& id, const base::Strings& words) {
    int number = 0;
    for (const content::PassagePiece& piece :
         content::passage_pieces(body.passage.in(words.language()))) {
        number += piece.is_gap ? 1 : 0;
        if (piece.is_gap && piece.text == id) {
            break;
        }
    }
    return words.text("quiz.gap", {{"n", std::to_string(number)}});
}

std::string gap_words(const content::Gaps& body, const std::string& part, const std::string& pick,
                      const base::Strings& words) {
    const auto gap = std::ranges::find(body.gaps, part, &content::Gap::id);
    if (gap == body.gaps.end()) {
        return {};
    }
    const std::string filled = gap->is_chosen() ? label_of(gap->options, pick, words.language())
                                                : typed_words(pick, words);
    return body.gaps.size() == 1 ? filled : in_part(gap_name(body, part, words), filled, words);
}

}  // namespace

std::string pick_words(const content::Question& question, const std::string& part,
                       const std::string& pick, const base::Strings& words) {
    const content::Language language = words.language();
    return content::match(
        question.body,
        [&](const content::Choices& body) { return option_words(body, pick, words); },
        [&](const content::Rows& body) {
            return in_part(label_of(body.rows, part, language),
                           label_of(body.choices, pick, language), words);
        },
        [](const content::Ordering&) { return std::string{}; },  // no item of it is wrong by itself
        [&](const content::Gaps& body) { return gap_words(body, part, pick, words); },
        [&](const content::Hotspot& body) { return label_of(body.areas, pick, language); },
        [&](const auto&) { return typed_words(pick, words); });
}

bool is_typed(const content::Question& question, const std::string& part) {
    const auto parts = learn::parts_of(question);
    const auto found = std::ranges::find(parts, part, &learn::Part::id);
    return found != parts.end() && found->form == learn::Part::Form::Typed;
}

}  // namespace engine::app
