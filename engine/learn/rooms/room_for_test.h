// For tests: activities from JSON texts and acts in few words.
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "content/activity/load/activity_loader.h"
#include "engine/learn/rooms/run.h"

namespace engine::learn::rooms {

/// The sound activity that `json` describes.
content::activity::Activity activity_in(std::string_view json);

/// "flash-cards" is no name for a test.
std::string test_name(const testing::TestParamInfo<std::string_view>& info);
Act act(Verb verb, std::string item = {}, std::string target = {}, int position = 0);

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
