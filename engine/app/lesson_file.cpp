#include "engine/app/lesson_file.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "content/load/file_reader.h"
#include "content/load/lesson_loader.h"
#include "engine/app/course_round.h"
#include "engine/app/views/view_context.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;

content::Language language_of(const fs::path& markdown) {
    return content::load::to_utf8(markdown).ends_with(".en.md") ? content::Language::English
                                                                : content::Language::Latvian;
}

std::string first_heading(const content::Lesson& lesson) {
    for (const content::Page& page : lesson.pages) {
        for (const content::Block& block : page.blocks) {
            if (const auto* heading = std::get_if<content::Heading>(&block.node)) {
                return content::plain_text(heading->text);
            }
        }
    }
    return {};
}

std::string title_of(const fs::path& file, const content::Lesson& lesson,
                     const content::Course* course) {
    if (course != nullptr) {
        for (const content::Module& module : course->modules) {
            for (const content::LessonInfo& info : module.lessons) {
                if (info.markdown_lv == file || info.markdown_en == file) {
                    return lesson_title(info, lesson.language);
                }
            }
        }
    }
    const std::string heading = first_heading(lesson);
    return heading.empty() ? content::load::to_utf8(file.stem()) : heading;
}

}  // namespace

content::Result<LessonFile> open_lesson_file(const fs::path& markdown) {
    CourseRound round = course_round(markdown);
    auto loaded = content::load::load_lesson_text(
        round.folder, round.file, language_of(round.file), round.facts(),
        round.course ? round.course->course.glossary : content::Glossary{});
    if (!loaded) {
        return loaded.error();
    }
    const content::Course* course = round.course ? &round.course->course : nullptr;
    LessonFile opened{.folder = round.folder,
                      .course = round.title(loaded->lesson.language),
                      .title = title_of(round.file, loaded->lesson, course),
                      .lesson = {},
                      .issues = std::move(round.issues)};
    std::ranges::move(loaded->issues, std::back_inserter(opened.issues));
    opened.lesson = std::make_shared<const content::Lesson>(std::move(loaded->lesson));
    return opened;
}

}  // namespace engine::app
