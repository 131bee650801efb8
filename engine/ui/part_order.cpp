#include "engine/ui/part_order.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace engine::ui {
namespace {

using base::Rect;

// What a page must have more of before those out of sight are left out.
constexpr std::size_t kMany = 64;

template <class Uses>
void add(std::vector<Part>& parts, Part::Kind kind, const Uses& uses) {
    for (std::size_t i = 0; i < uses.size(); ++i) {
        parts.push_back({.order = uses[i].order, .kind = kind, .index = i});
    }
}

std::vector<Part> parts_of(const layout::PageLayout& page) {
    std::vector<Part> parts;
    add(parts, Part::Kind::Link, page.links);
    add(parts, Part::Kind::Disclosure, page.disclosures);
    add(parts, Part::Kind::Term, page.terms);
    add(parts, Part::Kind::Picture, page.pictures);
    std::ranges::sort(parts, {}, &Part::order);
    return parts;
}

/// From where to where on the page a part is; nothing while it is hidden.
std::optional<std::pair<float, float>> reach_of(const Part& part, const layout::PageLayout& page) {
    const auto whole = [](const std::vector<Rect>& rects) {
        return rects.empty() ? std::nullopt
                             : std::optional(std::pair(rects.front().y, rects.back().bottom()));
    };
    const auto one = [](const Rect& rect) {
        return rect.empty() ? std::nullopt : std::optional(std::pair(rect.y, rect.bottom()));
    };
    switch (part.kind) {
        case Part::Kind::Link:
            return whole(page.links[part.index].rects);
        case Part::Kind::Disclosure:
            return one(page.disclosures[part.index].header);
        case Part::Kind::Term:
            return whole(page.terms[part.index].rects);
        case Part::Kind::Picture:
            break;
    }
    return one(page.pictures[part.index].rect);
}

const char* name_of(Part::Kind kind) {
    static constexpr std::array kNames{"link", "more", "term", "picture"};
    return kNames.at(static_cast<std::size_t>(kind));
}

/// In view, or less than a view above or below it; the first beyond; and what has the focus.
class Near {
public:
    Near(const Document& document, const Paper& paper, const std::string& focus)
        : document_(document),
          focus_(focus.starts_with(document.id + ".") ? focus : std::string()),
          top_(paper.first_y() - (paper.last_y() - paper.first_y())),
          bottom_(paper.last_y() + (paper.last_y() - paper.first_y())) {}

    void meet(const Part& part, const layout::PageLayout& page) {
        const auto reach = reach_of(part, page);
        if (has_focus(part)) {
            parts_.push_back(part);
        } else if (reach && reach->second < top_) {
            above_ = part;
        } else if (reach && (reach->first <= bottom_ || !std::exchange(below_, true))) {
            parts_.push_back(part);
        }
    }

    std::vector<Part> take() {
        if (above_) {
            parts_.push_back(*above_);
        }
        std::ranges::sort(parts_, {}, &Part::order);
        return std::move(parts_);
    }

private:
    bool has_focus(const Part& part) const {
        return !focus_.empty() && focus_ == id_of(document_, part.kind, part.index);
    }

    const Document& document_;
    std::string focus_;
    float top_;
    float bottom_;
    std::vector<Part> parts_;
    std::optional<Part> above_;
    bool below_ = false;
};

}  // namespace

std::string id_of(const Document& document, Part::Kind kind, std::size_t index) {
    return document.id + "." + name_of(kind) + "." + std::to_string(index);
}

std::vector<Part> parts_near(const Document& document, const layout::PageLayout& page,
                             const Paper& paper, const std::string& focus) {
    const std::vector<Part> all = parts_of(page);
    if (all.size() <= kMany) {
        return all;
    }
    Near near(document, paper, focus);
    for (const Part& part : all) {
        near.meet(part, page);
    }
    return near.take();
}

}  // namespace engine::ui
