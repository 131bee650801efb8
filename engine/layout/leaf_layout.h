// Blocks without blocks inside: headings, paragraphs, code, rules, pictures.
#pragma once

#include <string>

#include "engine/layout/block_layout.h"

namespace engine::layout {

Box place_heading(const content::Heading& heading, const Frame& frame, Context& context);
Box place_paragraph(const content::Paragraph& paragraph, const Frame& frame, Context& context);

/// Code keeps its spaces; a line that is too long goes on below.
Box place_code(const content::CodeBlock& code, const Frame& frame, Context& context);

Box place_rule(const Frame& frame);

/// A picture is never enlarged; one that could not be read shows its alternative text.
Box place_picture(const content::Picture& picture, const Frame& frame, Context& context);

/// A small muted text: a caption, the note about checked facts.
Box place_small(BoxKind kind, const std::string& text, const Frame& frame, Context& context);

}  // namespace engine::layout
