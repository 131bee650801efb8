// For tests: activities from JSON texts and acts in few words.
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "content/activity/load/activity_loader.h"
#include "engine/learn/rooms/run.h"

namespace engine::learn::rooms {

/// The sound activity that `json` describes.
inline content::activity::Activity activity_in(std::string_view json) {
    const std::string_view mark = "\"id\": \"";
    const std::size_t at = json.find(mark) + mark.size();
    const std::string id(json.substr(at, json.find('"', at) - at));
    content::Facts facts;
    facts["portal.address"].value.lv = "latvija.gov.lv";
    content::Issues issues;
    content::load::IssueLog log("a.json", issues);
    auto loaded = content::activity::load::read_activity(json, {.id = id}, facts, log);
    if (!loaded) {
        ADD_FAILURE() << (issues.empty() ? "" : to_string(issues.front()));
        std::abort();
    }
    return std::move(loaded->activity);
}

/// "flash-cards" is no name for a test.
inline std::string test_name(const testing::TestParamInfo<std::string_view>& info) {
    const std::string_view mark = "\"room\": \"";
    const std::size_t at = info.param.find(mark) + mark.size();
    std::string name(info.param.substr(at, info.param.find('"', at) - at));
    std::erase(name, '-');
    return name;
}

inline Act act(Verb verb, std::string item = {}, std::string target = {}, int position = 0) {
    return {
        .verb = verb, .item = std::move(item), .target = std::move(target), .position = position};
}

/// Doing acts in a room of one kind.
template <class Kind>
struct Playing {
    explicit Playing(std::string_view json, std::uint64_t seed = 1)
        : activity(activity_in(json)), room(make_room(activity, seed)) {}

    Reply does(Verb verb, std::string item = {}, std::string target = {}, int position = 0) {
        return perform(room, act(verb, std::move(item), std::move(target), position));
    }
    Reply::Kind kind(Verb verb, std::string item = {}, std::string target = {}, int position = 0) {
        return does(verb, std::move(item), std::move(target), position).kind;
    }
    const Kind& it() const { return std::get<Kind>(room); }
    Score score() const { return rooms::score(room); }
    bool finished() const { return rooms::finished(room); }

    content::activity::Activity activity;
    Room room;
};

}  // namespace engine::learn::rooms
