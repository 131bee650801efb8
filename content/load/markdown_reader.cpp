#include "content/load/markdown_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "content/limits.h"
#include "content/load/inline_reader.h"
#include "content/load/issue_log.h"
#include "content/load/markdown_parser.h"
#include "content/load/page_reader.h"
#include "content/load/reading.h"
#include "content/load/source_text.h"

namespace content::load {

namespace {

Error over_limit(const MarkdownSource& source, std::string message) {
    return Error{
        .kind = Error::Kind::TooLarge, .where = source.file, .message = std::move(message)};
}

std::string folder_of(std::string_view file) {
    return std::string(file.substr(0, file.rfind('/') + 1));
}

Reading reading_of(const MarkdownSource& source, const Facts& facts, IssueLog& log) {
    static const Glossary no_glossary;
    return {.facts = facts,
            .glossary = source.glossary != nullptr ? *source.glossary : no_glossary,
            .language = source.language,
            .folder = folder_of(source.file),
            .log = log,
            .facts_are_in = source.facts_are_in};
}

Result<Lesson> read_source(const MarkdownSource& source, const Facts& facts, IssueLog& log) {
    const auto text = clean_source(source.text, log);
    if (!text) {
        return text.error();
    }
    auto nodes = parse_markdown(*text, log);
    if (!nodes) {
        return nodes.error();
    }
    Reading reading = reading_of(source, facts, log);
    auto pages = read_pages(*std::move(nodes), SourceLines(*text), reading);
    if (!pages) {
        return pages.error();
    }
    Lesson lesson{.language = source.language, .pages = *std::move(pages)};
    lesson.facts = std::move(reading.facts_used);
    return lesson;
}

Result<Spans> read_line(const MarkdownSource& source, const Facts& facts, IssueLog& log) {
    const auto text = clean_source(source.text, log);
    if (!text) {
        return text.error();
    }
    auto parts = parse_line(clean_inline(*text), log);
    if (!parts) {
        return parts.error();
    }
    Reading reading = reading_of(source, facts, log);
    return read_inlines(*std::move(parts), 1, reading);
}

/// Moves at most kMostIssues over: a file of nonsense would bury what can be mended.
void report(Issues found, const MarkdownSource& source, Issues& issues) {
    constexpr std::size_t kMostIssues = 200;
    const std::size_t more = found.size() - std::min(found.size(), kMostIssues);
    found.resize(found.size() - more);
    std::ranges::move(found, std::back_inserter(issues));
    if (more > 0) {
        issues.push_back({.severity = Issue::Severity::Warning,
                          .file = source.file,
                          .sentence = "there are " + std::to_string(more) + " more such mistakes"});
    }
}

}  // namespace

Result<Lesson> read_markdown(const MarkdownSource& source, const Facts& facts, Issues& issues) {
    if (source.text.size() > limits::kMarkdownBytes) {
        return over_limit(source, "the text is larger than " +
                                      std::to_string(limits::kMarkdownBytes / 1024) +
                                      " KiB; split the lesson");
    }
    Issues found;
    IssueLog log(source.file, found);
    auto lesson = read_source(source, facts, log);
    report(std::move(found), source, issues);
    return lesson;
}

Result<Spans> read_markdown_line(const MarkdownSource& source, const Facts& facts, Issues& issues) {
    Issues found;
    IssueLog log(source.file, found);
    auto spans = read_line(source, facts, log);
    report(std::move(found), source, issues);
    return spans;
}

}  // namespace content::load
