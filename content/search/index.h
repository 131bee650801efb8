// Index: which pages of a course say what somebody looks for.
//
// Every different word is kept once, sorted, so that the words with one beginning stand together;
// for each of them the places where it is met are listed. Asking costs a binary search and a walk
// over the hits, however long the course is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "content/search/query.h"
#include "content/search/snippet.h"

namespace content::search {

/// A text that can be found and where it stands. Entries with the same lesson and page that follow
/// each other are one page. What is no lesson's page makes entries with names of its own.
struct Entry {
    std::string lesson;
    std::string page;
    std::size_t block = 0;  // index in Page::blocks
    bool heading = false;   // a hit here weighs more
    std::string text;
};

/// A page that has everything that was asked for.
struct Result {
    const Entry* entry = nullptr;  // of its first hit; the index owns it
    std::size_t hits = 0;
    Snippet snippet;
};

struct Results {
    std::vector<Result> best;  // the best first, not more than were wanted
    std::size_t pages = 0;     // how many there are in all
};

class Index {
public:
    Index() = default;
    /// `entries` in the order of the course.
    explicit Index(std::vector<Entry> entries);

    /// Pages where every term of `query` is met: those with the most terms in headings first, then
    /// those with the most hits, then in course order.
    Results find(const Query& query, std::size_t most) const;

    std::size_t words() const { return tokens_.size(); }

private:
    using Number = std::uint32_t;
    struct Span {
        Number begin = 0;
        Number end = 0;
    };
    struct Candidate {
        Number first_entry = 0;
        Number last_term = 0;      // how many terms were met, counted in their order
        Number heading_terms = 0;  // how many of them in headings
        Number heading_term = 0;   // the last one that was, from 1
        Number hits = 0;
    };

    void number_pages();
    void list_places(const std::vector<std::string>& words);
    Span words_taken(const Term& term, std::size_t index) const;
    std::vector<Number> hits(const Term& term) const;
    void count(const std::vector<Number>& hits, Number term,
               std::vector<Candidate>& candidates) const;
    Result result(const Candidate& page, const Query& query) const;
    Number entry_of(Number token) const;

    std::vector<Entry> entries_;
    std::vector<Number> page_of_entry_;
    std::vector<Number> tokens_;        // the number of each word of the course, in order
    std::vector<Number> entry_starts_;  // entry -> its first token; one more for the end
    std::vector<std::string> words_;    // sorted; their places are their numbers
    std::vector<Number> places_;        // tokens, grouped by word
    std::vector<Number> place_starts_;  // word -> its first place; one more for the end
};

}  // namespace content::search
