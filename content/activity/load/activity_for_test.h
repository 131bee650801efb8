// For tests: an activity read from a text, with what was said about it.
#pragma once

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "content/activity/load/activity_loader.h"
#include "content/load/field_test.h"

namespace content::activity::load {

/// The value of the first "id" of a JSON text.
std::string id_in(std::string_view json);

struct Read {
    std::optional<LoadedActivity> loaded;
    std::string said;  // one line an issue
    Issues issues;

    template <class Room>
    const Room& as() const {
        return std::get<Room>(loaded->activity.content);
    }
};

Read read(std::string_view json, std::string_view id = {});

/// `json` with the first `from` replaced.
std::string with(std::string_view json, std::string_view from, std::string_view to);

/// What is said about `json` with the first `from` replaced, which must make it unfit to play.
std::string said_without(std::string_view json, std::string_view from, std::string_view to);

}  // namespace content::activity::load
