// PageShelf: the page that is read, laid out, and with it the one that was read before and the one
// that is likely to be read next, so that turning a page lays nothing out.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "engine/ui/document.h"
#include "engine/ui/laid_page.h"
#include "engine/ui/ui.h"

namespace engine::ui {

class PageShelf {
public:
    PageShelf();

    /// What is read now; before the first turn_to() an empty page.
    const LaidPage& current() const { return *pages_.front(); }
    LaidPage& current() { return *pages_.front(); }

    /// Makes the page of `document`, `width` px of the layout wide, the current one. The one before
    /// stays on the shelf as long as there is room. What is not there yet is laid out, a long page
    /// as far as `reach`.
    void turn_to(Ui& ui, const Document& document, float width, const PageReach& reach);

    /// Lays a page out that may be turned to. What is on the shelf already costs nothing.
    struct Ahead {
        const LaidPage* page = nullptr;  // valid until the next turn
        bool laid_out = false;           // just now
    };
    Ahead make_ready(Ui& ui, const Document& document, float width, const PageReach& reach);

private:
    std::optional<std::size_t> known(const Document& document, float width) const;
    std::size_t add(Ui& ui, const Document& document, float width, const PageReach& reach);

    std::vector<std::unique_ptr<LaidPage>> pages_;  // the current one first, then as they were used
};

}  // namespace engine::ui
