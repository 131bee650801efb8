// Where a line may end: Unicode's rules (UAX 14), then the habits of typographers and of addresses.
//
// What belongs together stays together (bonds.h), and no line ends after the prefix of "e-paraksts"
// or before the "ID" of "Smart-ID". An address is broken only when it cannot fit on a line of its
// own, and then before a dot, never behind one. Dividing words is another matter: see
// hyphenation.h.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "content/language.h"

namespace engine::text {

enum class Break : std::uint8_t {
    Never,
    Reluctant,  // only when what stands between allowed breaks is wider than a whole line
    Allowed,
    Must
};

struct BreakPoint {
    std::uint32_t offset = 0;  // the byte that would start the next line
    Break kind = Break::Allowed;
};

/// In order of offset; neither the start nor the end of the text is among them. A line ends at
/// '\n' (Must). Linear in the length of the text.
std::vector<BreakPoint> line_breaks(std::string_view utf8, content::Language language);

}  // namespace engine::text
