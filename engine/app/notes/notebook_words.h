// The words in which a notebook is shown, printed and exported.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/app/notes/notebook.h"
#include "engine/base/strings.h"

namespace engine::app {

/// "Grāmatzīme", "Zaļš izcēlums": the colour in words too.
std::string kind_words(const base::Strings& words, const learn::Mark& mark);

/// What is to be said about where the mark stands; empty when it stands where it was made.
std::string standing_words(const base::Strings& words, Standing standing);

/// The lesson's title, or what a lesson is called that the course has lost.
std::string heading_words(const base::Strings& words, const NotebookLesson& lesson);

/// "Grāmatzīme · Aģenta darbs · 2026. gada 23. novembris"
std::string entry_words(const base::Strings& words, const NotebookEntry& entry);

/// The words that were marked, a line for each passage. Of a bookmark none: its page is named.
std::string quoted_words(const learn::Mark& mark);

/// `text` with what may not stand on a terminal or in a document left out: control characters other
/// than line ends, and those that turn the direction. Bytes that are not UTF-8 become U+FFFD.
std::string readable(std::string_view text);

/// `text` as far as that many characters, with an ellipsis for the rest.
std::string shortened(const std::string& text, std::size_t characters);

}  // namespace engine::app
