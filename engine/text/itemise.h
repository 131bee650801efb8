// Cuts text into items that one face can shape in one go: same face, same script.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/text/font_library.h"
#include "engine/text/utf8.h"

namespace engine::text {

struct Item {
    std::size_t begin = 0;  // index into the letters
    std::size_t end = 0;
    std::uint16_t face = 0;
    std::uint32_t script = 0;  // an hb_script_t
};

/// A letter keeps its marks: a fallback face is chosen for the whole cluster. A letter that no face
/// has stays with the font's own face, whose box shows that something is missing.
/// U+2011, which several fonts lack, becomes U+002D in `letters` where the face has no such glyph.
std::vector<Item> itemise(std::vector<Letter>& letters, const Font& font, FontLibrary& fonts);

}  // namespace engine::text
