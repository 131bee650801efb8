#include "engine/app/lesson_file.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>
#include <variant>

#include "content/load/course_loader.h"
#include "content/load/file_reader.h"
#include "content/load/lesson_loader.h"
#include "engine/app/views/view_context.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;

/// The folder of the course that `markdown` lies in, or its own.
fs::path folder_round(const fs::path& markdown) {
    constexpr int kMostLevels = 4;
    fs::path folder = markdown.parent_path();
    for (int i = 0; i < kMostLevels && folder.has_relative_path(); ++i) {
        std::error_code error;
        if (fs::exists(folder / content::load::kCourseFile, error)) {
            return folder;
        }
        folder = folder.parent_path();
    }
    return markdown.parent_path();
}

content::Language language_of(const fs::path& markdown) {
    return content::load::to_utf8(markdown).ends_with(".en.md") ? content::Language::English
                                                                : content::Language::Latvian;
}

/// The course in `folder`, if any, with the facts of every pack: who writes one looks at its
/// lessons before she switches it on. Of the mistakes only those matter that a lesson would show.
std::optional<content::load::LoadedCourse> course_in(const fs::path& folder,
                                                     content::Issues& issues) {
    std::error_code error;
    if (!fs::exists(folder / content::load::kCourseFile, error)) {
        return std::nullopt;
    }
    content::Issues found;
    auto course = content::load::load_course(folder, found, content::load::Packs::All);
    if (!course) {
        issues.push_back({.file = course.error().where.empty()
                                      ? std::string(content::load::kCourseFile)
                                      : course.error().where,
                          .sentence = course.error().message});
        return std::nullopt;
    }
    std::ranges::copy_if(found, std::back_inserter(issues), [](const content::Issue& issue) {
        return issue.file.ends_with("facts.json");
    });
    return *std::move(course);
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
    std::error_code error;
    const fs::path whole = fs::absolute(markdown, error).lexically_normal();
    LessonFile opened{.folder = folder_round(whole), .course = {}, .title = {}, .lesson = {}};
    const auto course = course_in(opened.folder, opened.issues);
    const fs::path file = whole.lexically_relative(opened.folder);
    auto loaded = content::load::load_lesson_text(
        opened.folder, file, language_of(file), course ? course->facts : content::Facts{},
        course ? course->course.glossary : content::Glossary{});
    if (!loaded) {
        return loaded.error();
    }
    std::ranges::move(loaded->issues, std::back_inserter(opened.issues));
    opened.course = course ? course->course.title.in(loaded->lesson.language) : std::string{};
    opened.title = title_of(file, loaded->lesson, course ? &course->course : nullptr);
    opened.lesson = std::make_shared<const content::Lesson>(std::move(loaded->lesson));
    return opened;
}

}  // namespace engine::app
