// HighlightLayer: what a learner highlighted on a page, as things that can be come to and chosen.
//
// The words themselves take clicks. What something is written about has a sign in the margin too,
// told from the rest by its shape; the keyboard goes to the sign, or else to the words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/ui/document.h"
#include "engine/ui/document_marks.h"
#include "engine/ui/laid_page.h"
#include "engine/ui/paper.h"
#include "engine/ui/ui.h"

namespace engine::ui {

class HighlightLayer {
public:
    /// Finds the document's highlights on its page, when either has changed.
    void follow(const Document& document, const LaidPage& page);

    /// What is painted below the letters.
    const std::vector<TextHighlight>& ranges() const { return ranges_; }

    /// Registers what can be chosen and draws the signs; the index of the one that was chosen, in
    /// Document::highlights. Call it inside the page's view and before its links.
    std::optional<std::size_t> draw(Ui& ui, const Document& document, const Paper& paper) const;

    /// The index of the topmost one that has all of `range`; an empty range may touch its end.
    std::optional<std::size_t> at(layout::TextRange range) const;

    /// The index of the one with words that is the item called `id`.
    std::optional<std::size_t> called(const Document& document, const std::string& id) const;

private:
    struct Place {
        layout::TextRange whole;         // from its first word to its last; empty: it has no words
        std::vector<base::Rect> words;   // a rectangle for each line of them, px of the page
        std::optional<base::Rect> line;  // that a sign stands beside; nullopt: on another page
    };

    void add(const Highlight& highlight, const content::Blocks& blocks, const LaidPage& page);
    static std::vector<base::Rect> parts_of(const Place& place, const Highlight& highlight,
                                            const Paper& paper);
    static bool listen(Ui& ui, const Highlight& highlight, const std::string& id,
                       const std::vector<base::Rect>& rects, const Paper& paper);

    std::vector<Highlight> followed_;
    std::uint64_t version_ = 0;
    std::vector<TextHighlight> ranges_;
    std::vector<Place> places_;  // of followed_
};

}  // namespace engine::ui
