#include "content/load/issue_log.h"

namespace content::load {
namespace {

constexpr std::size_t kQuotedBytes = 80;

bool continues_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

}  // namespace

void IssueLog::error(int line, std::string sentence, Error::Kind kind, int column) {
    Issue issue{.severity = Issue::Severity::Error,
                .file = file_,
                .line = line,
                .sentence = std::move(sentence),
                .column = column};
    last_error_ = {.kind = kind, .where = location(issue), .message = issue.sentence};
    issues_->push_back(std::move(issue));
    ++errors_;
}

void IssueLog::warn(int line, std::string sentence) {
    issues_->push_back({.severity = Issue::Severity::Warning,
                        .file = file_,
                        .line = line,
                        .sentence = std::move(sentence)});
}

std::string in_quotes(std::string_view text) {
    std::string cut(text.substr(0, kQuotedBytes));
    if (text.size() > kQuotedBytes) {
        while (!cut.empty() && continues_character(text[cut.size()])) {
            cut.pop_back();
        }
        cut += "...";
    }
    return '"' + cut + '"';
}

}  // namespace content::load
