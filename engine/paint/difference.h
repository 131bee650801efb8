// What has to be drawn anew when one display list takes the place of another.
#pragma once

#include <optional>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/paint/display_list.h"

namespace engine::paint {

/// Rectangles in layout px outside of which both lists look alike; none when they do everywhere.
/// Nothing when that cannot be told: a clip is new, gone or moved. Cost grows with the length of
/// the lists alone.
std::optional<std::vector<base::Rect>> difference(const DisplayList& before,
                                                  const DisplayList& after);

}  // namespace engine::paint
