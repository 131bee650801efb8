// The texts of questions: Markdown in a string of JSON.
//
// A text without a line end is a sentence, whatever it begins with: "24. decembris" is no list and
// "# 3" no heading. A text with line ends has blocks, as a lesson has. A label (an option, a card,
// a row) is a sentence that stands on something to click, so no link, term or picture can stand in
// it. The values of facts are in the texts already.
#pragma once

#include <string>
#include <string_view>

#include "content/base/result.h"
#include "content/glossary.h"
#include "content/inline.h"
#include "content/issue.h"
#include "content/lesson.h"
#include "content/load/markdown_reader.h"
#include "content/written_text.h"

namespace content::load {

/// Whether it may say more than its letters do. Of any other text the words are the text.
bool may_be_marked_up(std::string_view text);

/// One page, which of a sentence is one paragraph. Fails when the text is over a limit. The sizes
/// of pictures are left 0.
Result<Lesson> read_text(const MarkdownSource& written, Issues& issues);

/// Of links only the words are left, of pictures their descriptions; both are reported.
Result<Spans> read_label(const MarkdownSource& source, Issues& issues);

// The same of a text that was found sound when it was loaded: what cannot be read stands as it is
// written, and nothing is reported.

/// One page; of a stem three: what stands before the question, the question, which is its last
/// paragraph, and what stands behind it. Any of them may be empty.
Lesson read_again(const WrittenText& text, const Glossary& glossary);
Spans read_label_again(std::string_view text);

/// The words of a text without any markup, a paragraph a line.
std::string words_of(std::string_view text);

/// The words of a stem's question; all of them when it has no paragraph.
std::string question_words_of(std::string_view stem);

}  // namespace content::load
