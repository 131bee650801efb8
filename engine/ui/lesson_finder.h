// LessonFinder: where the words that somebody looks for stand, on every page of a lesson.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/lesson.h"
#include "engine/layout/find_text.h"
#include "engine/layout/page_layout.h"
#include "engine/layout/text_steps.h"

namespace engine::ui {

class LessonFinder {
public:
    struct Hit {
        std::size_t page = 0;
        layout::TextRange range;
        bool wrapped = false;  // beyond the lesson's end, or before its start
    };

    /// Looks for `words` in `lesson`, in whose pages layout writes `labels`. Remembers: asking
    /// again for the same costs nothing. A phrase that stands nowhere is looked for word by word.
    void look(const std::shared_ptr<const content::Lesson>& lesson, const layout::Labels& labels,
              const std::string& words);

    std::size_t total() const { return total_; }
    /// The hits of a page, in order; places of its layout::PageText.
    const std::vector<layout::TextRange>& on(std::size_t page) const;
    /// Counted through the lesson from 1; 0 when `range` is not a hit.
    std::size_t number_of(std::size_t page, layout::TextRange range) const;
    /// The first hit behind `range`, or the last before it, in the whole lesson.
    std::optional<Hit> next(std::size_t page, layout::TextRange range, layout::Way way) const;

private:
    void read(const std::shared_ptr<const content::Lesson>& lesson, const layout::Labels& labels);
    void find_all(const std::string& words);

    std::shared_ptr<const content::Lesson> lesson_;
    std::string labels_;
    std::string words_;
    std::vector<layout::FoldedText> pages_;
    std::vector<std::vector<layout::TextRange>> hits_;
    std::size_t total_ = 0;
};

}  // namespace engine::ui
