// A short text broken into lines: what every label, button and card of the interface is made of.
// The same line breaking as the lesson's.
#pragma once

#include <string_view>
#include <vector>

#include "content/inline.h"
#include "engine/base/geometry.h"
#include "engine/layout/page_layout.h"
#include "engine/text/glyph_run.h"

namespace engine::layout {

struct TextBlock {
    base::Size size;          // of the inked lines; width is the widest line
    std::vector<Line> lines;  // from (0, 0)
};

/// What decides where the lines of a text end, besides its width.
struct Wording {
    content::Language language = content::Language::Latvian;
    text::Hyphenator* hyphenator = nullptr;  // borrowed; null: words stay whole
    bool operator==(const Wording&) const = default;
};

/// How a text is set where no span says otherwise.
struct TextSetting {
    text::Font font;
    float line_height = 0;  // px at 100 %
    base::Tone tone = base::Tone::Ink;
    Wording wording;
    bool operator==(const TextSetting&) const = default;
};

/// Breaks `utf8` at `max_width`; '\n' ends a line. A word wider than that is broken inside.
/// `line_height` and `max_width` are px at 100 %. An empty text has no lines.
TextBlock lay_out_text(std::string_view utf8, const text::Font& font, float line_height,
                       float max_width, text::Measurer& measurer, const Wording& wording = {});

/// The same of a text in several styles. Links and terms look like them and are nothing more.
TextBlock lay_out_text(const content::Spans& spans, const TextSetting& setting, float max_width,
                       text::Measurer& measurer);

/// The same as a page of one paragraph, with the places of its links, terms and pictures.
PageLayout lay_out_sentence(const content::Spans& spans, const TextSetting& setting,
                            float max_width, text::Measurer& measurer);

}  // namespace engine::layout
