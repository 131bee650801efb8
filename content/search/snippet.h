// Snippet: the few words round a hit that tell whether it is the one that was looked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/search/query.h"

namespace content::search {

inline constexpr std::size_t kSnippetCharacters = 120;

struct Snippet {
    std::string text;               // one line; "…" where something was left out
    std::vector<ByteRange> marked;  // bytes of `text` that answer the query
};

/// About kSnippetCharacters of `texts`, which follow each other on a page, round the first place in
/// the first of them that answers `query`; its beginning where none does. Cut between words unless
/// a single word is longer.
Snippet snippet(const std::vector<std::string_view>& texts, const Query& query);

}  // namespace content::search
