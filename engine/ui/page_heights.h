// PageHeights: how high pages would be, for whoever looks for the size at which one fits.
#pragma once

#include <utility>
#include <vector>

#include "engine/ui/document.h"
#include "engine/ui/page_key.h"
#include "engine/ui/ui.h"

namespace engine::ui {

class PageHeights {
public:
    /// How high the page of `document` is at this width, with its margins, in px of the layout.
    /// Remembers the answer.
    float height(Ui& ui, const Document& document, float width);

private:
    std::vector<std::pair<PageKey, float>> known_;
};

}  // namespace engine::ui
