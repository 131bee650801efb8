// Which pages each lesson of a course has: what links and questions may point at.
#pragma once

#include <map>
#include <set>
#include <string>

namespace content::check {

/// Ids of the pages of each lesson, by lesson id.
using PagesOfLessons = std::map<std::string, std::set<std::string>>;

}  // namespace content::check
