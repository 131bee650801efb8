// Whether a programme of so many academic hours plans that much time: no module an hour too long,
// and none that leaves a learner short of minutes.
#pragma once

#include "content/issue.h"
#include "content/load/course_loader.h"

namespace content::check {

/// Warns of every module that does not plan one academic hour, and of a course that does not plan
/// its academic hours. Says nothing when `issues` has an error already: a part was left out then,
/// and its minutes with it.
void check_minutes(const load::LoadedCourse& loaded, Issues& issues);

}  // namespace content::check
