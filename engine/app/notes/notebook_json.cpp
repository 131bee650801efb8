// The notebook as JSON; the format is told in notebook_files.h.
#include <string_view>

#include "content/base/utf8.h"
#include "engine/app/notes/notebook_files.h"
#include "engine/records/json_text.h"

namespace engine::app {
namespace {

/// JSON is UTF-8, whatever a row may hold.
std::string well_formed(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const content::DecodedCharacter next = content::decode_utf8(text);
        content::append_utf8(out, next.code);
        text.remove_prefix(next.bytes);
    }
    return out;
}

std::string quoted(const std::string& text) {
    return records::json_quoted(well_formed(text));
}

std::string field(const char* name, const std::string& value) {
    return "\"" + std::string(name) + "\":" + quoted(value);
}

const char* tint_name(learn::MarkTint tint) {
    switch (tint) {
        case learn::MarkTint::Green:
            return "green";
        case learn::MarkTint::Blue:
            return "blue";
        case learn::MarkTint::Amber:
            break;
    }
    return "amber";
}

const char* standing_name(Standing standing) {
    switch (standing) {
        case Standing::OtherLanguage:
            return "other_language";
        case Standing::Lost:
            return "lost";
        case Standing::LessonGone:
            return "lesson_gone";
        case Standing::Found:
            break;
    }
    return "found";
}

std::string entry_json(const NotebookEntry& entry) {
    const learn::Mark& mark = entry.mark;
    const bool bookmark = mark.kind == learn::MarkKind::Bookmark;
    return "\n   {" + field("kind", bookmark ? "bookmark" : "highlight") + "," +
           (bookmark ? "" : field("tint", tint_name(mark.tint)) + ",") + field("page", mark.page) +
           "," + field("page_title", entry.page_title) + "," +
           field("language", content::code(mark.language)) + ",\n    \"quoted\":[" +
           records::json_joined(
               mark.passages,
               [](const learn::Passage& passage) { return quoted(passage.quoted); }) +
           "]," + field("note", mark.note) +
           ",\"made_utc_ms\":" + std::to_string(mark.made.time_since_epoch().count()) + "," +
           field("place", standing_name(entry.standing)) + "}";
}

std::string lesson_json(const NotebookLesson& lesson) {
    return "\n  {" + field("id", lesson.id) + "," + field("title", lesson.title) + "," +
           field("module", lesson.module_title) + ",\"marks\":[" +
           records::json_joined(lesson.entries, entry_json) + "]}";
}

std::string own_json(const OwnNotebook& own) {
    return "\n {" + field("name", own.name) + "," + field("library", own.library) +
           ",\"lessons\":[" + records::json_joined(own.notebook.lessons, lesson_json) + "]}";
}

}  // namespace

std::string notes_json(const std::vector<OwnNotebook>& notebooks) {
    return R"({"format":1,"learners":[)" + records::json_joined(notebooks, own_json) + "]}\n";
}

}  // namespace engine::app
