// Terms that a card cannot explain at a glance, or not in both languages.
#pragma once

#include "content/issue.h"
#include "content/load/course_loader.h"

namespace content::check {

void check_glossary(const load::LoadedCourse& course, Issues& issues);

}  // namespace content::check
