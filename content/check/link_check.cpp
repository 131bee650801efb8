#include "content/check/link_check.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <variant>

#include "content/check/prose.h"
#include "content/link_policy.h"
#include "content/load/file_reader.h"

namespace content::check {
namespace {

using load::in_quotes;

/// A lesson whose texts could not be read has no known pages: that was reported already.
bool has_page(const PagesOfLessons& pages, const std::string& lesson, const std::string& page) {
    const auto known = pages.find(lesson);
    return known == pages.end() || known->second.contains(page);
}

/// Whether an inside link leads to a page of this lesson, another lesson or a file of the course.
bool leads_somewhere(const std::string& target, const LessonText& text) {
    const std::size_t hash = std::min(target.find('#'), target.size());
    const std::string place = target.substr(0, hash);
    const std::string page = hash < target.size() ? target.substr(hash + 1) : "";
    if (place.empty()) {
        return has_page(text.pages, text.info.id, page);
    }
    if (const LessonInfo* lesson = text.course.course.find_lesson(place)) {
        return page.empty() || has_page(text.pages, lesson->id, page);
    }
    const std::string folder = text.file.substr(0, text.file.find_last_of('/') + 1);
    const auto is_file = [&](const std::string& path) {
        const auto whole = load::inside(text.course.folder, path);
        std::error_code ignored;
        return whole && std::filesystem::is_regular_file(*whole, ignored);
    };
    return is_file(place) || is_file(folder + place);
}

}  // namespace

void check_links(const Blocks& blocks, const LessonText& text, load::IssueLog& log) {
    for_each_spans(blocks, [&](const Spans& spans, int line) {
        std::string before;
        for (const Span& span : spans) {
            if (span.link.empty() || span.link == before) {
                continue;  // the reader reported refused links; one link may be several spans
            }
            before = span.link;
            const LinkVerdict verdict = judge_link(span.link);
            const auto* link = std::get_if<InsideLink>(&verdict);
            if (link != nullptr && !leads_somewhere(link->target, text)) {
                log.warn(line, "the link " + in_quotes(span.link) +
                                   " leads to no lesson, page or file of the course");
            }
        }
    });
}

}  // namespace content::check
