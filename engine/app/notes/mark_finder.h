// MarkFinder: where the words of a mark stand in a lesson as it is today.
//
// An author edits a page, and offsets no longer fit; so the block is looked for by its key, then
// the quoted words on the page, then on the lesson's other pages. What none of that finds has lost
// its place: the mark is kept, and the learner is told.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/lesson.h"
#include "engine/learn/mark.h"

namespace engine::app {

struct FoundPassage {
    std::size_t page = 0;   // index in Lesson::pages
    std::size_t block = 0;  // index in Page::blocks
    std::string anchor;     // the block's key today; empty: the page's top
    std::size_t begin = 0;  // bytes of the block's plain text
    std::size_t end = 0;
    bool operator==(const FoundPassage&) const = default;
};

class MarkFinder {
public:
    /// Borrows the lesson.
    explicit MarkFinder(const content::Lesson& lesson);

    /// A bookmark is found when its page is, by id or else by title. A highlight is looked for by
    /// its words, so `mark` must have been made in a text of the lesson's language.
    std::optional<FoundPassage> find(const learn::Mark& mark, const learn::Passage& passage);

    /// The index of the page called `id`.
    std::optional<std::size_t> page_called(const std::string& id) const;

private:
    struct Block {
        std::string key;
        std::string text;
    };
    using Blocks = std::vector<Block>;

    const Blocks& blocks_of(std::size_t page);
    std::optional<FoundPassage> find_page(const std::string& page, const learn::Passage& passage);
    std::optional<FoundPassage> find_key(std::size_t page, const learn::Passage& passage);
    std::optional<FoundPassage> find_words(std::size_t page, std::string_view words);

    const content::Lesson& lesson_;
    std::vector<std::optional<Blocks>> pages_;  // worked out when first looked at
};

/// The first place of `wanted` in `text`, or npos. Linear however often they nearly agree.
std::size_t find_linearly(std::string_view text, std::string_view wanted);

}  // namespace engine::app
