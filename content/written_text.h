// WrittenText: a text of a question as its author wrote it, with what is needed to read it.
#pragma once

#include <compare>
#include <string>
#include <vector>

#include "content/language.h"

namespace content {

struct WrittenText {
    std::vector<std::string> parts;  // Markdown, each by itself; shown below each other
    std::string folder;              // of its pictures, in the course folder; empty or ended by '/'
    Language language = Language::Latvian;
    bool is_stem = false;  // what is asked is set apart from what it is asked about
    // clang-tidy 14 takes the 0 that a comparison is compared with for a pointer.
    auto operator<=>(const WrittenText&) const = default;  // NOLINT(modernize-use-nullptr)
};

}  // namespace content
