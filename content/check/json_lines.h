// JsonLines: on which line of a JSON file a part stands. The course model has no lines: only the
// check needs them, and reads the file a second time.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "content/load/json_value.h"

namespace content::check {

class JsonLines {
public:
    /// `file` is relative to the course folder; one that cannot be read has no lines.
    JsonLines(const std::filesystem::path& course_folder, const std::string& file);

    /// The line of the first object whose "id" is `id`, or 0.
    int of_id(const std::string& id) const { return find(ids_, id); }
    /// The line of the first value whose key is `key`, or 0.
    int of_key(const std::string& key) const { return find(keys_, key); }
    /// Whether the first object whose "id" is `id` has a field called `key`, whatever its value.
    bool has(const std::string& id, std::string_view key) const;

private:
    using Lines = std::map<std::string, int>;

    void collect(const load::JsonValue& value);
    void remember(const std::string& id, int line, const load::JsonObject& object);
    static int find(const Lines& lines, const std::string& name);

    Lines ids_;
    Lines keys_;
    std::map<std::string, std::set<std::string, std::less<>>> fields_;  // id -> keys beside it
};

}  // namespace content::check
