#include "engine/app/views/question_texts.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "content/load/text_reader.h"
#include "engine/app/views/page_terms.h"
#include "engine/app/views/views.h"

namespace engine::app {
namespace {

using content::Page;
using content::Span;
using content::Spans;

ui::Words words_of(Spans spans) {
    std::string plain = content::plain_text(spans);
    const bool styled = std::ranges::any_of(
        spans, [](const Span& span) { return span.style != content::SpanStyle{}; });
    return styled ? ui::Words(std::move(plain), std::move(spans)) : ui::Words(std::move(plain));
}

/// The text of a page that is one paragraph; nullptr of any other page.
const Spans* sentence_on(const Page& page) {
    const auto* paragraph = page.blocks.size() == 1 && page.footnotes.empty()
                                ? std::get_if<content::Paragraph>(&page.blocks.front().node)
                                : nullptr;
    return paragraph == nullptr ? nullptr : &paragraph->text;
}

/// Whether there is something in it to choose, to look at or on a line of its own.
bool is_more_than_words(const Spans& spans) {
    return std::ranges::any_of(spans, [](const Span& span) {
        const bool kind = span.kind == Span::Kind::Picture || span.kind == Span::Kind::Footnote ||
                          span.kind == Span::Kind::LineBreak;
        return kind || !span.link.empty() || !span.term.empty();
    });
}

std::string words_on(const Page& page) {
    std::string words;
    for (const content::Block& block : page.blocks) {
        words += (words.empty() ? "" : "\n") + content::plain_text(block);
    }
    return words;
}

screens::Prose prose_on(const ViewContext& context,
                        const std::shared_ptr<const content::Lesson>& text, std::size_t index) {
    const Page& page = text->pages[index];
    const Spans* sentence = sentence_on(page);
    if (sentence != nullptr && !is_more_than_words(*sentence)) {
        return words_of(*sentence);
    }
    screens::Prose prose;
    if (page.blocks.empty() && page.footnotes.empty()) {
        return prose;
    }
    prose.words.plain = words_on(page);
    prose.one_sentence = sentence != nullptr;
    prose.passage =
        ui::Document{.id = {},
                     .name = {},
                     .lesson = text,
                     .page = index,
                     .labels = page_labels(context.words, *text, page),
                     .terms = term_cards(page, context.course().glossary, context.words),
                     .enlarge = context.words.text("picture.enlarge")};
    return prose;
}

content::WrittenText written(const ViewContext& context, const content::Question& question,
                             std::vector<std::string> parts) {
    return {.parts = std::move(parts),
            .folder = question.folder,
            .language = context.language(),
            .is_stem = false};
}

}  // namespace

ui::Words label_words(const ViewContext& context, const content::LocalText& text) {
    const std::string& written = text.in(context.language());
    return content::load::may_be_marked_up(written)
               ? words_of(content::load::read_label_again(written))
               : ui::Words(written);
}

ui::Words led_by(const std::string& lead, ui::Words words) {
    words.plain = lead + words.plain;
    if (!words.spans.empty()) {
        words.spans.insert(words.spans.begin(), Span{.text = lead});
    }
    return words;
}

screens::Prose prose_view(const ViewContext& context, const content::Question& question,
                          const std::vector<const content::LocalText*>& texts) {
    std::vector<std::string> parts;
    std::string plain;
    for (const content::LocalText* text : texts) {
        if (const std::string& part = text->in(context.language()); !part.empty()) {
            plain += (plain.empty() ? "" : "\n") + part;
            parts.push_back(part);
        }
    }
    const bool marked_up = std::ranges::any_of(
        parts, [](const std::string& part) { return content::load::may_be_marked_up(part); });
    if (!marked_up) {
        return plain;
    }
    return prose_on(context, context.shelf.text(written(context, question, std::move(parts))), 0);
}

void add_stem(const ViewContext& context, const content::Question& question,
              screens::QuestionView& view) {
    const std::string& stem = question.text.in(context.language());
    if (!content::load::may_be_marked_up(stem)) {
        view.text = stem;
        return;
    }
    content::WrittenText text = written(context, question, {stem});
    text.is_stem = true;
    const auto read = context.shelf.text(text);
    view.material = prose_on(context, read, 0);
    view.text = prose_on(context, read, 1);
    view.more_material = prose_on(context, read, 2);
}

ui::Words stem_words(const ViewContext& context, const content::Question& question) {
    const std::string& stem = question.text.in(context.language());
    return stem.find('\n') == std::string::npos ? label_words(context, question.text)
                                                : ui::Words(content::load::question_words_of(stem));
}

}  // namespace engine::app
