#include "content/check/activity_check.h"

#include "content/activity/load/activity_loader.h"
#include "content/check/short_texts.h"
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
    const ShortTexts expected(course);
    ShortTexts::Reader reader(expected);
    for (const activity::load::PlacedText& placed : loaded->texts) {
        reader.expect_english(placed.text, placed.line, log);
        reader.read(placed.text.lv, Language::Latvian, placed.line, log);
        reader.read(placed.text.en, Language::English, placed.line, log);
    }
}

}  // namespace content::check
