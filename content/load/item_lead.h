// The words that lead a list item: the time of a timeline's entry, the title of a compared thing.
//
//     - **2018. gads** Pirmie aģenti.      bold words, or
//     - Pirms gada: pirmie aģenti.         words up to a colon
#pragma once

#include "content/block.h"

namespace content::load {

/// "- 2018. gads: ..." is a list with one item of number 2018 in Markdown. Makes the words of it
/// that the author meant.
void read_ordinal_as_text(Blocks& children);

/// Takes the bold words off the front of `children`, without their bold and without a colon or dash
/// behind them. Empty when the first block is no paragraph that begins so.
Spans take_bold_lead(Blocks& children);

/// The same for words up to the first colon that a space or the end of their style follows.
Spans take_colon_lead(Blocks& children);

}  // namespace content::load
