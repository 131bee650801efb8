// The languages a course or the interface can speak, and text kept in each of them.
#pragma once

#include <string>
#include <vector>

namespace content {

enum class Language { Latvian, English };

/// "lv" or "en": the code in file names, JSON and on the command line.
inline const char* code(Language language) {
    return language == Language::Latvian ? "lv" : "en";
}

/// What stands before the tenths of a number.
inline char decimal_point(Language language) {
    return language == Language::Latvian ? ',' : '.';
}

/// A short text in each language. Latvian is the master and always there; an empty English text
/// means that it has not been translated.
struct LocalText {
    std::string lv;
    std::string en;

    /// The text in `language`, or the Latvian one when that is missing.
    const std::string& in(Language language) const {
        return language == Language::English && !en.empty() ? en : lv;
    }
    bool operator==(const LocalText&) const = default;
};

}  // namespace content

// Compiled once, in language.cpp.
extern template class std::vector<content::LocalText>;
