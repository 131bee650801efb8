// What an author should mend in an activity that can be played: texts that are too long or were not
// translated, and pictures that are not there.
#pragma once

#include "content/course.h"
#include "content/issue.h"
#include "content/load/course_loader.h"

namespace content::check {

/// Reads the activity's file; `issues` gets the mistakes in it too.
void check_activity(const load::LoadedCourse& course, const ActivityInfo& info, Issues& issues);

}  // namespace content::check
