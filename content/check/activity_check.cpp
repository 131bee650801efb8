#include "content/check/activity_check.h"

#include "content/activity/load/activity_loader.h"
#include "content/check/long_sentences.h"
#include "content/load/file_reader.h"
#include "content/load/issue_log.h"

namespace content::check {
void check_activity(const load::LoadedCourse& course, const ActivityInfo& info, Issues& issues) {
    const auto loaded = activity::load::load_activity(course.folder, info, course.facts, issues);
    if (!loaded) {
        return;  // the reasons are among the issues
    }
    load::IssueLog log(load::to_utf8(info.file), issues);
    const bool is_bilingual = !course.course.title.en.empty();
    for (const activity::load::PlacedText& placed : loaded->texts) {
        if (is_bilingual && placed.text.en.empty()) {
            log.warn(placed.line,
                     "the text " + load::in_quotes(placed.text.lv) + " has no English");
        }
        warn_of_long_sentences(placed.text.lv, placed.line, log);
        warn_of_long_sentences(placed.text.en, placed.line, log);
    }
}

}  // namespace content::check
