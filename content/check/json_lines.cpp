#include "content/check/json_lines.h"

#include "content/load/issue_log.h"
#include "content/load/json_reader.h"

namespace content::check {

JsonLines::JsonLines(const std::filesystem::path& course_folder, const std::string& file) {
    Issues reported_by_the_loader;
    load::IssueLog log(file, reported_by_the_loader);
    if (const auto root = load::read_json_file(course_folder, log)) {
        collect(*root);
    }
}

void JsonLines::collect(const load::JsonValue& value) {
    if (const auto* array = std::get_if<load::JsonArray>(&value.data)) {
        for (const load::JsonValue& entry : *array) {
            collect(entry);
        }
    }
    if (const auto* object = std::get_if<load::JsonObject>(&value.data)) {
        for (const load::JsonMember& member : *object) {
            keys_.emplace(member.key, member.value.line);
            const auto* text = std::get_if<std::string>(&member.value.data);
            if (member.key == "id" && text != nullptr) {
                remember(*text, member.value.line, *object);
            }
            collect(member.value);
        }
    }
}

void JsonLines::remember(const std::string& id, int line, const load::JsonObject& object) {
    if (ids_.emplace(id, line).second) {
        for (const load::JsonMember& member : object) {
            fields_[id].insert(member.key);
        }
    }
}

bool JsonLines::has(const std::string& id, std::string_view key) const {
    const auto fields = fields_.find(id);
    return fields != fields_.end() && fields->second.contains(key);
}

int JsonLines::find(const Lines& lines, const std::string& name) {
    const auto line = lines.find(name);
    return line == lines.end() ? 0 : line->second;
}

}  // namespace content::check
