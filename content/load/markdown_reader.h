// Markdown to pages of blocks.
//
// Understood on top of CommonMark: pipe tables, task lists, ~~struck text~~ and footnotes as on
// GitHub, `> [!TIP]` callouts, `<!-- steps -->` before an ordered list, `---` as a page break,
// `<!-- page: id -->`, `<!-- notes -->` ... `<!-- /notes -->`, `{{fact:key}}` and
// `[words](term:id)`. Everything else that HTML could say is shown as text or dropped with an
// Issue.
#pragma once

#include <string>
#include <string_view>

#include "content/base/result.h"
#include "content/facts.h"
#include "content/glossary.h"
#include "content/issue.h"
#include "content/lesson.h"

namespace content::load {

struct MarkdownSource {
    std::string file;       // for issues and for relative links: path inside the course folder
    std::string_view text;  // any bytes; invalid UTF-8 becomes U+FFFD and is reported
    Language language = Language::Latvian;
    const Glossary* glossary = nullptr;  // of the course, for [words](term:id); nullptr: none
    bool facts_are_in = false;           // their values are put in already
};

/// The pages of one document. Fails when the text is over a limit of content/limits.h.
/// `issues` grows by every mistake found. The picture sizes are left 0: lesson_loader reads them.
Result<Lesson> read_markdown(const MarkdownSource& source, const Facts& facts, Issues& issues);

/// A text that is one line whatever it begins with, "# 3" or "24. decembris": no list, no heading.
/// A line end in it is a space. Fails and reports as read_markdown does.
Result<Spans> read_markdown_line(const MarkdownSource& source, const Facts& facts, Issues& issues);

}  // namespace content::load
