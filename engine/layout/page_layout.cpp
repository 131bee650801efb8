#include "engine/layout/page_layout.h"

#include "engine/layout/page_layouter.h"

namespace engine::layout {

PageLayout lay_out(const content::Page& page, float width, const Style& style, const Labels& labels,
                   text::Measurer& measurer, const Unfolded& unfolded) {
    PageLayout result;
    PageLayouter layouter(page, {width, style, labels, unfolded}, measurer, result);
    while (!layouter.done()) {
        layouter.go_on();
    }
    return result;
}

int link_at(const PageLayout& layout, base::Point point) {
    for (std::size_t i = 0; i < layout.links.size(); ++i) {
        for (const base::Rect& rect : layout.links[i].rects) {
            if (rect.contains(point)) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

}  // namespace engine::layout

template class std::vector<engine::layout::Fragment>;
template class std::vector<engine::layout::Line>;
template class std::vector<engine::layout::Shape>;
template class std::vector<engine::layout::Drawing>;
template class std::vector<engine::layout::Box>;
template class std::vector<engine::layout::Link>;
template class std::vector<engine::layout::TermUse>;
template class std::vector<engine::layout::DisclosureUse>;
template class std::vector<engine::layout::PictureUse>;
template class std::vector<engine::layout::Anchor>;
