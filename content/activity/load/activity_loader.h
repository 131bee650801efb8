// Reads the file of an activity. Unlike a quiz it is taken whole or not at all: a room with a part
// missing could not be played.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "content/activity/activity.h"
#include "content/activity/load/room_fields.h"
#include "content/base/result.h"
#include "content/course.h"
#include "content/facts.h"
#include "content/issue.h"
#include "content/load/issue_log.h"

namespace content::activity::load {

struct LoadedActivity {
    Activity activity;
    std::vector<PlacedText> texts;  // all of it, for the author's check
};

/// Fails when the file cannot be read or has a mistake; `issues` gets every one, and warnings.
/// {{fact:key}} in texts is replaced in both languages.
Result<LoadedActivity> load_activity(const std::filesystem::path& course_folder,
                                     const ActivityInfo& info, const Facts& facts, Issues& issues);

/// The same from bytes: nothing when load_activity would fail.
std::optional<LoadedActivity> read_activity(std::string_view bytes, const ActivityInfo& info,
                                            const Facts& facts, content::load::IssueLog& log);

}  // namespace content::activity::load
