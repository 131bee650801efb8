// Which abbreviations a reader meets before anybody has said what they mean.
//
// One is explained by the text itself, where it is used first, or by a term of the glossary that
// has it in its name. A few need no explanation: course.json lists them.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "content/language.h"
#include "content/load/course_loader.h"
#include "content/load/issue_log.h"

namespace content::check {

using AbbreviationSet = std::set<std::string, std::less<>>;

/// What the glossary explains in `language`, and what everybody knows.
AbbreviationSet known_abbreviations(const load::LoadedCourse& course, Language language);

/// Reads texts in the order a learner does.
class Unexplained {
public:
    /// `known` must outlive it.
    Unexplained(const AbbreviationSet& known, Language language)
        : known_(known), language_(language) {}

    /// Warns of each abbreviation that nothing has explained yet, once.
    void read(std::string_view text, int line, load::IssueLog& log);

private:
    const AbbreviationSet& known_;
    Language language_;
    AbbreviationSet met_;
};

}  // namespace content::check
