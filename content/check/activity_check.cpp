#include "content/check/activity_check.h"

#include "content/activity/load/activity_loader.h"
#include "content/check/long_sentences.h"
#include "content/check/unexplained.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"
#include "content/load/picture_header.h"

namespace content::check {
namespace {

/// A scene whose picture is missing or broken would be an empty frame.
void check_picture(const load::LoadedCourse& course, const activity::Activity& activity,
                   load::IssueLog& log) {
    const auto* scene = std::get_if<activity::Hotspot>(&activity.content);
    if (scene == nullptr || scene->picture.empty()) {
        return;
    }
    if (const auto header = load::read_picture_file(course.folder, scene->picture); !header) {
        log.error(0, "the picture " + load::in_quotes(scene->picture) +
                         " cannot be shown: " + header.error().message);
    }
}

}  // namespace
void check_activity(const load::LoadedCourse& course, const ActivityInfo& info, Issues& issues) {
    const auto loaded = activity::load::load_activity(course.folder, info, course.facts, issues);
    if (!loaded) {
        return;  // the reasons are among the issues
    }
    load::IssueLog log(load::to_utf8(info.file), issues);
    check_picture(course, loaded->activity, log);
    const AbbreviationSet known_lv = known_abbreviations(course, Language::Latvian);
    const AbbreviationSet known_en = known_abbreviations(course, Language::English);
    Unexplained latvian(known_lv, Language::Latvian);
    Unexplained english(known_en, Language::English);
    const bool is_bilingual = !course.course.title.en.empty();
    for (const activity::load::PlacedText& placed : loaded->texts) {
        if (is_bilingual && placed.text.en.empty()) {
            log.warn(placed.line,
                     "the text " + load::in_quotes(placed.text.lv) + " has no English");
        }
        warn_of_long_sentences(placed.text.lv, placed.line, log);
        warn_of_long_sentences(placed.text.en, placed.line, log);
        latvian.read(placed.text.lv, placed.line, log);
        english.read(placed.text.en, placed.line, log);
    }
}

}  // namespace content::check
