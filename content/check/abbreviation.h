// Abbreviations in a text for people, and whether the text says what they mean.
#pragma once

#include <string_view>
#include <vector>

namespace content::check {

struct Abbreviation {
    std::string_view letters;  // "PIN" of "PIN2"; points into the text
    /// "NVA (Nodarbinātības ...)", "Nodarbinātības ... (NVA)" or "Nodarbinātības ... jeb NVA".
    bool is_explained = false;
};

/// Words of 2 to 6 capital letters, with or without a digit or two behind them, in their order.
/// What only looks like one is left out: Roman numerals, units ("10 MB"), addresses ("CERT.LV"),
/// numbers ("LV-1010", "LV0000") and words that are shouted beside others ("HANG UP").
std::vector<Abbreviation> abbreviations(std::string_view text);

}  // namespace content::check
