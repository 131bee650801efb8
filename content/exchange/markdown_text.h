// Between our texts and those of other programs, which know a sentence only as the first line of a
// document, or no Markdown at all.
#pragma once

#include <string>
#include <string_view>

#include "content/question.h"

namespace content::exchange {

/// Plain text so that we read it as it stands: "2*3*4" becomes "2\\*3\\*4".
std::string markdown_of_plain(std::string_view plain);

/// The same for every text of a question that was imported, in Latvian, which is all it has.
void read_as_plain(Question& question);

/// A sentence so that others do not take its beginning for a list or a heading: "24. decembris"
/// becomes "24\\. decembris", which we read alike. Other texts stay as they are.
std::string markdown_for_others(std::string_view text);

}  // namespace content::exchange
