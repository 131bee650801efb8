// PageKey: everything that the layout of a document's page depends on.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "engine/layout/page_layout.h"
#include "engine/ui/document.h"

namespace engine::ui {

struct PageKey {
    std::shared_ptr<const content::Lesson> lesson;  // keeps the address from being used again
    std::size_t page = 0;
    float width = 0;  // px of the layout
    std::string labels;
    layout::Style style;
    layout::Unfolded unfolded;
    bool operator==(const PageKey&) const = default;
};

inline PageKey key_of(const Document& document, float width) {
    const layout::Labels& labels = document.labels;
    return {.lesson = document.lesson,
            .page = document.page,
            .width = width,
            .labels = document.kicker + '\n' + labels.note + labels.tip + labels.important +
                      labels.warning + labels.checked,
            .style = document.style,
            .unfolded = document.unfolded};
}

}  // namespace engine::ui
