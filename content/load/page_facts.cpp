#include "content/load/page_facts.h"

#include <algorithm>
#include <map>
#include <variant>

#include "content/base/byte_set.h"
#include "content/base/letters.h"
#include "content/base/utf8.h"
#include "content/walk.h"

namespace content::load {

namespace {

constexpr std::size_t kLongestSlug = 48;  // leaves room for "-2" within the 64 of an id

// What every space begins with. None of these bytes stands inside another character.
constexpr ByteSet kSpaceStarts(" \t\n\r\xC2\xE2\xE3");

/// Where the first space stands in `text`; text.size() when there is none.
std::size_t find_space(std::string_view text) {
    std::size_t at = kSpaceStarts.find_in(text);
    while (at < text.size() && !is_space(decode_utf8(text.substr(at)).code)) {
        at += 1 + kSpaceStarts.find_in(text.substr(at + 1));
    }
    return at;
}

/// Counts words as a reader does, however their letters are spread over texts.
class WordCounter {
public:
    /// Goes on where the last text ended.
    void add(std::string_view text) {
        if (in_word_) {
            leave_word(text);
        }
        while (!text.empty()) {
            const DecodedCharacter character = decode_utf8(text);
            text.remove_prefix(character.bytes);
            if (is_word_character(character.code)) {
                ++words_;
                leave_word(text);
            }
        }
    }
    void end_text() { in_word_ = false; }

    int words() const { return words_; }

private:
    void leave_word(std::string_view& text) {
        const std::size_t space = find_space(text);
        in_word_ = space == text.size();
        text.remove_prefix(space);
    }

    int words_ = 0;
    bool in_word_ = false;
};

/// The words of plain_text(text).
void add_words(const Spans& text, WordCounter& words) {
    for (const Span& span : text) {
        if (span.kind == Span::Kind::LineBreak) {
            words.end_text();
        } else if (span.kind != Span::Kind::Footnote) {
            words.add(span.text);
        }
    }
    words.end_text();
}

/// The pictures of a text without words, which are looked at; a sign among words is read with them.
int count_pictures(const Spans& text) {
    const auto is_picture = [](const Span& span) { return span.kind == Span::Kind::Picture; };
    const auto has_words = [](const Span& span) {
        return span.kind != Span::Kind::Picture && span.kind != Span::Kind::Footnote &&
               count_words(span.text) > 0;
    };
    const auto pictures = std::ranges::count_if(text, is_picture);
    return pictures > 0 && std::ranges::any_of(text, has_words) ? 0 : static_cast<int>(pictures);
}

/// The words of a block that are neither a text of spans nor in inner blocks.
std::string_view bare_words(const Block& block) {
    if (const auto* code = std::get_if<CodeBlock>(&block.node)) {
        return code->text;
    }
    if (const auto* picture = std::get_if<Picture>(&block.node)) {
        return picture->caption;
    }
    const auto* more = std::get_if<Disclosure>(&block.node);
    return more != nullptr ? std::string_view(more->title) : std::string_view{};
}

/// The words are those of plain_text(block), which would be built for nothing else.
void count_blocks(const Blocks& blocks, WordCounter& words, Page& page) {
    for (const Block& block : blocks) {
        for_each_own_text(block, [&](const Spans& text, int /*line*/) {
            add_words(text, words);
            page.pictures += count_pictures(text);
        });
        words.add(bare_words(block));
        words.end_text();
        page.pictures += std::holds_alternative<Picture>(block.node) ? 1 : 0;
        const bool table =
            std::holds_alternative<Table>(block.node) || std::holds_alternative<Chart>(block.node);
        page.tables += table ? 1 : 0;
        for_each_inner(block, [&](const Blocks& inner) { count_blocks(inner, words, page); });
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
    WordCounter words;
    words.add(text);
    return words.words();
}

void count_page(Page& page) {
    page.pictures = 0;
    page.tables = 0;
    WordCounter words;
    count_blocks(page.blocks, words, page);
    count_blocks(page.footnotes, words, page);
    page.words = words.words();
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
