// Reads facts.json. A fact with mistakes is left out and reported.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "content/facts.h"
#include "content/load/issue_log.h"

namespace content::load {

inline constexpr std::string_view kFactsFile = "facts.json";

/// The facts that `bytes` of facts.json hold. A key of `taken` is an error: a fact has one value.
Facts read_facts(std::string_view bytes, IssueLog& log, const Facts& taken = {});

/// The facts of a course; none, and no issue, when it has no facts.json.
Facts load_facts(const std::filesystem::path& course_folder, Issues& issues);

/// The facts of `file`, the facts.json of a pack, beside those that are `taken`.
Facts load_facts(const std::filesystem::path& course_folder, const std::string& file,
                 const Facts& taken, Issues& issues);

}  // namespace content::load
