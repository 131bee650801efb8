// Issue: one thing a course author should mend, with the place where she will find it.
#pragma once

#include <string>
#include <vector>

namespace content {

struct Issue {
    enum class Severity {
        Warning,  // the course plays, but something is odd: an unknown field, a skipped heading
                  // level
        Error     // a part of the course had to be left out
    };

    Severity severity = Severity::Error;
    std::string file;      // relative to the course folder, with forward slashes
    int line = 0;          // from 1; 0 when the whole file is meant
    std::string sentence;  // what is wrong and what to do, in English, without a trailing full stop
    int column = 0;        // in bytes from 1; 0 when the whole line is meant
};

using Issues = std::vector<Issue>;

/// "01-agents/module.json:14:3". A line or column of 0 is left out.
std::string location(const Issue& issue);

/// "01-agents/module.json:14: sentence", the form editors know how to jump to.
std::string to_string(const Issue& issue);

}  // namespace content

// Compiled once, in issue.cpp.
extern template class std::vector<content::Issue>;
