// Reports: the hours of learners by channel, module, lesson and day, as text, JSON or CSV.
//
// Every list splits the same rows, so each adds up to the learner's total. Milliseconds are exact;
// academic hours have one decimal and minutes none, both never rounded up.
//
//   JSON  {"format":1, "rule_version", "academic_hour_minutes", "target_ms" (0: no course given),
//          "total": AMOUNTS, "learners": [{"name", "library", "chain": "unbroken" or "broken",
//          "total": AMOUNTS, "channels", "modules", "lessons", "days": [{"id", "title",
//          AMOUNTS}]}]}
//         AMOUNTS is "counted_ms", "over_limit_ms", "idle_ms", "overlap_ms", "flags": ["overlap"]
//   CSV   RFC 4180 with a header; a line for each learner's total and for each part of it
#pragma once

#include <string>

#include "content/base/result.h"
#include "content/course.h"
#include "engine/records/store.h"

namespace engine::records {

enum class Format { Text, Json, Csv };

/// `course` may be null: then nothing has a limit but questions, and ids stand for titles. An empty
/// `learner` means everybody; otherwise all who have this name, or Kind::NotFound.
content::Result<std::string> report(const Store& store, const content::Course* course,
                                    const std::string& learner, Format format);

}  // namespace engine::records
