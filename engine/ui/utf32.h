// UTF-8 and UTF-32: text that is edited is counted in characters.
#pragma once

#include <string>
#include <string_view>

namespace engine::ui {

/// Bytes that are not UTF-8 become U+FFFD.
std::u32string to_utf32(std::string_view utf8);
std::string to_utf8(std::u32string_view characters);

}  // namespace engine::ui
