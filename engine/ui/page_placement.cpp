#include "engine/ui/page_placement.h"

#include <algorithm>

namespace engine::ui {
namespace {

constexpr float kBarRoom = 12;  // px that a scroll bar has for itself beside a wide page

}  // namespace

Paper paper_for(const LaidPage& page, const Document& document, base::Rect area, float width) {
    const float magnify = document.magnify;
    const float left = area.x + (area.width - width * magnify) / 2;
    return {.area = area,
            .left = left,
            .width = std::min(page.list().size.width * magnify, area.right() - kBarRoom - left),
            .top = page.top(),
            .magnify = magnify,
            .most = std::max(0.0F, page.list().size.height * magnify - area.height)};
}

render::PagePlacement placed(const LaidPage& page, const Paper& paper, float zoom) {
    const float bar = paper.most_sideways > 0 ? kBarRoom : 0;
    const base::Rect rect{paper.left, paper.area.y, paper.width, paper.area.height - bar};
    return {.list = &page.list(),
            .version = page.version(),
            .rect = rect.scaled(zoom),
            .scroll = paper.scroll * zoom,
            .sideways = paper.sideways * zoom,
            .scale = zoom * paper.magnify};
}

}  // namespace engine::ui
