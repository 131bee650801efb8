#include "content/load/page_facts.h"

#include <map>
#include <variant>

#include "content/base/letters.h"
#include "content/base/utf8.h"
#include "content/walk.h"

namespace content::load {

namespace {

constexpr std::size_t kLongestSlug = 48;  // leaves room for "-2" within the 64 of an id

/// The pictures of a text without words, which are looked at; a sign among words is read with them.
int count_pictures(const Spans& text) {
    int pictures = 0;
    for (const Span& span : text) {
        if (span.kind == Span::Kind::Picture) {
            ++pictures;
        } else if (span.kind != Span::Kind::Footnote && count_words(span.text) > 0) {
            return 0;
        }
    }
    return pictures;
}

void count_blocks(const Blocks& blocks, Page& page) {
    for (const Block& block : blocks) {
        for_each_own_text(
            block, [&](const Spans& text, int /*line*/) { page.pictures += count_pictures(text); });
        page.pictures += std::holds_alternative<Picture>(block.node) ? 1 : 0;
        const bool table =
            std::holds_alternative<Table>(block.node) || std::holds_alternative<Chart>(block.node);
        page.tables += table ? 1 : 0;
        for_each_inner(block, [&](const Blocks& inner) { count_blocks(inner, page); });
    }
}

std::string heading_slug(const Page& page) {
    for (const Block& block : page.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.node)) {
            return slug(heading->text);
        }
    }
    return {};
}

/// What of a span an id may be made of: not what changes without the heading being changed.
std::string_view words_for_id(const Span& span) {
    switch (span.kind) {
        case Span::Kind::Text:
        case Span::Kind::Picture:
            return span.text;
        case Span::Kind::Footnote:
            return {};
        case Span::Kind::Fact:
        case Span::Kind::LineBreak:
            break;
    }
    return " ";
}

/// Hands out names, each once. Remembers the last number of a name, or six thousand pages called
/// "a" would take seconds.
class Names {
public:
    bool take(const std::string& name) { return last_number_.try_emplace(name, 1).second; }

    std::string take_like(const std::string& name) {
        std::string free = name;
        while (!take(free)) {
            free = name + "-" + std::to_string(++last_number_[name]);
        }
        return free;
    }

private:
    std::map<std::string, int> last_number_;
};

}  // namespace

int count_words(std::string_view text) {
    int words = 0;
    bool counted = false;  // the word that is being read has been counted
    while (!text.empty()) {
        const DecodedCharacter character = decode_utf8(text);
        if (is_space(character.code)) {
            counted = false;
        } else if (!counted && !is_sign(character.code)) {
            counted = true;
            ++words;
        }
        text.remove_prefix(character.bytes);
    }
    return words;
}

void count_page(Page& page) {
    page.words = 0;
    page.pictures = 0;
    page.tables = 0;
    for (const Blocks* blocks : {&page.blocks, &page.footnotes}) {
        for (const Block& block : *blocks) {
            page.words += count_words(plain_text(block));
        }
        count_blocks(*blocks, page);
    }
}

std::string slug(const Spans& heading) {
    std::string id;
    for (const Span& span : heading) {
        std::string_view rest = words_for_id(span);
        while (!rest.empty() && id.size() < kLongestSlug) {
            const DecodedCharacter character = decode_utf8(rest);
            const char letter = plain_letter(character.code);
            if (letter != '\0') {
                id += letter;
            } else if (!id.empty() && id.back() != '-') {
                id += '-';
            }
            rest.remove_prefix(character.bytes);
        }
    }
    if (id.ends_with('-')) {
        id.pop_back();
    }
    return id;
}

void name_pages(std::vector<Page>& pages, IssueLog& log) {
    Names names;
    // The author's names first, wherever they stand: a heading must not take one away.
    for (Page& page : pages) {
        if (!page.id.empty() && !names.take(page.id)) {
            log.error(page.line, "another page is named " + in_quotes(page.id) + " already");
            page.id.clear();
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].id.empty()) {
            const std::string from_heading = heading_slug(pages[i]);
            pages[i].id = names.take_like(from_heading.empty() ? "page-" + std::to_string(i + 1)
                                                               : from_heading);
        }
    }
}

}  // namespace content::load
