// FontLibrary: owns FreeType and every face that text has needed so far.
//
// A face is opened when its first letter is shaped or drawn, so that starting the program costs the
// fonts of its first screen only. A file that turns out to be no font is treated as a font without
// letters: its neighbours in the fallback chain speak instead.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "content/base/result.h"
#include "engine/text/font_files.h"

// FreeType's and HarfBuzz's own names for their handles; their headers stay inside this folder.
struct FT_LibraryRec_;
struct FT_FaceRec_;
struct hb_font_t;

namespace engine::text {

class FontLibrary {
public:
    /// Finds the fonts in `folders` as find_font_files() does.
    static content::Result<std::unique_ptr<FontLibrary>> open(
        const std::vector<std::filesystem::path>& folders);

    ~FontLibrary();
    FontLibrary(const FontLibrary&) = delete;
    FontLibrary& operator=(const FontLibrary&) = delete;
    FontLibrary(FontLibrary&&) = delete;
    FontLibrary& operator=(FontLibrary&&) = delete;

    const FontFiles& files() const { return files_; }

    /// The face that speaks for `font`.
    std::uint16_t face_for(const Font& font) const;

    /// The faces to ask, in this order, for what face_for(font) does not have.
    const FontFiles::Chain& fallbacks(const Font& font) const;

    /// Whether `font` is bold and the file of `face` is not, so that its outlines need fattening.
    bool needs_embolden(std::uint16_t face, const Font& font) const;

    /// Whether the face has a glyph for `code`.
    bool has(std::uint16_t face, char32_t code);

    /// For shaping, in font units. Null when there is no such face or it cannot be read. Owned
    /// here.
    hb_font_t* shaping_font(std::uint16_t face);
    /// Font units in one em of the face; never 0.
    unsigned units_per_em(std::uint16_t face);

    /// For outlines. Null when there is no such face or it cannot be read. Owned here.
    FT_FaceRec_* outline_face(std::uint16_t index);

private:
    struct Face;

    explicit FontLibrary(FontFiles files);
    Face* face_at(std::uint16_t index);

    struct EndFreeType {
        void operator()(FT_LibraryRec_* library) const;
    };

    FontFiles files_;
    std::unique_ptr<FT_LibraryRec_, EndFreeType> freetype_;  // outlives the faces
    std::vector<std::unique_ptr<Face>> faces_;
};

}  // namespace engine::text
