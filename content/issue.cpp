#include "content/issue.h"

namespace content {

std::string location(const Issue& issue) {
    const auto number = [](int n) { return n > 0 ? ":" + std::to_string(n) : std::string(); };
    return issue.file + number(issue.line) + number(issue.column);
}

std::string to_string(const Issue& issue) {
    return location(issue) + ": " + issue.sentence;
}

}  // namespace content

template class std::vector<content::Issue>;
