#include "engine/text/font_library.h"

#include <algorithm>
#include <bitset>
#include <utility>

#include <ft2build.h>
#include FT_FREETYPE_H
#include <hb.h>

namespace engine::text {
namespace {

struct EndBlob {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
};
struct EndFont {
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
};
struct EndFace {
    void operator()(FT_Face face) const { FT_Done_Face(face); }
};

constexpr unsigned kUsualUnits = 1000;  // in an em of what is no font

/// Whether a font has a letter: every letter of every word is asked for, so what it said about the
/// Latin and Cyrillic ones is remembered.
class Coverage {
public:
    bool has(hb_font_t* font, char32_t code) {
        if (code >= kRemembered) {
            return looked_up(font, code);
        }
        if (!asked_[code]) {
            asked_[code] = true;
            covered_[code] = looked_up(font, code);
        }
        return covered_[code];
    }

private:
    static constexpr std::size_t kRemembered = 0x500;

    static bool looked_up(hb_font_t* font, char32_t code) {
        hb_codepoint_t glyph = 0;
        return hb_font_get_nominal_glyph(font, code, &glyph) != 0;
    }

    std::bitset<kRemembered> asked_;
    std::bitset<kRemembered> covered_;
};

}  // namespace

struct FontLibrary::Face {
    std::unique_ptr<hb_blob_t, EndBlob> bytes;  // the mapped file; shaping and outlines share it
    std::unique_ptr<hb_font_t, EndFont> font;   // null: not a font
    unsigned units_per_em = kUsualUnits;
    std::unique_ptr<FT_FaceRec_, EndFace> outlines;
    bool outlines_tried = false;
    Coverage coverage;
};

void FontLibrary::EndFreeType::operator()(FT_LibraryRec_* library) const {
    FT_Done_FreeType(library);
}

content::Result<std::unique_ptr<FontLibrary>> FontLibrary::open(
    const std::vector<std::filesystem::path>& folders) {
    auto files = find_font_files(folders);
    if (!files) {
        return files.error();
    }
    return std::unique_ptr<FontLibrary>(new FontLibrary(std::move(*files)));
}

FontLibrary::FontLibrary(FontFiles files) : files_(std::move(files)), faces_(files_.faces.size()) {}

FontLibrary::~FontLibrary() = default;

std::uint16_t FontLibrary::face_for(const Font& font) const {
    return files_.of_style[FontFiles::style_index(font)];
}

const std::vector<std::uint16_t>& FontLibrary::fallbacks(const Font& font) const {
    return files_.fallbacks[FontFiles::style_index(font)];
}

bool FontLibrary::needs_embolden(std::uint16_t face, const Font& font) const {
    return font.bold && face < files_.faces.size() && !files_.faces[face].bold;
}

bool FontLibrary::has(std::uint16_t face, char32_t code) {
    Face* opened = face_at(face);
    return opened != nullptr && opened->font && opened->coverage.has(opened->font.get(), code);
}

FontLibrary::Face* FontLibrary::face_at(std::uint16_t index) {
    if (index >= faces_.size()) {
        return nullptr;
    }
    auto& face = faces_[index];
    if (!face) {
        face = std::make_unique<Face>();
        face->bytes.reset(hb_blob_create_from_file(files_.faces[index].path.string().c_str()));
        hb_face_t* table = hb_face_create(face->bytes.get(), 0);
        if (hb_face_get_glyph_count(table) > 0) {
            face->font.reset(hb_font_create(table));
            face->units_per_em = std::max(1U, hb_face_get_upem(table));
        }
        hb_face_destroy(table);
    }
    return face.get();
}

hb_font_t* FontLibrary::shaping_font(std::uint16_t face) {
    const Face* opened = face_at(face);
    return opened == nullptr ? nullptr : opened->font.get();
}

unsigned FontLibrary::units_per_em(std::uint16_t face) {
    const Face* opened = face_at(face);
    return opened == nullptr ? kUsualUnits : opened->units_per_em;
}

FT_FaceRec_* FontLibrary::outline_face(std::uint16_t index) {
    Face* face = face_at(index);
    if (face == nullptr || !face->font) {
        return nullptr;
    }
    if (!face->outlines_tried) {
        face->outlines_tried = true;
        if (!freetype_) {
            FT_Library library = nullptr;
            if (FT_Init_FreeType(&library) != 0) {
                return nullptr;
            }
            freetype_.reset(library);
        }
        unsigned length = 0;
        const char* bytes = hb_blob_get_data(face->bytes.get(), &length);
        FT_Face outlines = nullptr;
        if (FT_New_Memory_Face(freetype_.get(), reinterpret_cast<const FT_Byte*>(bytes),
                               static_cast<FT_Long>(length), 0, &outlines) == 0) {
            face->outlines.reset(outlines);
        }
    }
    return face->outlines.get();
}

}  // namespace engine::text
