#include "content/question_texts.h"

#include "content/base/match.h"

namespace content {
namespace {

void add(std::vector<const LocalText*>& texts, const LocalText& text) {
    if (!text.lv.empty() || !text.en.empty()) {
        texts.push_back(&text);
    }
}

template <class Pieces>
void add_asked(const Pieces& pieces, QuestionTexts& texts) {
    for (const auto& piece : pieces) {
        add(texts.asked, piece.text);
    }
}

template <class Pieces>
void add_both(const Pieces& pieces, QuestionTexts& texts) {
    add_asked(pieces, texts);
    for (const auto& piece : pieces) {
        add(texts.told, piece.feedback);
    }
}

void add_gaps(const Gaps& gaps, QuestionTexts& texts) {
    add(texts.asked, gaps.passage);
    for (const Gap& gap : gaps.gaps) {
        add_both(gap.options, texts);
    }
}

}  // namespace

QuestionTexts texts_of(const Question& question) {
    QuestionTexts texts;
    add(texts.asked, question.text);
    match(
        question.body, [&](const Choices& body) { add_both(body.options, texts); },
        [&](const Rows& body) {
            add_both(body.rows, texts);
            add_asked(body.choices, texts);
        },
        [&](const Ordering& body) { add_asked(body.items, texts); },
        [&](const Gaps& body) { add_gaps(body, texts); }, [](const ShortText&) {},
        [](const Numeric&) {}, [&](const Hotspot& body) { add_both(body.areas, texts); });
    add(texts.told, question.solution);
    return texts;
}

std::vector<const LocalText*> every_text_of(const Question& question) {
    const QuestionTexts read = texts_of(question);
    std::vector<const LocalText*> texts = read.asked;
    for (const LocalText& hint : question.hints) {
        texts.push_back(&hint);
    }
    texts.insert(texts.end(), read.told.begin(), read.told.end());
    if (const auto* hotspot = std::get_if<Hotspot>(&question.body)) {
        texts.push_back(&hotspot->alt);
    }
    return texts;
}

}  // namespace content
