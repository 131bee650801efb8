// Reads one lesson's Markdown in the wanted language, or in Latvian when there is no other.
#pragma once

#include <filesystem>

#include "content/base/result.h"
#include "content/course.h"
#include "content/facts.h"
#include "content/glossary.h"
#include "content/issue.h"
#include "content/lesson.h"

namespace content::load {

struct LoadedLesson {
    Lesson lesson;
    Issues issues;
};

/// Fails when no text can be shown at all: the file is missing, too large or nested too deeply.
Result<LoadedLesson> load_lesson(const std::filesystem::path& course_folder, const LessonInfo& info,
                                 Language language, const Facts& facts, const Glossary& glossary);

/// The one text in `file` (relative to the course folder), whether or not the course lists it. Its
/// lesson has no id. Fails when the text cannot be shown.
Result<LoadedLesson> load_lesson_text(const std::filesystem::path& course_folder,
                                      const std::filesystem::path& file, Language language,
                                      const Facts& facts, const Glossary& glossary);

}  // namespace content::load
