// Adds to a finished PDF what cairo 1.16 has no words for: the language, the alternative texts of
// pictures, and that header cells head columns. Without them a screen reader says "graphic".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::print {

struct PdfExtras {
    std::string language;              // "lv"
    std::vector<std::string> figures;  // the alternative text of each Figure element, in order
};

/// The same document with the extras in it. Reads only what cairo writes: a table of offsets and
/// one object after the other; nothing when `pdf` is built in another way.
std::optional<std::string> with_extras(std::string_view pdf, const PdfExtras& extras);

}  // namespace engine::print
