// IssueLog: where the readers of one file write down what its author should mend.
#pragma once

#include <string>

#include "content/base/result.h"
#include "content/issue.h"

namespace content::load {

class IssueLog {
public:
    /// `file` is relative to the course folder. `issues` must outlive the log and only grows.
    IssueLog(std::string file, Issues& issues) : file_(std::move(file)), issues_(&issues) {}

    /// A part has to be left out. `kind` says why to last_error().
    void error(int line, std::string sentence, Error::Kind kind = Error::Kind::Invalid,
               int column = 0);
    void warn(int line, std::string sentence);

    /// How many errors were written so far: a part is sound when reading it added none.
    int errors() const { return errors_; }
    /// The newest error as a reason to give up the file. Requires errors() > 0.
    const Error& last_error() const { return last_error_; }

    const std::string& file() const { return file_; }

private:
    std::string file_;
    Issues* issues_;
    int errors_ = 0;
    Error last_error_;
};

/// The text in the quotes of a message: "module.json" says ..., with a long one cut short.
std::string in_quotes(std::string_view text);

}  // namespace content::load
