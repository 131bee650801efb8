#include "tests/strings/key_scan.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <vector>

namespace tests {
namespace {

namespace fs = std::filesystem;

struct Source {
    fs::path path;
    std::string text;
};

std::vector<Source> sources_in(const fs::path& folder) {
    std::vector<Source> sources;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        const bool table = name == "strings.cpp";  // reads the texts, asks for none
        if (!table && (name.ends_with(".cpp") || name.ends_with(".h")) &&
            !name.ends_with("_test.cpp")) {
            std::ifstream file(entry.path(), std::ios::binary);
            sources.push_back({entry.path(), {std::istreambuf_iterator<char>(file), {}}});
        }
    }
    return sources;
}

/// Calls `found(match)` for every place in `text` where `pattern` matches.
template <class Found>
void each_match(const std::string& text, const std::regex& pattern, Found found) {
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end;
         ++match) {
        found(*match);
    }
}

}  // namespace

std::map<std::string, KeyUse> keys_asked_for(const fs::path& folder) {
    static const std::regex call(R"re(\b(text|plural)\(\s*"([a-z0-9_.]+)")re");
    std::map<std::string, KeyUse> uses;
    for (const Source& source : sources_in(folder)) {
        each_match(source.text, call, [&](const std::smatch& match) {
            const auto line =
                1 + std::count(source.text.begin(), source.text.begin() + match.position(), '\n');
            auto [use, added] = uses.try_emplace(match[2]);
            if (added) {
                use->second.place = source.path.generic_string() + ":" + std::to_string(line);
            }
            use->second.plural = use->second.plural || match[1] == "plural";
        });
    }
    return uses;
}

std::set<std::string> literals_in(const fs::path& folder) {
    static const std::regex literal(R"re("([^"\\\n]*)")re");
    std::set<std::string> literals;
    for (const Source& source : sources_in(folder)) {
        each_match(source.text, literal,
                   [&](const std::smatch& match) { literals.insert(match[1]); });
    }
    return literals;
}

std::set<std::string> gaps_in(const std::string& text) {
    static const std::regex gap(R"re(\{([a-z0-9_]+)\})re");
    std::set<std::string> gaps;
    each_match(text, gap, [&](const std::smatch& match) { gaps.insert(match[1]); });
    return gaps;
}

}  // namespace tests
