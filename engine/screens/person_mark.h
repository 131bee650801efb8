// A person's initials in a disc.
#pragma once

#include <string>

#include "engine/ui/ui.h"

namespace engine::screens {

/// "Anna Bērziņa" -> "AB"; one word gives one letter, no letters give "·".
std::string initials(const std::string& name);

/// "Anna Bērziņa" -> "Anna B.": short enough for the bar.
std::string short_name(const std::string& name);

void draw_person_mark(ui::Ui& ui, const std::string& name, base::Point centre, float radius);

}  // namespace engine::screens
