// Finds the font files of the program: which file speaks for which style, and who helps out when a
// letter is missing there. Only names are looked at; a file is opened when a letter needs it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "content/base/result.h"
#include "engine/text/glyph_run.h"

namespace engine::text {

struct FontFile {
    std::filesystem::path path;
    Family family = Family::Sans;
    bool bold = false;
    bool italic = false;
};

struct FontFiles {
    static constexpr std::size_t kStyles = 16;  // families x bold x italic
    using Chain = std::vector<std::uint16_t>;   // faces, asked in this order

    std::vector<FontFile> faces;                    // the index is Glyph::face
    std::array<std::uint16_t, kStyles> of_style{};  // by style_index()
    std::array<Chain, kStyles> fallbacks;           // by style_index(): arrows, marks, symbols

    static std::size_t style_index(const Font& font);
    /// Whether a file of this family was found, so that no other speaks for it.
    bool has(Family family) const;
};

/// Looks for Noto Sans, Serif and Sans Mono, then DejaVu, and for OpenDyslexic, in `folders` (not
/// below them; the first that has a file wins). A missing style is spoken for by the nearest that
/// exists.
/// Fails with NotFound when there is no font at all.
content::Result<FontFiles> find_font_files(const std::vector<std::filesystem::path>& folders);

}  // namespace engine::text
