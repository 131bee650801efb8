// What can be measured about a text for people: its sentences and its length.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "content/block.h"

namespace content::check {

inline constexpr int kSentenceWords = 25;  // a longer sentence is read twice
inline constexpr int kAverageWords = 15;   // a text of longer ones tires

/// The sentences of a text. Abbreviations and dates ("2018. gada", "plkst. 9") do not end one when
/// a small letter follows; a point before a capital or a digit always does, so that a name like
/// "A. Bērziņš" makes a sentence look shorter and never longer.
std::vector<std::string_view> sentences(std::string_view text);

/// Characters, not bytes: "ķēde" has 4.
std::size_t length_in_letters(std::string_view text);

/// Calls `visit` with every text a learner reads, inner blocks included; a table is visited cell by
/// cell and a hard break starts a text of its own.
void for_each_text(const Blocks& blocks,
                   const std::function<void(const std::string& text, int line)>& visit);

/// Calls `visit` with every block, outer ones first.
void for_each_block(const Blocks& blocks, const std::function<void(const Block&)>& visit);

/// Calls `visit` with the spans of every text.
void for_each_spans(const Blocks& blocks,
                    const std::function<void(const Spans& spans, int line)>& visit);

}  // namespace content::check
