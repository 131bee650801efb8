#include "engine/app/notes/notebook.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "engine/app/notes/mark_finder.h"
#include "engine/app/views/view_context.h"

namespace engine::app {
namespace {

constexpr std::size_t kLast = std::numeric_limits<std::size_t>::max();

/// Where in a lesson an entry is listed; what was not found comes last.
struct Order {
    std::size_t page = kLast;
    std::size_t block = kLast;
    std::size_t begin = kLast;
    base::Wall made{};
    auto key() const { return std::tie(page, block, begin, made); }
};

struct Placed {
    Order order;
    NotebookEntry entry;
};

/// Puts the marks of one lesson into their places.
class LessonPlacer {
public:
    LessonPlacer(const content::LessonInfo& info, const content::Lesson& lesson)
        : info_(info), lesson_(lesson), finder_(lesson) {}

    Placed place(const learn::Mark& mark) {
        Placed placed{.order = {.made = mark.made}, .entry = {.mark = mark, .lesson = info_.id}};
        const bool words = mark.kind == learn::MarkKind::Highlight;
        if (words && mark.language != lesson_.language) {
            placed.entry.standing = Standing::OtherLanguage;
            stay_on_page(placed);
        } else if (const auto found = finder_.find(mark, mark.passages.front())) {
            placed.order = {found->page, found->block, found->begin, mark.made};
            name_page(placed.entry, found->page);
            placed.entry.anchor = found->anchor;
        } else {
            placed.entry.standing = Standing::Lost;
            stay_on_page(placed);
        }
        return placed;
    }

private:
    /// The page, as far as it is still there.
    void stay_on_page(Placed& placed) const {
        if (const auto page = finder_.page_called(placed.entry.mark.page)) {
            placed.order.page = *page;
            name_page(placed.entry, *page);
        } else {
            placed.entry.standing = Standing::Lost;
        }
    }

    void name_page(NotebookEntry& entry, std::size_t page) const {
        entry.page = lesson_.pages[page].id;
        entry.page_title = content::title_of(lesson_.pages[page]);
    }

    const content::LessonInfo& info_;
    const content::Lesson& lesson_;
    MarkFinder finder_;
};

using MarksByLesson = std::map<std::string, std::vector<const learn::Mark*>>;

/// By today's ids; a mark of a lesson that the course has lost stays under its own.
MarksByLesson by_lesson(const std::vector<learn::Mark>& marks, const content::Course& course) {
    MarksByLesson sorted;
    for (const learn::Mark& mark : marks) {
        const content::LessonInfo* info = course.find_lesson(mark.lesson);
        sorted[info != nullptr ? info->id : mark.lesson].push_back(&mark);
    }
    return sorted;
}

std::vector<NotebookEntry> placed(const std::vector<const learn::Mark*>& marks,
                                  const content::LessonInfo& info, const content::Lesson& lesson) {
    LessonPlacer placer(info, lesson);
    std::vector<Placed> all;
    all.reserve(marks.size());
    for (const learn::Mark* mark : marks) {
        all.push_back(placer.place(*mark));
    }
    std::ranges::stable_sort(
        all, [](const Placed& a, const Placed& b) { return a.order.key() < b.order.key(); });
    std::vector<NotebookEntry> entries;
    entries.reserve(all.size());
    for (Placed& one : all) {
        entries.push_back(std::move(one.entry));
    }
    return entries;
}

std::vector<NotebookEntry> gone(const std::vector<const learn::Mark*>& marks) {
    std::vector<NotebookEntry> entries;
    entries.reserve(marks.size());
    for (const learn::Mark* mark : marks) {
        entries.push_back({.mark = *mark, .standing = Standing::LessonGone});
    }
    std::ranges::stable_sort(entries, {},
                             [](const NotebookEntry& entry) { return entry.mark.made; });
    return entries;
}

}  // namespace

Notebook notebook_of(const std::vector<learn::Mark>& marks, learn::Shelf& shelf,
                     content::Language language) {
    MarksByLesson lessons = by_lesson(marks, shelf.course());
    Notebook notebook;
    for (const content::Module& module : shelf.course().modules) {
        for (const content::LessonInfo& info : module.lessons) {
            const auto found = lessons.find(info.id);
            if (found == lessons.end()) {
                continue;
            }
            const auto lesson = shelf.lesson(info.id, language);
            notebook.lessons.push_back(
                {.id = info.id,
                 .title = lesson_title(info, language),
                 .module_title = module.title.in(language),
                 .entries = lesson ? placed(found->second, info, *lesson) : gone(found->second)});
            lessons.erase(found);
        }
    }
    for (const auto& [id, lost] : lessons) {
        notebook.lessons.push_back(
            {.id = id, .title = {}, .module_title = {}, .entries = gone(lost)});
    }
    return notebook;
}

}  // namespace engine::app
