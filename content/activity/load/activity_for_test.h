// For tests: an activity read from a text, with what was said about it.
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "content/activity/load/activity_loader.h"
#include "content/load/field_test.h"

namespace content::activity::load {

/// The value of the first "id" of a JSON text.
inline std::string id_in(std::string_view json) {
    const std::string_view mark = "\"id\": \"";
    const std::size_t at = json.find(mark) + mark.size();
    return std::string(json.substr(at, json.find('"', at) - at));
}

struct Read {
    std::optional<LoadedActivity> loaded;
    std::string said;  // one line an issue
    Issues issues;

    template <class Room>
    const Room& as() const {
        return std::get<Room>(loaded->activity.content);
    }
};

inline Read read(std::string_view json, std::string_view id = {}) {
    Facts facts;
    facts["portal.address"].value = {.lv = "latvija.gov.lv", .en = "latvija.gov.lv/en"};
    Read result;
    content::load::IssueLog log("m/a.json", result.issues);
    result.loaded =
        read_activity(json, {.id = id.empty() ? id_in(json) : std::string(id)}, facts, log);
    result.said = content::load::text_of(result.issues);
    return result;
}

/// `json` with the first `from` replaced.
inline std::string with(std::string_view json, std::string_view from, std::string_view to) {
    std::string text(json);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

/// What is said about `json` with the first `from` replaced, which must make it unfit to play.
inline std::string said_without(std::string_view json, std::string_view from, std::string_view to) {
    const Read result = read(with(json, from, to), id_in(json));
    EXPECT_FALSE(result.loaded) << to;
    return result.said;
}

}  // namespace content::activity::load
