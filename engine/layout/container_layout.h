// Blocks with blocks inside: quotes, callouts, lists and steps.
//
// Indents give way to the text: where too little width is left, a box keeps its children at its own
// edge, and a list's marker stands on a line above them instead of beside them.
#pragma once

#include "engine/layout/block_layout.h"

namespace engine::layout {

inline constexpr float kQuoteBar = 4;    // px wide
inline constexpr float kCalloutBar = 5;  // px wide
inline constexpr float kComfort = 96;    // px of text without which nothing is indented
inline constexpr int kDeepest = 64;      // containers in containers; files stay below 32

Box place_quote(const content::Quote& quote, const Frame& frame, Context& context);
Box place_callout(const content::Callout& callout, const Frame& frame, Context& context);
Box place_list(const content::List& list, const Frame& frame, Context& context);
Box place_steps(const content::Steps& steps, const Frame& frame, Context& context);

/// The colours of a callout: its bar and title, and its ground.
struct CalloutTones {
    base::Tone mark;
    base::Tone ground;
};
CalloutTones callout_tones(content::Callout::Kind kind);

}  // namespace engine::layout
