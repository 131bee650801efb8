// What is imported needs names and keys in our form.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace content::exchange {

/// Ids for questions, each once.
class Ids {
public:
    /// An id made of the words of `title`, or a counted one when it has none.
    std::string next(std::string_view title);

private:
    std::set<std::string> used_;
};

/// The id of the index-th option, row or choice: "a" to "l" behind `prefix`.
std::string piece_id(std::string_view prefix, std::size_t index);

/// A word of another program as a pattern of TextKey: its signs mean themselves. A `*` stays.
std::string pattern_of(std::string_view word);

/// Every answer that a pattern allows, its `*` left in: "parakst(s|u)*" gives two. At most `most`.
std::vector<std::string> words_of(std::string_view pattern, std::size_t most);

/// "33.33333", "0.5": a number as files write it, without trailing zeros.
std::string decimal(double number);

}  // namespace content::exchange
