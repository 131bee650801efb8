// A message as it comes: on a telephone, in a letter, in a browser. No real service's look.
#pragma once

#include "engine/screens/practice/spotter_part.h"

namespace engine::screens {

/// The part of `area` that the message's words have.
base::Rect message_inside(SpotterView::Frame frame, base::Rect area);

/// Draws the parts from the top of `inside`; returns their lower edge.
float draw_message_parts(Scene& scene, const SpotterView& view, base::Rect inside,
                         learn::Action& action);

/// Draws the frame round words that end at `bottom`; returns its lower edge.
float draw_message_frame(Scene& scene, const SpotterView& view, base::Rect area, float bottom);

}  // namespace engine::screens
