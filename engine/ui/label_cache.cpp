#include "engine/ui/label_cache.h"

#include <functional>
#include <utility>

namespace engine::ui {

std::size_t LabelCache::Hash::operator()(const Label& label) const {
    // Words that are the same stand mostly in one font and one width.
    return std::hash<std::string_view>{}(label.words) ^ std::hash<float>{}(label.width) ^
           (std::hash<float>{}(label.font.size) << 1U);
}

bool LabelCache::Equal::operator()(const Label& a, const Label& b) const {
    return a.words == b.words && a.font == b.font && a.line_height == b.line_height &&
           a.width == b.width && a.wording == b.wording;
}

void LabelCache::begin() {
    old_ = std::exchange(young_, {});
}

const layout::TextBlock& LabelCache::lay_out(const Label& label, text::Measurer& measurer) {
    if (const auto young = young_.find(label); young != young_.end()) {
        return young->second;
    }
    if (const auto old = old_.find(label); old != old_.end()) {
        return young_.insert(old_.extract(old)).position->second;
    }
    return young_
        .emplace(Key(label), layout::lay_out_text(label.words, label.font, label.line_height,
                                                  label.width, measurer, label.wording))
        .first->second;
}

}  // namespace engine::ui
