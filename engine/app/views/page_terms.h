// The glossary's terms that a page uses, as their cards say them.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

#include "content/glossary.h"
#include "content/lesson.h"
#include "engine/base/strings.h"
#include "engine/ui/document.h"

namespace engine::app {

/// In the language of `words`; what that language lacks comes in the other one.
std::vector<ui::TermCard> term_cards(const content::Page& page, const content::Glossary& glossary,
                                     const base::Strings& words);

/// The same, remembered for the pages that were asked for last: frames follow each other quickly,
/// and a page may be long.
class KeptTerms {
public:
    ui::TermCards of(const std::shared_ptr<const content::Lesson>& lesson, std::size_t page,
                     const content::Glossary& glossary, const base::Strings& words);

private:
    struct Kept {
        std::shared_ptr<const content::Lesson> lesson;  // keeps the address from being used again
        std::size_t page = 0;
        const content::Glossary* glossary = nullptr;
        content::Language language = content::Language::Latvian;
        ui::TermCards cards;
    };
    std::deque<Kept> kept_;
};

}  // namespace engine::app
