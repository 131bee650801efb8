#include "content/search/query.h"

#include <algorithm>
#include <utility>

#include "content/base/utf8.h"

namespace content::search {
namespace {

bool is_quote(char32_t code) {
    return code == U'"' || code == U'„' || code == U'“' || code == U'”' || code == U'«' ||
           code == U'»';
}

bool is_blank(char32_t code) {
    constexpr char32_t kNoBreakSpace = 0xA0;
    return code <= U' ' || code == kNoBreakSpace;
}

void add_term(Query& query, std::string_view text, bool whole) {
    if (query.terms.size() == kQueryTerms) {
        return;
    }
    Term term{.words = {}, .whole = whole};
    for (Word& word : words_of(text)) {
        term.words.push_back(std::move(word.folded));
    }
    if (!term.words.empty()) {
        query.terms.push_back(std::move(term));
    }
}

/// Is `term` met in `words` from the one called `from` on?
bool met(const Term& term, const std::vector<Word>& words, std::size_t from) {
    if (words.size() - from < term.words.size()) {
        return false;
    }
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        if (!term.takes(i, words[from + i].folded)) {
            return false;
        }
    }
    return true;
}

void add_range(std::vector<ByteRange>& ranges, ByteRange range) {
    if (!ranges.empty() && range.begin <= ranges.back().end) {
        ranges.back().end = std::max(ranges.back().end, range.end);
    } else {
        ranges.push_back(range);
    }
}

}  // namespace

bool Term::takes(std::size_t index, std::string_view word) const {
    const bool beginning = index + 1 == words.size() && !whole;
    return beginning ? word.starts_with(words[index]) : word == words[index];
}

Query parse(std::string_view typed) {
    Query query;
    bool quoted = false;
    std::size_t begin = 0;
    std::size_t characters = 0;
    std::size_t at = 0;
    while (at < typed.size() && characters++ < kQueryCharacters) {
        const DecodedCharacter next = decode_utf8(typed.substr(at));
        if (is_quote(next.code) || (is_blank(next.code) && !quoted)) {
            add_term(query, typed.substr(begin, at - begin), quoted);
            quoted = is_quote(next.code) != quoted;
            begin = at + next.bytes;
        }
        at += next.bytes;
    }
    add_term(query, typed.substr(begin, at - begin), false);
    return query;
}

std::vector<ByteRange> hits_in(std::string_view text, const Query& query) {
    std::vector<ByteRange> ranges;
    if (query.empty()) {
        return ranges;
    }
    const std::vector<Word> words = words_of(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t longest = 0;
        for (const Term& term : query.terms) {
            if (term.words.size() > longest && met(term, words, i)) {
                longest = term.words.size();
            }
        }
        if (longest > 0) {
            add_range(ranges, {words[i].at.begin, words[i + longest - 1].at.end});
        }
    }
    return ranges;
}

}  // namespace content::search
