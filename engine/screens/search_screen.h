// Search: pages of the course that say what is typed. Results come as she types; the arrows choose
// one, Enter opens it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/screens/bar.h"
#include "engine/screens/scene.h"
#include "engine/ui/marked_text.h"

namespace engine::screens {

struct SearchRow {
    std::string lesson;  // "1.2 E-pakalpojums …"
    std::string page;    // its title
    std::string snippet;
    ui::MarkedParts bold;  // what of the snippet was looked for
    learn::OpenPlace place;
};

struct SearchView {
    BarView bar;
    std::string words;    // as typed so far
    std::string summary;  // "Atrasts 12 lapās"; empty: nothing was looked for or found
    std::string hint;     // what to do: at the start, when nothing was found, when there is more
    std::vector<SearchRow> rows;
    std::size_t current = 0;  // the row that Enter opens
};

learn::Action draw(Scene& scene, const SearchView& view);

}  // namespace engine::screens
