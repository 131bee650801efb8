// The faces of a font library as cairo knows them, so that a PDF embeds the letters of the screen.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <utility>

#include "engine/print/cairo_handles.h"
#include "engine/text/font_library.h"

namespace engine::print {

class PdfFonts {
public:
    /// Cairo sets sizes and transformations of the faces as it likes: nobody may rasterise with
    /// `fonts` any more. It keeps faces for later, and with them the library.
    explicit PdfFonts(std::shared_ptr<text::FontLibrary> fonts) : fonts_(std::move(fonts)) {}

    /// The face numbered `face`, fattened where `font` asks for it. Null when it cannot be read.
    cairo_font_face_t* find(std::uint16_t face, const text::Font& font);

private:
    FontFace make(std::uint16_t face, bool embolden);

    std::shared_ptr<text::FontLibrary> fonts_;
    std::map<std::pair<std::uint16_t, bool>, FontFace> faces_;
};

}  // namespace engine::print
