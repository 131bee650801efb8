// Any bytes as a course and as what is looked for in it: the first line is typed, the rest are the
// blocks of a page, one a line. Whatever comes, hits and snippets lie inside their texts.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "content/search/index.h"

namespace {

using content::search::ByteRange;

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void check_ranges(const std::vector<ByteRange>& ranges, std::string_view text) {
    std::size_t last = 0;
    for (const ByteRange& range : ranges) {
        check(last <= range.begin && range.begin < range.end && range.end <= text.size());
        last = range.end;
    }
}

std::vector<content::search::Entry> entries_of(std::string_view text) {
    std::vector<content::search::Entry> entries;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        entries.push_back({.lesson = "l",
                           .page = std::string(line.substr(0, 1)),
                           .block = entries.size(),
                           .heading = line.size() % 3 == 0,
                           .text = std::string(line)});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return entries;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    const auto query = content::search::parse(bytes.substr(0, end));
    const std::string_view course = bytes.substr(std::min(end + 1, bytes.size()));
    check_ranges(content::search::hits_in(course, query), course);
    const content::search::Index index(entries_of(course));
    const auto results = index.find(query, 5);
    check(results.best.size() <= std::min<std::size_t>(results.pages, 5));
    for (const content::search::Result& result : results.best) {
        check(result.hits >= query.terms.size());
        check(!content::search::hits_in(result.entry->text, query).empty());
        check_ranges(result.snippet.marked, result.snippet.text);
    }
    return 0;
}
