// Takes a sound JSON text apart field by field, so that a loader's test can spoil each in turn.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "content/base/match.h"
#include "content/load/json_reader.h"

namespace tests {

using content::load::JsonArray;
using content::load::JsonMember;
using content::load::JsonObject;
using content::load::JsonValue;

/// The tree of a text that must be sound.
JsonValue json_tree(std::string_view text);
std::string json_string(const std::string& text);

/// The text of a tree, each member of an object on its own line.
std::string json_text(const JsonValue& value);

/// One member of one object of a document.
struct JsonPlace {
    std::string path;                // "questions[].options[].text"
    std::vector<std::size_t> steps;  // to the object that holds it, then the member's own index
};

void collect_places(const JsonValue& value, const JsonPlace& here, std::vector<JsonPlace>& places);

/// Every member of every object, outer ones first.
std::vector<JsonPlace> json_places(const JsonValue& root);

/// The object that holds the place's member.
JsonObject& holder_of(JsonValue& root, const JsonPlace& place);
std::string text_without(JsonValue root, const JsonPlace& place);
std::string text_with(JsonValue root, const JsonPlace& place, std::string_view new_value);

/// With a field that no loader knows beside the place's member.
std::string text_with_stranger(JsonValue root, const JsonPlace& place);

}  // namespace tests
