// CourseSearch: looks through the whole course in the language shown. The index is made when
// somebody first searches, from lessons that are read then; starting the program costs nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "content/search/index.h"
#include "engine/learn/action.h"
#include "engine/learn/shelf.h"

namespace engine::app {

/// A page that was found, and how to open it at its first hit.
struct FoundPage {
    std::string lesson_title;  // "1.2 E-pakalpojums …"
    std::string page_title;    // empty when the page has no heading
    content::search::Snippet snippet;
    learn::OpenPlace place;
};

struct FoundPages {
    std::vector<FoundPage> best;
    std::size_t pages = 0;  // how many there are in all
};

class CourseSearch {
public:
    static constexpr std::size_t kMost = 50;  // pages that are listed

    /// Borrows the shelf.
    explicit CourseSearch(learn::Shelf& shelf) : shelf_(shelf) {}

    /// What the course says about `words`. Valid until the next call; asking the same again costs
    /// nothing.
    const FoundPages& find(const std::string& words, content::Language language);

private:
    void read_course(content::Language language);
    FoundPage page_of(const content::search::Result& result, const std::string& words) const;

    learn::Shelf& shelf_;
    std::optional<content::Language> language_;  // of the index; none yet
    content::search::Index index_;
    std::string words_;
    FoundPages found_;
};

}  // namespace engine::app
