// Query: what a person types to find something, taken apart, and where it is met in a text.
//
// Words are looked for without case and diacritics and by their beginnings: "berns" finds "bērns",
// "parol" finds "parole". Words in quotes („šādi”) must stand next to each other and be whole; so
// must the parts of "e-adrese", except that its last part is a beginning again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/search/words.h"

namespace content::search {

inline constexpr std::size_t kQueryCharacters = 200;  // what is typed beyond them is not looked at
inline constexpr std::size_t kQueryTerms = 16;

/// Words that stand next to each other.
struct Term {
    std::vector<std::string> words;  // folded, at least one
    bool whole = false;              // the last one too must end where it ends here

    /// Is the text's `word` right in place `index` of this term?
    bool takes(std::size_t index, std::string_view word) const;
};

struct Query {
    std::vector<Term> terms;  // all of them are wanted, in any order
    bool empty() const { return terms.empty(); }
};

/// Any bytes are taken. A quote that is still open counts as a beginning, so that results come
/// while it is typed.
Query parse(std::string_view typed);

/// Every place in `text` where a term is met, in order; places that touch or overlap are one.
std::vector<ByteRange> hits_in(std::string_view text, const Query& query);

}  // namespace content::search
