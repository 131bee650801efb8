// Spoils every field of a sound JSON file in turn and watches what its loader says.
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "content/issue.h"
#include "tests/support/json_edit.h"

namespace content::load {

/// Reads bytes with the loader under test and returns what it reported.
using Reader = std::function<Issues(std::string_view)>;

inline bool has(const Issues& issues, Issue::Severity severity) {
    return std::ranges::find(issues, severity, &Issue::severity) != issues.end();
}

/// All issues as a text, for messages and comparisons.
inline std::string text_of(const Issues& issues) {
    std::string text;
    for (const Issue& issue : issues) {
        text += to_string(issue) + '\n';
    }
    return text;
}

/// `sound` must be read without a word; every field given a value of no meaning must be an error
/// with a line, and every object with an extra field a warning. `decimal` is the path of a field
/// for which any number has a meaning.
inline void expect_every_field_checked(std::string_view sound, const Reader& read,
                                       std::string_view decimal = {}) {
    EXPECT_EQ(text_of(read(sound)), "");
    const tests::JsonValue root = tests::json_tree(sound);
    for (const tests::JsonPlace& place : tests::json_places(root)) {
        for (const char* wrong :
             {"null", "-7.5", "-100", "[[]]", "{\"x\": {}}", "\"\"", "99999999"}) {
            const bool is_number = *wrong == '-' || *wrong == '9';
            if (is_number && place.path == decimal) {
                continue;
            }
            const Issues issues = read(tests::text_with(root, place, wrong));
            // An object of optional fields may hold a stranger, which is but a warning.
            const bool may_warn = *wrong == '{' && !issues.empty();
            EXPECT_TRUE(may_warn || has(issues, Issue::Severity::Error))
                << place.path << " = " << wrong;
            for (const Issue& issue : issues) {
                EXPECT_GT(issue.line, 0) << to_string(issue);
                EXPECT_FALSE(issue.sentence.empty());
            }
        }
        const Issues issues = read(tests::text_with_stranger(root, place));
        EXPECT_FALSE(issues.empty()) << place.path;
    }
}

}  // namespace content::load
