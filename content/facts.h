// Facts: values that change while the method stays, kept in one file and used in text by key.
#pragma once

#include <map>
#include <string>

#include "content/language.h"

namespace content {

struct Fact {
    enum class Confidence { High, Medium, Low };

    LocalText value;
    std::string source;
    Confidence confidence = Confidence::High;
    bool is_volatile = false;  // must be checked before each release
    std::string checked;       // ISO date, "2026-11-23"
};

using Facts = std::map<std::string, Fact>;

}  // namespace content
