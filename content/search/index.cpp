#include "content/search/index.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace content::search {

Index::Index(std::vector<Entry> entries) : entries_(std::move(entries)) {
    number_pages();
    std::unordered_map<std::string, Number> known;
    std::vector<std::string> words;  // in the order in which they were met
    for (const Entry& entry : entries_) {
        entry_starts_.push_back(static_cast<Number>(tokens_.size()));
        for (Word& word : words_of(entry.text)) {
            const auto [place, added] =
                known.try_emplace(std::move(word.folded), static_cast<Number>(words.size()));
            if (added) {
                words.push_back(place->first);
            }
            tokens_.push_back(place->second);
        }
    }
    entry_starts_.push_back(static_cast<Number>(tokens_.size()));
    list_places(words);
}

void Index::number_pages() {
    Number page = 0;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const bool goes_on = i > 0 && entries_[i].lesson == entries_[i - 1].lesson &&
                             entries_[i].page == entries_[i - 1].page;
        page += i > 0 && !goes_on ? 1 : 0;
        page_of_entry_.push_back(page);
    }
}

/// Gives the words their numbers by the alphabet, and each its places.
void Index::list_places(const std::vector<std::string>& words) {
    std::vector<Number> order(words.size());
    std::iota(order.begin(), order.end(), Number{0});
    std::ranges::sort(order, {}, [&](Number met) -> const std::string& { return words[met]; });
    std::vector<Number> number_of(words.size());
    for (Number number = 0; number < order.size(); ++number) {
        number_of[order[number]] = number;
        words_.push_back(words[order[number]]);
    }
    place_starts_.assign(words.size() + 1, 0);
    for (Number& token : tokens_) {
        token = number_of[token];
        ++place_starts_[token + 1];
    }
    std::partial_sum(place_starts_.begin(), place_starts_.end(), place_starts_.begin());
    places_.resize(tokens_.size());
    std::vector<Number> next = place_starts_;
    for (Number token = 0; token < tokens_.size(); ++token) {
        places_[next[tokens_[token]]++] = token;
    }
}

/// The numbers of the words that fit place `index` of the term: neighbours, because they are
/// sorted.
Index::Span Index::words_taken(const Term& term, std::size_t index) const {
    const std::string& wanted = term.words[index];
    const auto first = std::ranges::lower_bound(words_, wanted);
    const auto end = std::partition_point(
        first, words_.end(), [&](const std::string& word) { return term.takes(index, word); });
    return {static_cast<Number>(first - words_.begin()), static_cast<Number>(end - words_.begin())};
}

Index::Number Index::entry_of(Number token) const {
    // An empty entry starts where the next one does: the last of such neighbours has the token.
    const auto after = std::ranges::upper_bound(entry_starts_, token);
    return static_cast<Number>(after - entry_starts_.begin()) - 1;
}

/// The tokens where `term` begins, in order.
std::vector<Index::Number> Index::hits(const Term& term) const {
    std::vector<Span> taken;
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        taken.push_back(words_taken(term, i));
    }
    const auto follows = [&](Number token) {
        const Number end = entry_starts_[entry_of(token) + 1];
        for (std::size_t i = 1; i < taken.size(); ++i) {
            const std::size_t at = token + i;
            if (at >= end || tokens_[at] < taken[i].begin || tokens_[at] >= taken[i].end) {
                return false;
            }
        }
        return true;
    };
    const auto begin = places_.begin() + place_starts_[taken.front().begin];
    const auto end = places_.begin() + place_starts_[taken.front().end];
    std::vector<Number> found;
    std::copy_if(begin, end, std::back_inserter(found),
                 [&](Number token) { return taken.size() == 1 || follows(token); });
    if (taken.front().end - taken.front().begin > 1) {  // the places of one word are in order
        std::ranges::sort(found);
    }
    return found;
}

/// Adds the hits of term number `term`, from 1, to the pages that have met all terms before it.
void Index::count(const std::vector<Number>& hits, Number term,
                  std::vector<Candidate>& candidates) const {
    for (const Number token : hits) {
        const Number entry = entry_of(token);
        Candidate& page = candidates[page_of_entry_[entry]];
        if (page.last_term + 1 < term) {
            continue;
        }
        if (page.hits == 0 || entry < page.first_entry) {
            page.first_entry = entry;
        }
        page.last_term = term;
        ++page.hits;
        if (entries_[entry].heading && page.heading_term != term) {
            page.heading_term = term;
            ++page.heading_terms;
        }
    }
}

Result Index::result(const Candidate& page, const Query& query) const {
    std::vector<std::string_view> texts;
    const Number number = page_of_entry_[page.first_entry];
    std::size_t bytes = 0;
    for (std::size_t i = page.first_entry;
         i < entries_.size() && page_of_entry_[i] == number && bytes < 4 * kSnippetCharacters;
         ++i) {
        texts.emplace_back(entries_[i].text);
        bytes += entries_[i].text.size();
    }
    return {
        .entry = &entries_[page.first_entry], .hits = page.hits, .snippet = snippet(texts, query)};
}

Results Index::find(const Query& query, std::size_t most) const {
    Results results;
    if (query.empty() || entries_.empty()) {
        return results;
    }
    std::vector<Candidate> candidates(std::size_t{page_of_entry_.back()} + 1);
    Number term = 0;
    for (const Term& wanted : query.terms) {
        count(hits(wanted), ++term, candidates);
    }
    std::erase_if(candidates, [&](const Candidate& page) { return page.last_term < term; });
    results.pages = candidates.size();
    std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) {
        return std::pair(a.heading_terms, a.hits) > std::pair(b.heading_terms, b.hits);
    });
    candidates.resize(std::min(candidates.size(), most));
    for (const Candidate& page : candidates) {
        results.best.push_back(result(page, query));
    }
    return results;
}

}  // namespace content::search
