// What module.json says about its lessons and activities, held against their texts.
#pragma once

#include <string>
#include <vector>

#include "content/course.h"
#include "content/issue.h"
#include "content/lesson.h"
#include "content/load/course_loader.h"

namespace content::check {

/// The texts of one lesson that could be read, at most one a language, Latvian first.
struct LessonTexts {
    const LessonInfo* info = nullptr;
    std::vector<Lesson> texts;
};

/// `file` describes the module: its module.json, or the pack.json of a pack taken for a module.
void check_module(const load::LoadedCourse& course, const Module& module, const std::string& file,
                  const std::vector<LessonTexts>& lessons, Issues& issues);

}  // namespace content::check
