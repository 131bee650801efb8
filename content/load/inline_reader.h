// The text of a paragraph: inline events become spans, with facts filled in and links judged.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/inline.h"
#include "content/load/markdown_tree.h"
#include "content/load/reading.h"

namespace content::load {

/// Flattens `parts`, whose texts are used up, into spans of one style; `line` is where they start.
/// Refused links and pictures, unknown facts and HTML are reported and shown as plain words. The
/// sizes of pictures are left 0: lesson_loader reads them.
Spans read_inlines(InlineParts parts, int line, Reading& reading);

/// The fact called `key`, or nullptr, which is reported: there is none, or so many values were put
/// in before that a short text would grow without end. Owned by the reading's facts.
const Fact* find_fact(std::string_view key, int line, Reading& reading);

/// `text` with its facts filled in, for places that hold no spans: addresses, captions. The keys
/// count as used; an unknown one is reported and left as "[key]".
std::string fill_facts(std::string_view text, int line, Reading& reading);

/// The path in the course folder that the address of a picture means; nothing when it may not be
/// shown, which is reported.
std::optional<std::string> picture_path(std::string_view address, int line, Reading& reading);

/// The words of `parts` without styles, as alternative texts need them.
std::string plain_words(const InlineParts& parts);

}  // namespace content::load
