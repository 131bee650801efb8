// Passphrase builder: judge some samples, then build a strong phrase of one's own. The phrase
// itself is nobody's business: no file and no record ever has it.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

enum class Grade { Weak, Fair, Strong };

struct PassphraseSample {
    std::string id;
    std::string text;  // one for all languages
    Grade grade = Grade::Weak;
    LocalText why;
};

struct Passphrase {
    std::vector<PassphraseSample> samples;
    int words = 5;  // that the builder draws at first
    LocalText explanation;
};

}  // namespace content::activity
