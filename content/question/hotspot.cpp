#include "content/question/hotspot.h"

#include <algorithm>

namespace content {

const Area* Hotspot::area_at(double x, double y) const {
    const auto found = std::find_if(areas.rbegin(), areas.rend(),
                                    [&](const Area& area) { return contains(area.outline, x, y); });
    return found == areas.rend() ? nullptr : &*found;
}

}  // namespace content

template class std::vector<content::Area>;
