// Feeds the glyph atlas from the font library.
#pragma once

#include "engine/render/glyph_atlas.h"
#include "engine/text/font_library.h"

namespace engine::render {

/// `fonts` outlives what is returned.
Rasteriser text_rasteriser(text::FontLibrary& fonts);

}  // namespace engine::render
