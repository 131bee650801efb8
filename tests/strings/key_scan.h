// Finds the interface texts that the code asks for.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace tests {

/// How the code uses a key.
struct KeyUse {
    std::string place;    // "engine/screens/quiz.cpp:41", the first one found
    bool plural = false;  // asked for with a count
};

/// The keys written out in calls of text("...") and plural("...") below `folder`, tests excepted.
/// One that ends in a dot is the beginning of a family: text("month." + number).
std::map<std::string, KeyUse> keys_asked_for(const std::filesystem::path& folder);

/// Every string literal below `folder`, tests excepted: a key may also wait in a table.
std::set<std::string> literals_in(const std::filesystem::path& folder);

/// The names of the gaps in `text`: "{n} no {m}" has n and m.
std::set<std::string> gaps_in(const std::string& text);

}  // namespace tests
