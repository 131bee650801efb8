// Bonds: spaces at which no line should end, because what stands on both sides is read as one.
//
// A number and its unit, the parts of a date, an abbreviation or a street and its number, a name's
// initial, a word of one letter and the word it leans on, a dash or middle dot and the word before.
#pragma once

#include <cstddef>
#include <vector>

#include "content/language.h"
#include "engine/text/utf8.h"

namespace engine::text {

/// Does the space at index `space` bind its neighbours? `language` is the page's: it decides about
/// letters and quotation marks that Latvian and English use differently. Looks only a few letters
/// to each side.
bool binds(const std::vector<Letter>& letters, std::size_t space, content::Language language);

}  // namespace engine::text
