#include "engine/ui/lesson_finder.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace engine::ui {
namespace {

using layout::TextRange;
using layout::Way;

/// Words without width: a page that nobody looks at is laid out for its text alone.
class Blind : public text::Measurer {
public:
    text::GlyphRun shape(std::string_view, const text::Font& font) override {
        return {.font = font, .glyphs = {}, .width = 0};
    }
    text::Metrics metrics(const text::Font&) override { return {}; }
};

layout::FoldedText folded(const content::Page& page, const layout::Labels& labels) {
    constexpr float kAnyWidth = 1000;
    Blind measurer;
    const layout::PageLayout layout = layout::lay_out(page, kAnyWidth, {}, labels, measurer);
    return layout::FoldedText(layout::PageText(layout));
}

std::vector<TextRange> merged(std::vector<TextRange> ranges) {
    std::ranges::sort(ranges, {}, &TextRange::begin);
    std::vector<TextRange> apart;
    for (const TextRange& range : ranges) {
        if (!apart.empty() && range.begin < apart.back().end) {
            apart.back().end = std::max(apart.back().end, range.end);
        } else {
            apart.push_back(range);
        }
    }
    return apart;
}

std::vector<TextRange> find_each(const layout::FoldedText& page, const std::string& words) {
    std::vector<TextRange> found;
    std::istringstream rest(words);
    for (std::string word; rest >> word;) {
        const auto hits = page.find(word);
        found.insert(found.end(), hits.begin(), hits.end());
    }
    return merged(std::move(found));
}

}  // namespace

void LessonFinder::look(const std::shared_ptr<const content::Lesson>& lesson,
                        const layout::Labels& labels, const std::string& words) {
    const std::string all_labels =
        labels.note + '\n' + labels.tip + '\n' + labels.important + '\n' + labels.warning;
    const bool same_text = lesson == lesson_ && all_labels == labels_;
    if (words.empty() || (same_text && words == words_)) {
        words_ = words;
        hits_ = words.empty() ? std::vector<std::vector<TextRange>>{} : std::move(hits_);
        total_ = words.empty() ? 0 : total_;
        return;
    }
    if (!same_text) {
        read(lesson, labels);
        labels_ = all_labels;
    }
    words_ = words;
    find_all(words);
}

void LessonFinder::read(const std::shared_ptr<const content::Lesson>& lesson,
                        const layout::Labels& labels) {
    lesson_ = lesson;
    pages_.clear();
    for (const content::Page& page : lesson->pages) {
        pages_.push_back(folded(page, labels));
    }
}

void LessonFinder::find_all(const std::string& words) {
    const auto look_with = [&](auto find) {
        hits_.clear();
        total_ = 0;
        for (const layout::FoldedText& page : pages_) {
            hits_.push_back(find(page));
            total_ += hits_.back().size();
        }
    };
    look_with([&](const layout::FoldedText& page) { return page.find(words); });
    if (total_ == 0) {
        look_with([&](const layout::FoldedText& page) { return find_each(page, words); });
    }
}

const std::vector<TextRange>& LessonFinder::on(std::size_t page) const {
    static const std::vector<TextRange> none;
    return page < hits_.size() ? hits_[page] : none;
}

std::size_t LessonFinder::number_of(std::size_t page, TextRange range) const {
    const auto& here = on(page);
    const auto found = std::ranges::find(here, range);
    if (found == here.end()) {
        return 0;
    }
    std::size_t number = static_cast<std::size_t>(found - here.begin()) + 1;
    for (std::size_t i = 0; i < page; ++i) {
        number += hits_[i].size();
    }
    return number;
}

std::optional<LessonFinder::Hit> LessonFinder::next(std::size_t page, TextRange range,
                                                    Way way) const {
    if (total_ == 0) {
        return std::nullopt;
    }
    const auto& here = on(page);
    const auto behind =
        std::ranges::find_if(here, [&](const TextRange& hit) { return hit.begin >= range.end; });
    const auto from =
        std::ranges::find_if(here, [&](const TextRange& hit) { return hit.end > range.begin; });
    if (way == Way::On && behind != here.end()) {
        return Hit{.page = page, .range = *behind};
    }
    if (way == Way::Back && from != here.begin()) {
        return Hit{.page = page, .range = *std::prev(from)};
    }
    const std::size_t pages = hits_.size();
    for (std::size_t i = 1; i <= pages; ++i) {
        const std::size_t other = way == Way::On ? (page + i) % pages : (page + pages - i) % pages;
        if (!hits_[other].empty()) {
            const bool wrapped = way == Way::On ? other <= page : other >= page;
            return Hit{.page = other,
                       .range = way == Way::On ? hits_[other].front() : hits_[other].back(),
                       .wrapped = wrapped};
        }
    }
    return std::nullopt;
}

}  // namespace engine::ui
