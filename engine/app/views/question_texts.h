// The texts of questions as screens take them: the course keeps their Markdown, and it is read
// here.
#pragma once

#include <string>
#include <vector>

#include "content/question.h"
#include "engine/app/views/view_context.h"
#include "engine/screens/quiz_screen.h"

namespace engine::app {

/// A line to click: an option, a card, a row.
ui::Words label_words(const ViewContext& context, const content::LocalText& text);

/// "3. " and the like in front of a label.
ui::Words led_by(const std::string& lead, ui::Words words);

/// A text of `question` to read; several stand below each other.
screens::Prose prose_view(const ViewContext& context, const content::Question& question,
                          const std::vector<const content::LocalText*>& texts);

/// What is asked and what it is about.
void add_stem(const ViewContext& context, const content::Question& question,
              screens::QuestionView& view);

/// What is asked, where other questions stand beside it.
ui::Words stem_words(const ViewContext& context, const content::Question& question);

}  // namespace engine::app
