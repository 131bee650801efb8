#include "engine/print/pdf_scribe.h"

#include <string_view>

#include <cairo-pdf.h>

#include "engine/print/ligatures.h"
#include "engine/print/text_parts.h"

namespace engine::print {

PdfScribe::PdfScribe(cairo_t* cairo, PdfFonts& fonts, text::Measurer& measurer)
    : cairo_(cairo), fonts_(fonts), measurer_(measurer), structure_(cairo) {
    const FontOptions options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_set_font_options(cairo, options.get());
}

void PdfScribe::begin_document() {
    cairo_tag_begin(cairo_, "Document", nullptr);
}

void PdfScribe::end_document() {
    cairo_tag_end(cairo_, "Document");
}

void PdfScribe::write(const paint::DrawGlyphs& glyphs, base::Point origin, float scale,
                      base::Colour colour) {
    structure_.ink();
    cairo_set_source_rgb(cairo_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
    if (heading_.depth > 0) {
        heading_.at = heading_.text.empty() ? origin : heading_.at;
        heading_.text += glyphs.text;
    }
    write_run(without_ligatures(glyphs.run, glyphs.text, measurer_), glyphs.text, origin, scale);
}

void PdfScribe::write_run(const text::GlyphRun& run, std::string_view text, base::Point origin,
                          float scale) {
    const TextParts parts = text_parts(run, text);
    for (const TextPart& part : parts.parts) {
        cairo_font_face_t* const face = fonts_.find(part.glyphs.front().face, run.font);
        if (face == nullptr) {
            continue;
        }
        cairo_set_font_face(cairo_, face);
        cairo_set_font_size(cairo_, run.font.size * scale);
        std::vector<cairo_glyph_t> glyphs;
        for (const text::Glyph& glyph : part.glyphs) {
            glyphs.push_back({.index = glyph.index,
                              .x = origin.x + glyph.x * scale,
                              .y = origin.y + glyph.y * scale});
        }
        std::vector<cairo_text_cluster_t> clusters;
        for (const TextPart::Cluster& cluster : part.clusters) {
            clusters.push_back({.num_bytes = cluster.bytes, .num_glyphs = cluster.glyphs});
        }
        cairo_show_text_glyphs(
            cairo_, part.text.data(), static_cast<int>(part.text.size()), glyphs.data(),
            static_cast<int>(glyphs.size()), clusters.data(), static_cast<int>(clusters.size()),
            part.backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
    }
    if (parts.space_follows) {
        write_run(measurer_.shape(" ", run.font), " ", {origin.x + run.width * scale, origin.y},
                  scale);
    }
}

void PdfScribe::open(const paint::OpenTag& tag, bool holds_tags) {
    ++depth_;
    if (tag.kind == paint::OpenTag::Kind::Heading) {
        heading_ = {.level = tag.level, .depth = depth_, .text = {}, .at = {}};
    }
    in_figure_ = tag.kind == paint::OpenTag::Kind::Figure;
    structure_.open(tag, holds_tags);
}

void PdfScribe::close() {
    if (heading_.depth == depth_) {
        add_bookmark();
        heading_ = {};
    }
    --depth_;
    in_figure_ = false;
    structure_.close();
}

void PdfScribe::picture() {
    if (in_figure_) {
        structure_.ink();
    }
}

void PdfScribe::add_bookmark() {
    constexpr double kAbove = 24;  // points of air above the heading
    while (!outline_.empty() && outline_.back().first >= heading_.level) {
        outline_.pop_back();
    }
    const int parent = outline_.empty() ? CAIRO_PDF_OUTLINE_ROOT : outline_.back().second;
    const int top = static_cast<int>(heading_.at.y - kAbove);
    const std::string place =
        "page=" + std::to_string(sheet_) + " pos=[0 " + std::to_string(top < 0 ? 0 : top) + "]";
    const int id =
        cairo_pdf_surface_add_outline(cairo_get_target(cairo_), parent, heading_.text.c_str(),
                                      place.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    outline_.emplace_back(heading_.level, id);
}

}  // namespace engine::print
