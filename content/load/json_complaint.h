// What to tell an author about a JSON text that cannot be parsed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace content::load {

/// One sentence about the mistake at byte `offset` of `bytes`; `offset` may be their size.
/// `parser_words` is the parser's own message, used when no friendlier sentence fits.
std::string json_complaint(std::string_view bytes, std::size_t offset,
                           std::string_view parser_words);

}  // namespace content::load
