#include "content/search/lesson_entries.h"

#include <utility>

namespace content::search {

void add_entries(const Lesson& lesson, std::vector<Entry>& entries) {
    for (const Page& page : lesson.pages) {
        for (std::size_t i = 0; i < page.blocks.size(); ++i) {
            std::string text = plain_text(page.blocks[i]);
            if (!text.empty()) {
                entries.push_back({.lesson = lesson.id,
                                   .page = page.id,
                                   .block = i,
                                   .heading = std::holds_alternative<Heading>(page.blocks[i].node),
                                   .text = std::move(text)});
            }
        }
    }
}

}  // namespace content::search
