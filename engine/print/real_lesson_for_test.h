// For tests: a lesson as paper and pictures take it, with the fonts of this computer.
#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include "content/load/markdown_reader.h"
#include "engine/print/lesson_pages.h"
#include "tests/support/real_fonts.h"

namespace engine::print {

/// Pages read from Markdown; pictures lie below `folder`.
inline LessonPages read_for_test(std::string_view markdown,
                                 const std::filesystem::path& folder = {}) {
    content::Issues issues;
    auto lesson = content::load::read_markdown({.file = "lapa.md", .text = markdown}, {}, issues);
    EXPECT_TRUE(lesson);
    LessonPages pages{.lesson = std::make_shared<const content::Lesson>(*std::move(lesson)),
                      .pages = {},
                      .course_folder = folder};
    for (std::size_t i = 0; i < pages.lesson->pages.size(); ++i) {
        pages.pages.push_back({.index = i,
                               .labels = {.note = "Ievērojiet",
                                          .tip = "Padoms",
                                          .important = "Svarīgi",
                                          .warning = "Uzmanību",
                                          .checked = {}}});
    }
    return pages;
}

}  // namespace engine::print
