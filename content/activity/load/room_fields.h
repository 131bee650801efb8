// RoomFields: the fields of one object of an activity's file, whose texts may hold {{fact:key}}.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "content/facts.h"
#include "content/load/json_fields.h"

namespace content::activity::load {

/// A text for people and the line where it stands.
struct PlacedText {
    LocalText text;
    int line = 0;
};

/// What every reader of one activity's file shares.
struct Reading {
    const Facts& facts;
    content::load::IssueLog& log;
    std::string folder;                  // of the file, in the course folder; ended by '/'
    std::vector<PlacedText> texts = {};  // all that were read so far
};

class RoomFields : public content::load::JsonFields {
public:
    using Need = content::load::Need;

    /// `object` and `reading` must outlive the fields.
    RoomFields(const content::load::JsonValue& object, Reading& reading)
        : JsonFields(object, reading.log), reading_(&reading) {}

    /// A text for people, with the values of its facts put in. A fact that is not there is a
    /// mistake.
    LocalText words(std::string_view key, Need need = Need::Required);
    /// A list of such texts; of `count` entries.
    std::vector<LocalText> list_of_words(std::string_view key, content::load::Range count,
                                         Need need = Need::Required);

    Reading& reading() const { return *reading_; }
    void error(std::string_view key, const std::string& sentence) const {
        reading_->log.error(line_of(key), sentence);
    }
    void warn(std::string_view key, const std::string& sentence) const {
        reading_->log.warn(line_of(key), sentence);
    }
    /// A mistake unless `entries`, those of the list `key`, are as many as `count` allows.
    bool check_count(std::string_view key, std::size_t entries, content::load::Range count) const;

private:
    LocalText with_facts(const LocalText& text, int line) const;

    Reading* reading_;
};

/// Reads each entry of the list `key` with `read(RoomFields&)`, which returns a part. Nothing when
/// there are fewer or more than `count` allows.
template <class Read>
auto read_parts(RoomFields& fields, std::string_view key, content::load::Range count, Read read,
                content::load::Need need = content::load::Need::Required) {
    std::vector<decltype(read(fields))> parts;
    const content::load::JsonArray& values = fields.list(key, need);
    if (values.empty() || !fields.check_count(key, values.size(), count)) {
        return parts;
    }
    for (const content::load::JsonValue& value : values) {
        RoomFields entry(value, fields.reading());
        parts.push_back(read(entry));
        entry.report_unknown();
    }
    return parts;
}

/// The same for parts that have an "id" each; one used twice is a mistake.
template <class Read>
auto read_named_parts(RoomFields& fields, std::string_view key, content::load::Range count,
                      Read read, content::load::Need need = content::load::Need::Required) {
    std::set<std::string> ids;
    const auto read_named = [&](RoomFields& entry) {
        auto part = read(entry);
        if (!part.id.empty() && !ids.insert(part.id).second) {
            entry.error("id", "the id " + content::load::in_quotes(part.id) +
                                  " stands twice in \"" + std::string(key) +
                                  "\": give each entry its own");
        }
        return part;
    };
    return read_parts(fields, key, count, read_named, need);
}

}  // namespace content::activity::load
