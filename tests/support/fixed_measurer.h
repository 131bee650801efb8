// A measurer whose letters are all 10 px wide at any size (and the font's spacing apart), so that
// layout tests need no font, no tolerance and can be checked by counting letters.
#pragma once

#include "engine/text/glyph_run.h"

namespace tests {

class FixedMeasurer : public engine::text::Measurer {
public:
    static constexpr float kAdvance = 10;

    engine::text::GlyphRun shape(std::string_view utf8, const engine::text::Font& font) override;
    /// Ascent 0.8, descent 0.2 and x-height 0.5 of the font size.
    engine::text::Metrics metrics(const engine::text::Font& font) override;
};

}  // namespace tests
