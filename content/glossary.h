// Glossary: the words of the trade, each explained once and opened from wherever a text uses it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/language.h"

namespace content {

struct Term {
    LocalText name;                    // as the card shows it: "e-adrese", "e-address"
    LocalText explanation;             // one sentence
    std::vector<std::string> aliases;  // ids it had before; texts that use them still work
};

class Glossary {
public:
    using Terms = std::map<std::string, Term, std::less<>>;

    /// Adds the term, unless its id is taken; an alias that is taken stays with who had it first.
    void add(std::string id, Term term);

    /// By id.
    const Terms& terms() const { return terms_; }

    /// The id and the term that `id` or alias means, or nullptr. Owned by the glossary.
    const Terms::value_type* find(std::string_view id) const;

private:
    Terms terms_;
    std::map<std::string, std::string, std::less<>> aliases_;  // alias -> id
};

}  // namespace content
