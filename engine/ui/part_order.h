// What of a page can be asked for, in the order of the page.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "engine/layout/page_layout.h"
#include "engine/ui/document.h"
#include "engine/ui/paper.h"

namespace engine::ui {

struct Part {
    enum class Kind { Link, Disclosure, Term, Picture };
    int order = 0;
    Kind kind = Kind::Link;
    std::size_t index = 0;  // into the page's links, disclosures, terms or pictures
};

/// Of the item that stands for a part: "lesson.page.link.3".
std::string id_of(const Document& document, Part::Kind kind, std::size_t index);

/// All parts of an ordinary page. Of one with very many those that are not far from the view, the
/// next ones beyond, and the one that has the focus: so Tab goes on from each to its neighbour, and
/// a frame costs what its view holds.
std::vector<Part> parts_near(const Document& document, const layout::PageLayout& page,
                             const Paper& paper, const std::string& focus);

}  // namespace engine::ui
