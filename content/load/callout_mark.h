// "[!TIP]" at the start of a quote, which makes a callout of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "content/block.h"

namespace content::load {

/// The word of a mark in lower case, and where its text goes on.
struct CalloutMark {
    std::string word;
    std::size_t length = 0;
};

/// The mark that a text begins with; its word may be any.
std::optional<CalloutMark> callout_mark(const Spans& spans);

/// The kind of callout that a word means, or nothing.
std::optional<Callout::Kind> callout_kind(std::string_view word);

/// Takes the mark off the quote's first paragraph, and the paragraph too when nothing else is in
/// it.
void drop_mark(Blocks& children, std::size_t length);

}  // namespace content::load
