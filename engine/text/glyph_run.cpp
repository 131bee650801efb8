#include "engine/text/glyph_run.h"

template class std::vector<engine::text::Glyph>;
