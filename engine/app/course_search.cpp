#include "engine/app/course_search.h"

#include <algorithm>
#include <utility>

#include "content/search/lesson_entries.h"
#include "engine/app/views/view_context.h"
#include "engine/layout/anchors.h"

namespace engine::app {

void CourseSearch::read_course(content::Language language) {
    std::vector<content::search::Entry> entries;
    for (const content::Module& module : shelf_.course().modules) {
        for (const content::LessonInfo& info : module.lessons) {
            if (const auto lesson = shelf_.lesson(info.id, language)) {
                content::search::add_entries(*lesson, entries);
            }
        }
    }
    index_ = content::search::Index(std::move(entries));
    language_ = language;
}

FoundPage CourseSearch::page_of(const content::search::Result& result,
                                const std::string& words) const {
    const content::search::Entry& entry = *result.entry;
    const content::LessonInfo& info = *shelf_.course().find_lesson(entry.lesson);
    FoundPage found{.lesson_title = lesson_title(info, *language_),
                    .page_title = {},
                    .snippet = result.snippet,
                    .place = {.lesson = info.id, .page = entry.page, .anchor = {}, .find = words}};
    const auto lesson = shelf_.lesson(info.id, *language_);
    const auto page = std::ranges::find(lesson->pages, entry.page, &content::Page::id);
    found.page_title = content::title_of(*page);
    const std::vector<std::string> keys = layout::anchor_keys(page->blocks);
    if (entry.block > 0 && entry.block < keys.size()) {  // the first one is the page's top
        found.place.anchor = keys[entry.block];
    }
    return found;
}

const FoundPages& CourseSearch::find(const std::string& words, content::Language language) {
    if (words.empty()) {
        words_.clear();
        found_ = {};
        return found_;
    }
    if (language_ == language && words_ == words) {
        return found_;
    }
    if (language_ != language) {
        read_course(language);
    }
    const auto results = index_.find(content::search::parse(words), kMost);
    words_ = words;
    found_ = {.best = {}, .pages = results.pages};
    for (const content::search::Result& result : results.best) {
        found_.best.push_back(page_of(result, words));
    }
    return found_;
}

}  // namespace engine::app
