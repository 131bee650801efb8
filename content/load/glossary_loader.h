// Reads glossary.json. A term with mistakes is left out and reported.
#pragma once

#include <filesystem>
#include <string_view>

#include "content/glossary.h"
#include "content/load/issue_log.h"

namespace content::load {

inline constexpr std::string_view kGlossaryFile = "glossary.json";

/// The terms that `bytes` of glossary.json hold.
Glossary read_glossary(std::string_view bytes, IssueLog& log);

/// The glossary of a course; an empty one, and no issue, when it has no glossary.json.
Glossary load_glossary(const std::filesystem::path& course_folder, Issues& issues);

}  // namespace content::load
