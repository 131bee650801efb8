// Ligatures taken apart for paper.
#pragma once

#include <string_view>

#include "engine/text/glyph_run.h"

namespace engine::print {

/// `run` with each glyph that stands for several letters replaced by one for each of them, in the
/// same room. Cairo can say what a ligature means only around it, in a way that some readers of PDF
/// lose the rest of the paragraph by; letters speak for themselves. What cannot be taken apart
/// stays.
text::GlyphRun without_ligatures(text::GlyphRun run, std::string_view text,
                                 text::Measurer& measurer);

}  // namespace engine::print
