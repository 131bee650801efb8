#include "content/check/question_text_check.h"

#include <string>
#include <variant>

#include "content/check/prose.h"
#include "content/link_policy.h"
#include "content/load/picture_header.h"
#include "content/load/text_reader.h"
#include "content/question_texts.h"
#include "content/walk.h"

namespace content::check {
namespace {

using load::in_quotes;

bool has_no_description(const Picture& picture) {
    return picture.alt.empty() && !picture.decorative;
}

/// The description of a picture in a line stands in its span.
bool has_no_description(const InlinePicture&) {
    return false;
}

void check_pictures(const Blocks& blocks, const load::LoadedCourse& course, int line,
                    load::IssueLog& log) {
    for_each_picture(blocks, [&](const auto& picture, int) {
        if (picture.path.empty()) {
            return;  // the loader has said why
        }
        if (const auto header = load::read_picture_file(course.folder, picture.path); !header) {
            log.error(line,
                      "the picture " + in_quotes(picture.path) + ": " + header.error().message);
        }
        if (has_no_description(picture)) {
            log.warn(line, "the picture " + in_quotes(picture.path) +
                               " has no description: write what it shows between [ and ]");
        }
    });
}

/// A question is asked far from any lesson: a link to a page must name the lesson too.
void check_links(const Blocks& blocks, const Course& course, int line, load::IssueLog& log) {
    for_each_spans(blocks, [&](const Spans& spans, int) {
        for (const Span& span : spans) {
            if (span.link.empty()) {
                continue;
            }
            const LinkVerdict verdict = judge_link(span.link);
            const auto* link = std::get_if<InsideLink>(&verdict);
            const std::string lesson =
                link == nullptr ? "" : link->target.substr(0, link->target.find('#'));
            if (link != nullptr && course.find_lesson(lesson) == nullptr) {
                log.warn(line, "the link " + in_quotes(span.link) +
                                   " leads to no lesson of the course: write its id, and #page "
                                   "behind it");
            }
        }
    });
}

}  // namespace

void check_question_texts(const Question& question, const load::LoadedCourse& course, int line,
                          load::IssueLog& log) {
    for (const LocalText* text : every_text_of(question)) {
        for (const std::string& written : {text->lv, text->en}) {
            if (!load::may_be_marked_up(written)) {
                continue;
            }
            const Lesson read = load::read_again({.parts = {written}, .folder = question.folder},
                                                 course.course.glossary);
            for (const Blocks* blocks : {&read.pages[0].blocks, &read.pages[0].footnotes}) {
                check_pictures(*blocks, course, line, log);
                check_links(*blocks, course.course, line, log);
            }
        }
    }
}

}  // namespace content::check
