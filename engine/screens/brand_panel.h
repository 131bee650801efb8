// The green panel of the screens before signing in: what this program is and what it promises.
#pragma once

#include <string>

#include "engine/base/geometry.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct BrandPanel {
    std::string title;
    std::string volume;
};

/// Takes the panel off `body`: from the left, or a strip from the top when the screen is narrow.
void draw_brand_panel(Scene& scene, const BrandPanel& panel, base::Rect& body);

}  // namespace engine::screens
