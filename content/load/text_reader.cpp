#include "content/load/text_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "content/load/inline_reader.h"
#include "content/load/markdown_parser.h"
#include "content/load/source_text.h"

namespace content::load {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

/// Without white space at its ends.
std::string_view stripped(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kSpaces);
    return first == std::string_view::npos
               ? std::string_view{}
               : text.substr(first, text.find_last_not_of(kSpaces) + 1 - first);
}

bool has_lines(std::string_view text) {
    return stripped(text).find_first_of("\r\n") != std::string_view::npos;
}

Page page_of(Blocks blocks) {
    Page page;
    page.blocks = std::move(blocks);
    return page;
}

Blocks paragraph_of(Spans spans) {
    Blocks blocks;
    if (!spans.empty()) {
        blocks.push_back({.node = Paragraph{std::move(spans)}, .line = 1});
    }
    return blocks;
}

Spans as_written(std::string_view text) {
    const std::string clean = clean_inline(stripped(text));
    return clean.empty() ? Spans{} : Spans{Span{.text = clean}};
}

/// A text of a question is not turned like a lesson's pages.
void join_pages(Lesson& text, const MarkdownSource& source, Issues& issues) {
    Page& whole = text.pages.front();
    if (!whole.notes.empty() || text.pages.size() > 1) {
        IssueLog(source.file, issues)
            .warn(text.pages.back().line,
                  "a question has no pages and no notes; write *** for a line between two parts");
    }
    for (std::size_t i = 1; i < text.pages.size(); ++i) {
        Page& page = text.pages[i];
        std::ranges::move(page.blocks, std::back_inserter(whole.blocks));
        std::ranges::move(page.footnotes, std::back_inserter(whole.footnotes));
    }
    text.pages.resize(1);
}

/// What a label cannot hold, in words; nullptr for anything else.
const char* foreign_in_label(InlinePart::Kind kind) {
    switch (kind) {
        case InlinePart::Kind::LinkOpen:
            return "a link or a term";
        case InlinePart::Kind::PictureOpen:
            return "a picture";
        case InlinePart::Kind::FootnoteMark:
            return "a footnote";
        default:
            return nullptr;
    }
}

bool is_frame(const InlinePart& part) {
    using enum InlinePart::Kind;
    return part.kind == LinkOpen || part.kind == LinkClose || part.kind == PictureOpen ||
           part.kind == PictureClose || part.kind == FootnoteMark;
}

Lesson shown(const MarkdownSource& source) {
    Issues unheard;
    auto text = read_text(source, unheard);
    return text ? *std::move(text)
                : Lesson{.pages = {page_of(paragraph_of(as_written(source.text)))}};
}

void split_stem(Lesson& stem) {
    Blocks blocks = std::move(stem.pages.front().blocks);
    Blocks footnotes = std::move(stem.pages.front().footnotes);
    const auto is_paragraph = [](const Block& block) {
        return std::holds_alternative<Paragraph>(block.node);
    };
    const auto last = std::ranges::find_if(blocks.rbegin(), blocks.rend(), is_paragraph);
    // Without a paragraph nothing is asked, and all of it stands before.
    const auto behind = last == blocks.rend() ? blocks.end() : last.base();
    const auto asked = last == blocks.rend() ? behind : std::prev(behind);
    const auto part = [](auto from, auto to) {
        return page_of(Blocks(std::make_move_iterator(from), std::make_move_iterator(to)));
    };
    stem.pages = {part(blocks.begin(), asked), part(asked, behind), part(behind, blocks.end())};
    stem.pages.back().footnotes = std::move(footnotes);
}

std::string words_on(const Page& page) {
    std::string words;
    for (const Blocks* blocks : {&page.blocks, &page.footnotes}) {
        for (const Block& block : *blocks) {
            words += (words.empty() ? "" : "\n") + plain_text(block);
        }
    }
    return words;
}

}  // namespace

bool may_be_marked_up(std::string_view text) {
    return text.find_first_of("\\`*_~[<&\r\n") != std::string_view::npos;
}

Result<Lesson> read_text(const MarkdownSource& written, Issues& issues) {
    MarkdownSource source = written;
    source.facts_are_in = true;
    if (has_lines(source.text)) {
        auto text = read_markdown(source, {}, issues);
        if (text) {
            join_pages(*text, source, issues);
        }
        return text;
    }
    auto sentence = read_markdown_line(source, {}, issues);
    if (!sentence) {
        return sentence.error();
    }
    Lesson text{.language = source.language,
                .pages = {page_of(paragraph_of(*std::move(sentence)))}};
    return text;
}

Result<Spans> read_label(const MarkdownSource& source, Issues& issues) {
    IssueLog log(source.file, issues);
    auto clean = clean_source(source.text, log);
    if (!clean) {
        return clean.error();
    }
    if (has_lines(*clean)) {
        log.warn(1, "it is one line: write it without a line break");
    }
    auto parts = parse_line(clean_inline(stripped(*clean)), log);
    if (!parts) {
        return parts.error();
    }
    for (const InlinePart& part : *parts) {
        if (const char* foreign = foreign_in_label(part.kind)) {
            log.warn(1, std::string("it is clicked as a whole, so ") + foreign +
                            R"( cannot stand in it; move that to "text" or "feedback")");
            break;
        }
    }
    std::erase_if(*parts, is_frame);
    const Facts no_facts;
    const Glossary no_glossary;
    Reading reading{.facts = no_facts,
                    .glossary = no_glossary,
                    .language = source.language,
                    .log = log,
                    .facts_are_in = true};
    return read_inlines(*std::move(parts), 1, reading);
}

Lesson read_again(const WrittenText& text, const Glossary& glossary) {
    Lesson whole{.language = text.language, .pages = {Page{}}};
    Page& page = whole.pages.front();
    for (const std::string& part : text.parts) {
        Lesson read = shown(
            {.file = text.folder, .text = part, .language = text.language, .glossary = &glossary});
        std::ranges::move(read.pages.front().blocks, std::back_inserter(page.blocks));
        std::ranges::move(read.pages.front().footnotes, std::back_inserter(page.footnotes));
    }
    if (text.is_stem) {
        split_stem(whole);
    }
    return whole;
}

Spans read_label_again(std::string_view text) {
    if (!may_be_marked_up(text)) {
        return text.empty() ? Spans{} : Spans{Span{.text = std::string(text)}};
    }
    Issues unheard;
    auto label = read_label({.file = {}, .text = text}, unheard);
    return label ? *std::move(label) : as_written(text);
}

std::string words_of(std::string_view text) {
    if (!may_be_marked_up(text)) {
        return std::string(text);
    }
    return words_on(shown({.file = {}, .text = text}).pages.front());
}

std::string question_words_of(std::string_view stem) {
    if (!has_lines(stem)) {
        return words_of(stem);
    }
    Lesson text = shown({.file = {}, .text = stem});
    split_stem(text);
    const std::string words = words_on(text.pages[1]);
    return words.empty() ? words_on(text.pages[0]) : words;
}

}  // namespace content::load
