#include "content/check/lesson_check.h"

#include <algorithm>
#include <string>

#include "content/check/link_check.h"
#include "content/check/long_sentences.h"
#include "content/check/prose.h"
#include "content/check/unexplained.h"
#include "content/load/issue_log.h"
#include "content/load/page_facts.h"
#include "content/walk.h"

namespace content::check {
namespace {

using load::in_quotes;
using load::IssueLog;

constexpr int kLatvianWordsPerMinute = 120;  // planned, with time to think; not reading speed
constexpr int kEnglishWordsPerMinute = 140;

void check_length(const LessonText& text, IssueLog& log) {
    int words = 0;
    for (const Page& page : text.lesson.pages) {
        words += page.words;
    }
    const int per_minute =
        text.lesson.language == Language::Latvian ? kLatvianWordsPerMinute : kEnglishWordsPerMinute;
    const auto minutes = static_cast<int>(text.info.planned.count());
    if (words > minutes * per_minute) {
        log.warn(0, "the text has " + std::to_string(words) + " words, but " +
                        std::to_string(minutes) + " planned minutes hold " +
                        std::to_string(minutes * per_minute) + ": shorten it or plan more time");
    }
}

void check_sentences(const Blocks& blocks, IssueLog& log) {
    for_each_text(blocks, [&](const std::string& paragraph, int line) {
        warn_of_long_sentences(paragraph, line, log);
    });
}

bool has_words(const Spans& cell) {
    return load::count_words(plain_text(cell)) > 0;
}

void check_header(const Table& table, int line, IssueLog& log) {
    if (std::ranges::none_of(table.header, has_words)) {
        log.warn(line, "the table has an empty header: name its columns");
    }
}

/// A heading that is hidden cannot be found: not in the contents, not by who looks over the page.
void check_hidden_headings(const Blocks& blocks, bool hidden, IssueLog& log) {
    for (const Block& block : blocks) {
        if (hidden && std::holds_alternative<Heading>(block.node)) {
            log.warn(block.line,
                     "a heading inside <!-- more --> is hidden with it: use bold words instead");
        }
        const bool hides = hidden || std::holds_alternative<Disclosure>(block.node);
        for_each_inner(block,
                       [&](const Blocks& inner) { check_hidden_headings(inner, hides, log); });
    }
}

/// A lesson has one title; its pages are parts of it.
void check_title(const Lesson& lesson, IssueLog& log) {
    int titles = 0;
    for (const Page& page : lesson.pages) {
        for_each_block(page.blocks, [&](const Block& block) {
            const auto* heading = std::get_if<Heading>(&block.node);
            if (heading != nullptr && heading->level == 1 && ++titles > 1) {
                log.warn(block.line,
                         "a second heading of level 1: the lesson has one title, use ## here");
            }
        });
    }
    if (titles == 0) {
        log.warn(0, "the lesson has no heading of level 1: begin it with # and its title");
    }
}

void check_shapes(const Blocks& blocks, IssueLog& log) {
    for_each_block(blocks, [&](const Block& block) {
        if (const auto* heading = std::get_if<Heading>(&block.node)) {
            if (!has_words(heading->text)) {
                log.warn(block.line, "the heading has no words");
            }
        } else if (const auto* table = std::get_if<Table>(&block.node)) {
            check_header(*table, block.line, log);
        } else if (const auto* chart = std::get_if<Chart>(&block.node)) {
            check_header(chart->table, block.line, log);
        }
    });
}

void check_pictures(const Blocks& blocks, IssueLog& log) {
    const auto want_description = [&](const std::string& alt, bool decorative, int line) {
        if (alt.empty() && !decorative) {
            log.warn(line,
                     "the picture has no description: write what it shows between [ and ], or "
                     "<!-- decorative --> above it");
        }
    };
    for_each_block(blocks, [&](const Block& block) {
        if (const auto* picture = std::get_if<Picture>(&block.node)) {
            want_description(picture->alt, picture->decorative, block.line);
        }
    });
    for_each_spans(blocks, [&](const Spans& spans, int line) {
        for (const Span& span : spans) {
            if (span.kind == Span::Kind::Picture) {
                want_description(span.text, span.picture.decorative, line);
            }
        }
    });
}

/// Code is what a machine reads; nobody needs to say what its letters stand for.
std::string without_code(const Spans& spans) {
    std::string text;
    for (const Span& span : spans) {
        const bool is_read = span.kind != Span::Kind::Footnote && !span.style.code;
        text += is_read && span.kind != Span::Kind::LineBreak ? span.text : " ";
    }
    return text;
}

void check_abbreviations(const LessonText& text, IssueLog& log) {
    const AbbreviationSet known = known_abbreviations(text.course, text.lesson.language);
    Unexplained unexplained(known, text.lesson.language);
    for (const Page& page : text.lesson.pages) {
        for (const Blocks* blocks : {&page.blocks, &page.footnotes}) {
            for_each_spans(*blocks, [&](const Spans& spans, int line) {
                unexplained.read(without_code(spans), line, log);
            });
        }
    }
}

}  // namespace

void check_lesson_text(const LessonText& text, Issues& issues) {
    IssueLog log(text.file, issues);
    check_length(text, log);
    check_title(text.lesson, log);
    warn_of_a_long_average(text.lesson, log);
    check_abbreviations(text, log);
    for (const Page& page : text.lesson.pages) {
        for (const Blocks* blocks : {&page.blocks, &page.footnotes}) {
            check_sentences(*blocks, log);
            check_shapes(*blocks, log);
            check_hidden_headings(*blocks, false, log);
            check_pictures(*blocks, log);
            check_links(*blocks, text, log);
        }
    }
}

}  // namespace content::check
