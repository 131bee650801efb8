// Numbers in dumps: two decimals at most, no trailing zeros, a point in every locale.
#pragma once

#include <string>

#include "engine/base/geometry.h"

namespace engine::layout {

std::string number_text(float value);

/// "x,y widthxheight"
std::string rect_text(const base::Rect& rect);

}  // namespace engine::layout
