// Numbers as people write them in tables: "1 400", "45,3 %", "EUR 4.27", "−5 °C".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/language.h"

namespace content::load {

struct Quantity {
    double value = 0;
    std::string unit;  // what stands before or behind the number, "%"; may be empty
};

/// The number that `text` is, or nothing when it is something else. A comma or a point may mark the
/// decimals; spaces of every kind part the thousands, and so does the comma of an English "1,400".
std::optional<Quantity> read_quantity(std::string_view text, Language language);

}  // namespace content::load
