// The packs of municipalities, those too that lie in the folder and are not switched on.
#pragma once

#include <chrono>
#include <vector>

#include "content/check/module_check.h"
#include "content/issue.h"
#include "content/load/course_loader.h"

namespace content::check {

/// The course as it is where no pack is switched on: without their lessons and their facts.
load::LoadedCourse without_packs(load::LoadedCourse course);

/// What pack.json says about its lessons, held against their texts, and the facts of the pack.
/// `course` has the pack; `today` decides which facts are old.
void check_pack(const load::LoadedCourse& course, const load::Pack& pack,
                const std::vector<LessonTexts>& lessons, std::chrono::sys_days today,
                Issues& issues);

}  // namespace content::check
