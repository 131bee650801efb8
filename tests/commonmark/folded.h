// White space as one space, and none at the ends.
#pragma once

#include <string>
#include <string_view>

namespace tests {

inline std::string folded(std::string_view text) {
    std::string out;
    bool space = false;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            space = true;
            continue;
        }
        out += space && !out.empty() ? " " : "";
        out += c;
        space = false;
    }
    return out;
}

}  // namespace tests
