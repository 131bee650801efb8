// Saves a notebook as a Markdown file where its owner finds it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "content/base/result.h"
#include "engine/app/notes/notebook_files.h"
#include "engine/base/clock.h"
#include "engine/base/strings.h"

namespace engine::app {

/// Writes a new file in the first of `folders` that takes it, named after the learner and the day,
/// and returns its path as UTF-8. Nothing that is there is overwritten.
content::Result<std::string> save_notes(const std::vector<std::filesystem::path>& folders,
                                        const OwnNotebook& own, const base::Strings& words,
                                        base::Moment now);

}  // namespace engine::app
