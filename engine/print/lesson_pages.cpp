#include "engine/print/lesson_pages.h"

namespace engine::print {

std::vector<layout::PageLayout> lay_out(const LessonPages& pages, float width,
                                        text::Measurer& measurer) {
    layout::Style style;
    style.language = pages.lesson->language;
    std::vector<layout::PageLayout> layouts;
    for (const LessonPages::Page& page : pages.pages) {
        layouts.push_back(
            layout::lay_out(pages.lesson->pages[page.index], width, style, page.labels, measurer));
    }
    return layouts;
}

}  // namespace engine::print
