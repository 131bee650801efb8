#include "engine/print/pdf_fonts.h"

#include <cairo-ft.h>

namespace engine::print {
namespace {

using SharedLibrary = std::shared_ptr<text::FontLibrary>;

void let_go(void* library) {
    const std::unique_ptr<SharedLibrary> owned(static_cast<SharedLibrary*>(library));
}

}  // namespace

cairo_font_face_t* PdfFonts::find(std::uint16_t face, const text::Font& font) {
    const std::pair key(face, fonts_->needs_embolden(face, font));
    auto found = faces_.find(key);
    if (found == faces_.end()) {
        found = faces_.emplace(key, make(face, key.second)).first;
    }
    return found->second.get();
}

FontFace PdfFonts::make(std::uint16_t face, bool embolden) {
    FT_FaceRec_* const outlines = fonts_->outline_face(face);
    if (outlines == nullptr) {
        return nullptr;
    }
    FontFace made(
        cairo_ft_font_face_create_for_ft_face(outlines, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP));
    if (embolden) {
        cairo_ft_font_face_set_synthesize(made.get(), CAIRO_FT_SYNTHESIZE_BOLD);
    }
    // What cairo keeps of a face after its last use must not outlive the file it was read from.
    static cairo_user_data_key_t key;
    auto owned = std::make_unique<SharedLibrary>(fonts_);
    if (cairo_font_face_set_user_data(made.get(), &key, owned.get(), let_go) !=
        CAIRO_STATUS_SUCCESS) {
        return nullptr;
    }
    static_cast<void>(owned.release());
    return made;
}

}  // namespace engine::print
