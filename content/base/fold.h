// Folding: text as a searcher types it, without case and diacritics: "Bērziņa" -> "berzina".
#pragma once

#include <string>
#include <string_view>

namespace content {

/// Lower case, Latin letters without their marks, Cyrillic ё as е; combining marks and invisible
/// characters inside words vanish. Other characters, and bytes that are not UTF-8, stay as they
/// are.
std::string folded(std::string_view utf8);

}  // namespace content
