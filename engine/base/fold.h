// Folding: text as a searcher types it, without case and diacritics: "Bērziņa" -> "berzina".
#pragma once

#include <string>
#include <string_view>

namespace engine::base {

/// Lower case, Latin letters without their marks, Cyrillic ё as е. Other bytes stay as they are.
std::string folded(std::string_view utf8);

}  // namespace engine::base
