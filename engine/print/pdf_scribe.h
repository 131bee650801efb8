// Letters of a PDF: glyphs with the text they stand for, the structure around them, and a bookmark
// for every heading.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/print/list_player.h"
#include "engine/print/pdf_fonts.h"
#include "engine/print/pdf_structure.h"

namespace engine::print {

class PdfScribe : public Scribe {
public:
    /// `cairo` draws on a PDF surface. Borrows both; `measurer` shapes with the fonts of `fonts`.
    PdfScribe(cairo_t* cairo, PdfFonts& fonts, text::Measurer& measurer);

    /// The document's root element is open from the first call to the second; a PDF needs it to
    /// count as tagged.
    void begin_document();
    void end_document();

    void write(const paint::DrawGlyphs& glyphs, base::Point origin, float scale,
               base::Colour colour) override;
    void open(const paint::OpenTag& tag, bool holds_tags) override;
    void close() override;
    void picture() override;

    /// The number of the sheet that is drawn now, from 1.
    void set_sheet(int sheet) { sheet_ = sheet; }

    const std::vector<std::string>& figures() const { return structure_.figures(); }

private:
    struct Heading {
        int level = 0;
        int depth = 0;  // open tags, this one included
        std::string text;
        base::Point at;
    };

    void write_run(const text::GlyphRun& run, std::string_view text, base::Point origin,
                   float scale);
    void add_bookmark();

    cairo_t* cairo_;
    PdfFonts& fonts_;
    text::Measurer& measurer_;
    PdfStructure structure_;
    int sheet_ = 1;
    int depth_ = 0;
    Heading heading_;                           // the open one; depth 0: none
    std::vector<std::pair<int, int>> outline_;  // level and id of the bookmarks around the next one
    bool in_figure_ = false;
};

}  // namespace engine::print
