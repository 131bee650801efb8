#include "engine/app/views/page_terms.h"

#include <algorithm>
#include <set>
#include <string>

#include "content/walk.h"

namespace engine::app {
namespace {

using Ids = std::set<std::string>;

void add_terms(const content::Blocks& blocks, Ids& ids) {
    for (const content::Block& block : blocks) {
        content::for_each_own_text(block, [&](const content::Spans& text, int) {
            for (const content::Span& span : text) {
                if (!span.term.empty()) {
                    ids.insert(span.term);
                }
            }
        });
        content::for_each_inner(block,
                                [&](const content::Blocks& inner) { add_terms(inner, ids); });
    }
}

}  // namespace

std::vector<ui::TermCard> term_cards(const content::Page& page, const content::Glossary& glossary,
                                     const base::Strings& words) {
    using enum content::Language;
    const content::Language here = words.language();
    const content::Language there = here == Latvian ? English : Latvian;
    Ids ids;
    add_terms(page.blocks, ids);
    add_terms(page.footnotes, ids);
    std::vector<ui::TermCard> cards;
    for (const std::string& id : ids) {
        const auto* const found = glossary.find(id);
        if (found == nullptr) {
            continue;
        }
        const content::Term& term = found->second;
        const std::string& other = term.name.in(there);
        cards.push_back({.id = id,
                         .name = term.name.in(here),
                         .other_name = words.text("term.other", {{"name", other}}),
                         .explanation = term.explanation.in(here)});
    }
    return cards;
}

ui::TermCards KeptTerms::of(const std::shared_ptr<const content::Lesson>& lesson, std::size_t page,
                            const content::Glossary& glossary, const base::Strings& words) {
    constexpr std::size_t kMost = 4;  // this page, the next, and the same in the other language
    const auto known = std::ranges::find_if(kept_, [&](const Kept& kept) {
        return kept.lesson == lesson && kept.page == page && kept.glossary == &glossary &&
               kept.language == words.language();
    });
    if (known != kept_.end()) {
        return known->cards;
    }
    if (kept_.size() == kMost) {
        kept_.pop_front();
    }
    return kept_
        .emplace_back(Kept{.lesson = lesson,
                           .page = page,
                           .glossary = &glossary,
                           .language = words.language(),
                           .cards = term_cards(lesson->pages[page], glossary, words)})
        .cards;
}

}  // namespace engine::app
