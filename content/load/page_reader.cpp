#include "content/load/page_reader.h"

#include <string>
#include <utility>

#include "content/load/block_reader.h"
#include "content/load/disclosure_finder.h"
#include "content/load/fact_text.h"
#include "content/load/footnote_finder.h"
#include "content/load/inline_reader.h"
#include "content/load/page_facts.h"
#include "content/load/page_splitter.h"

namespace content::load {

namespace {

/// The trainer's notes are not part of what the learner reads, so their facts are not "used".
std::string fill_notes(const PageDraft& draft, Reading& reading) {
    std::string notes;
    for (const FactPiece& piece : split_facts(draft.notes)) {
        const Fact* const fact =
            piece.is_key ? find_fact(piece.text, draft.line, reading) : nullptr;
        if (fact != nullptr) {
            notes += fact->value.in(reading.language);
        } else {
            notes += piece.is_key ? "[" + std::string(piece.text) + "]" : std::string(piece.text);
        }
    }
    return notes;
}

/// Footnotes are read before the pages: they may stand at the end of the file, where authors like
/// to collect them.
void read_footnotes(MarkdownNodes& nodes, Reading& reading) {
    reading.in_footnote = true;
    for (WrittenFootnote& written : take_footnotes(nodes, reading.log)) {
        reading.footnotes.add(written.label, written.line,
                              read_inlines(std::move(written.parts), written.line, reading),
                              reading.log);
    }
    reading.in_footnote = false;
}

}  // namespace

Result<std::vector<Page>> read_pages(MarkdownNodes nodes, const SourceLines& lines,
                                     Reading& reading) {
    read_footnotes(nodes, reading);
    BlockReader blocks(reading);
    std::vector<Page> pages;
    for (PageDraft& draft : split_pages(std::move(nodes), lines, reading.log)) {
        if (const Status found = find_disclosures(draft.nodes, reading.log); !found) {
            return found.error();
        }
        Page page{.id = std::move(draft.id),
                  .blocks = blocks.read(std::move(draft.nodes)),
                  .footnotes = reading.footnotes.finish_page(),
                  .notes = fill_notes(draft, reading),
                  .line = draft.line};
        count_page(page);
        pages.push_back(std::move(page));
    }
    reading.footnotes.report_unused(reading.log);
    name_pages(pages, reading.log);
    return pages;
}

}  // namespace content::load
