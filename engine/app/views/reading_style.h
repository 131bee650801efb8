// How the text of lessons and questions is set for this person.
#pragma once

#include "engine/app/views/view_context.h"
#include "engine/layout/page_layout.h"

namespace engine::app {

/// Her font and spacing, for a text in `language`.
layout::Style reading_style(const ViewContext& context, content::Language language);

}  // namespace engine::app
