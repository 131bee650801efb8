// JsonLines: on which line of a JSON file a part stands. The course model has no lines: only the
// check needs them, and reads the file a second time.
#pragma once

#include <filesystem>
#include <map>
#include <string>

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

private:
    using Lines = std::map<std::string, int>;

    void collect(const load::JsonValue& value);
    static int find(const Lines& lines, const std::string& name);

    Lines ids_;
    Lines keys_;
};

}  // namespace content::check
