// Strings: the interface's words in one language.
//
// A text is looked up by key and never built from pieces: whole sentences with named gaps, plural
// forms by the CLDR rules (Latvian has three: zero, one, other). Files: assets/strings/lv.json and
// en.json: an object of key -> text, or key -> {"zero","one","other"} (English has
// no "zero"); gaps are written {name}.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "content/base/result.h"
#include "content/language.h"

namespace engine::base {

using Gap = std::pair<std::string_view, std::string_view>;  // name, what to put there

class Strings {
public:
    /// Reads `folder`/lv.json or en.json. Fails with file and line when a text is malformed.
    static content::Result<Strings> load(const std::filesystem::path& folder,
                                         content::Language language);
    /// The same from the bytes of such a file.
    static content::Result<Strings> parse(std::string_view json, content::Language language);

    /// The text of `key` with its gaps filled. A key that is missing shows as itself, so that a
    /// mistake is visible; a test makes sure that none is.
    std::string text(std::string_view key, std::initializer_list<Gap> gaps = {}) const;

    /// The plural form of `key` for `count`; the gap {n} is filled with the count.
    std::string plural(std::string_view key, std::int64_t count,
                       std::initializer_list<Gap> gaps = {}) const;

    content::Language language() const { return language_; }

    struct Forms {
        std::string zero;
        std::string one;
        std::string other;
    };
    const std::map<std::string, Forms, std::less<>>& all() const { return forms_; }

private:
    content::Language language_ = content::Language::Latvian;
    std::map<std::string, Forms, std::less<>> forms_;
};

/// One decimal, never rounded up, in the language's notation: 21,599,999 ms at 45 min is "7,9".
std::string academic_hours_text(std::chrono::milliseconds time, std::chrono::minutes academic_hour,
                                content::Language language);

}  // namespace engine::base
