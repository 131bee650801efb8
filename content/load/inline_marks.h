// Marks inside a text that CommonMark does not know: "~~struck~~" and the footnote mark "[^1]".
//
// cmark hands them on as plain text, but without the backslashes that tell "\~~" from "~~", and it
// takes "[^1]: word" for the address of a link. So every mark travels through the parser as
// a character that no course writes, and is found again in what was parsed. The stand-ins are
// punctuation, as "~" and "[" are, or the emphasis around them would come out differently.
#pragma once

#include <string>
#include <string_view>

#include "content/load/markdown_tree.h"

namespace content::load {

/// `text` with stand-ins for the marks in it. Lines stay lines. A mark in code or in an address
/// gets a stand-in too, which without_stand_ins takes back.
std::string with_stand_ins(std::string_view text);

/// The marks as they were written.
std::string without_stand_ins(std::string_view text);

/// Makes parts of their own of the marks in the texts of `parts`, with the rules of GitHub: one or
/// two tildes strike out up to as many again. What turns out to be no mark becomes text as written.
/// Takes time linear in the length of the text, whatever is in it.
void find_marks(InlineParts& parts);

}  // namespace content::load
