// GIFT on the level of characters: what a '\' protects, and where a sign means something.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace content::exchange {

/// Where `sign` first stands unprotected, or npos.
std::size_t find_sign(std::string_view text, std::string_view sign, std::size_t from = 0);

/// Trimmed, with "\n" as a line end and every other protected sign as itself.
std::string plain(std::string_view text);

/// The other way round.
std::string protect(std::string_view text);

/// One question of the file: the lines between empty ones, without comments.
struct GiftBlock {
    int line = 0;
    std::string text;
    std::vector<std::string> tags;  // of "// [tag:pin]"
};
std::vector<GiftBlock> gift_blocks(std::string_view text);

/// "=right#why", "~%-50%wrong".
struct GiftAnswer {
    char sign = '=';
    double percent = 0;  // 100 of '=', 0 of '~' unless it says otherwise
    bool weighed = false;
    std::string raw;  // as it stands, without its percent and its feedback
    std::string feedback;

    std::string text() const { return plain(raw); }
};
std::vector<GiftAnswer> gift_answers(std::string_view inside);

}  // namespace content::exchange
