// Lesson: one Markdown file, parsed, in one language.
#pragma once

#include <string>
#include <vector>

#include "content/block.h"
#include "content/language.h"

namespace content {

/// One idea a screen. Pages are separated by `---` in the source.
struct Page {
    std::string id;  // stable: `<!-- page: id -->`, else from its first heading, else "page-N"
    Blocks blocks;
    Blocks footnotes;   // shown below the blocks; the mark "2" belongs to the second one
    std::string notes;  // what the trainer says, Markdown source between the notes comments
    int line = 1;       // where the page starts in the file
    int words = 0;      // what a reader reads, footnotes too; notes do not count
    int pictures = 0;
    int tables = 0;
};

/// The words of the page's first heading; empty when it has none.
std::string title_of(const Page& page);

/// A fact that the lesson's text used, with the date somebody last checked it.
struct FactUse {
    std::string key;
    std::string checked;  // ISO date, "2026-11-23"
};

struct Lesson {
    std::string id;
    Language language = Language::Latvian;  // of this text, which may be the fallback
    std::vector<Page> pages;                // at least one
    std::vector<FactUse> facts;             // in order of first use, each once
};

}  // namespace content

// Compiled once, in lesson.cpp.
extern template class std::vector<content::Page>;
extern template class std::vector<content::FactUse>;
