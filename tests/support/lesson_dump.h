// A lesson's blocks as text, so that a test of the Markdown reader reads like the page it expects.
//
//     heading2 "Droša parole"
//     paragraph "Trīs {b}vārdi{/} un {fact:12} zīmes|otra rinda"      '|' is a hard line break
//     paragraph "{01-a/poga.png:Sākt} sāk{^2}"          a picture inside the text, a footnote's
//     mark list
//       item
//         paragraph "[saite](https://a.lv)"
#pragma once

#include <string>

#include "content/block.h"

namespace tests {

std::string dump(const content::Spans& spans);
std::string dump(const content::Blocks& blocks);

}  // namespace tests
