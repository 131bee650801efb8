#include "engine/app/notes/mark_finder.h"

#include <algorithm>

#include "engine/layout/anchors.h"

namespace engine::app {

std::size_t find_linearly(std::string_view text, std::string_view wanted) {
    // Knuth, Morris, Pratt: how long a beginning of `wanted` ends at each of its bytes.
    std::vector<std::size_t> borders(wanted.size(), 0);
    const auto advance = [&](std::size_t agreed, char byte) {
        while (agreed > 0 && (agreed == wanted.size() || wanted[agreed] != byte)) {
            agreed = borders[agreed - 1];
        }
        return agreed < wanted.size() && wanted[agreed] == byte ? agreed + 1 : agreed;
    };
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        borders[i] = advance(borders[i - 1], wanted[i]);
    }
    std::size_t agreed = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        agreed = advance(agreed, text[i]);
        if (agreed == wanted.size()) {
            return i + 1 - agreed;
        }
    }
    return std::string_view::npos;
}

MarkFinder::MarkFinder(const content::Lesson& lesson)
    : lesson_(lesson), pages_(lesson.pages.size()) {}

std::optional<std::size_t> MarkFinder::page_called(const std::string& id) const {
    const auto found = std::ranges::find(lesson_.pages, id, &content::Page::id);
    if (found == lesson_.pages.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - lesson_.pages.begin());
}

const MarkFinder::Blocks& MarkFinder::blocks_of(std::size_t page) {
    if (!pages_[page]) {
        const content::Blocks& blocks = lesson_.pages[page].blocks;
        const std::vector<std::string> keys = layout::anchor_keys(blocks);
        Blocks texts;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            texts.push_back({.key = keys[i], .text = content::plain_text(blocks[i])});
        }
        pages_[page] = std::move(texts);
    }
    return *pages_[page];
}

std::optional<FoundPassage> MarkFinder::find(const learn::Mark& mark,
                                             const learn::Passage& passage) {
    if (mark.kind == learn::MarkKind::Bookmark) {
        return find_page(mark.page, passage);
    }
    if (passage.quoted.empty()) {
        return std::nullopt;
    }
    const auto page = page_called(mark.page);
    if (page) {
        if (auto found = find_key(*page, passage)) {
            return found;
        }
        if (auto found = find_words(*page, passage.quoted)) {
            return found;
        }
    }
    for (std::size_t other = 0; other < pages_.size(); ++other) {
        if (auto found = find_words(other, passage.quoted)) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<FoundPassage> MarkFinder::find_page(const std::string& page,
                                                  const learn::Passage& passage) {
    if (const auto index = page_called(page)) {
        const Blocks& blocks = blocks_of(*index);
        const auto block = std::ranges::find(blocks, passage.anchor, &Block::key);
        FoundPassage found{.page = *index};
        if (block != blocks.end()) {
            found.block = static_cast<std::size_t>(block - blocks.begin());
            found.anchor = block->key;
        }
        return found;
    }
    const auto titled = std::ranges::find_if(lesson_.pages, [&](const content::Page& other) {
        return !passage.quoted.empty() && content::title_of(other) == passage.quoted;
    });
    if (titled == lesson_.pages.end()) {
        return std::nullopt;
    }
    return FoundPassage{.page = static_cast<std::size_t>(titled - lesson_.pages.begin())};
}

std::optional<FoundPassage> MarkFinder::find_key(std::size_t page, const learn::Passage& passage) {
    const Blocks& blocks = blocks_of(page);
    const auto block = std::ranges::find(blocks, passage.anchor, &Block::key);
    const std::size_t end = passage.begin + passage.quoted.size();
    if (block == blocks.end() || passage.begin > block->text.size() ||
        std::string_view(block->text).substr(passage.begin, passage.quoted.size()) !=
            passage.quoted) {
        return std::nullopt;
    }
    return FoundPassage{.page = page,
                        .block = static_cast<std::size_t>(block - blocks.begin()),
                        .anchor = block->key,
                        .begin = passage.begin,
                        .end = end};
}

std::optional<FoundPassage> MarkFinder::find_words(std::size_t page, std::string_view words) {
    const Blocks& blocks = blocks_of(page);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::size_t begin = find_linearly(blocks[i].text, words);
        if (begin != std::string_view::npos) {
            return FoundPassage{.page = page,
                                .block = i,
                                .anchor = blocks[i].key,
                                .begin = begin,
                                .end = begin + words.size()};
        }
    }
    return std::nullopt;
}

}  // namespace engine::app
