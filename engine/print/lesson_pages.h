// What of a lesson is drawn, and how its pages look at one width.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "content/lesson.h"
#include "engine/layout/page_layout.h"
#include "engine/text/glyph_run.h"

namespace engine::print {

struct LessonPages {
    struct Page {
        std::size_t index = 0;  // in the lesson
        layout::Labels labels;
    };
    std::shared_ptr<const content::Lesson> lesson;
    std::vector<Page> pages;
    std::filesystem::path course_folder;  // pictures are read below it, nowhere else
};

/// The layouts of `pages`, `width` px wide, in order.
std::vector<layout::PageLayout> lay_out(const LessonPages& pages, float width,
                                        text::Measurer& measurer);

}  // namespace engine::print
