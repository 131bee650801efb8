// What learners open, follow or compare, told in ordinary blocks: titles in bold, then what is
// under them.
#pragma once

#include "content/block.h"

namespace engine::layout {

content::Blocks plain_form(const content::Disclosure& more);

/// A list whose items begin with their time in bold.
content::Blocks plain_form(const content::Timeline& timeline);

content::Blocks plain_form(const content::Comparison& comparison);

}  // namespace engine::layout
