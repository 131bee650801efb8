// The glossary's terms that a page uses, as their cards say them.
#pragma once

#include <vector>

#include "content/glossary.h"
#include "content/lesson.h"
#include "engine/base/strings.h"
#include "engine/ui/document.h"

namespace engine::app {

/// In the language of `words`; what that language lacks comes in the other one.
std::vector<ui::TermCard> term_cards(const content::Page& page, const content::Glossary& glossary,
                                     const base::Strings& words);

}  // namespace engine::app
