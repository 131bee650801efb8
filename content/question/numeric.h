// Numeric: a number to type, with or without a unit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace content {

struct Unit {
    std::vector<std::string> names;  // "km", "kilometri"; case and diacritics do not matter
    double factor = 1;               // how much of Numeric::value's unit one of this is
};

struct Numeric {
    double value = 0;
    double tolerance = 0;      // how far from it still is right; both ends are
    std::vector<Unit> units;   // the first is that of `value`; none: a bare number is asked for
    bool unit_needed = false;  // a bare number is not enough
};

/// Reads "12 500,50 €", "-3.5", "€ 7". Spaces group digits and the comma or the point starts the
/// decimals, so "1.500" is one and a half. An unknown unit, or anything else beside the number, is
/// not right.
bool accepts(const Numeric& key, std::string_view typed);

}  // namespace content

// Compiled once, in numeric.cpp.
extern template class std::vector<content::Unit>;
