// TextField: one line to type into, with its label above it.
#pragma once

#include <string>

#include "engine/ui/ui.h"

namespace engine::ui {

struct TextField {
    std::string id;
    std::string label;  // shown above the box; empty: only the prompt tells
    std::string prompt;
    std::string error;        // shown below the box: what to mend
    bool secret = false;      // shown as dots
    bool small = false;       // as high as a small button
    std::size_t limit = 200;  // characters
};

float text_field_height(Ui& ui, const TextField& field, float width);

/// Draws the field at the top of `area` and returns what has been typed so far. The text lives in
/// `ui` until another screen is entered.
std::string text_field(Ui& ui, const TextField& field, base::Rect area);

}  // namespace engine::ui
