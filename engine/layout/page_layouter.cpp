#include "engine/layout/page_layouter.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>

#include "engine/layout/leaf_layout.h"
#include "engine/layout/text_run.h"

namespace engine::layout {
namespace {

constexpr float kNarrowestPage = 40;
constexpr std::size_t kLeastOfABlock = 64;  // bytes that it counts for at least

/// The mark that stands behind note `number` and leads back to the text.
content::Span way_back(std::size_t number) {
    content::Span span;
    span.kind = content::Span::Kind::Footnote;
    span.text = std::string(kWayBack) + std::to_string(number);
    return span;
}

/// Ties each note's way back to the first mark that leads to it, and every mark to its note.
void pair_footnotes(std::size_t first_in_notes, const std::string& back_name,
                    std::vector<Link>& links) {
    constexpr std::string_view kNote = "#note-";
    constexpr std::string_view kMark = "#mark-";
    std::map<std::string, int, std::less<>> backs;
    for (std::size_t i = first_in_notes; i < links.size(); ++i) {
        if (links[i].text == kWayBack && links[i].target.starts_with(kMark)) {
            backs.emplace(links[i].target.substr(kMark.size()), static_cast<int>(i));
            links[i].text = back_name.empty() ? links[i].text : back_name;
        }
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
        const bool mark = links[i].text.starts_with('[') && links[i].target.starts_with(kNote);
        const auto back = mark ? backs.find(links[i].target.substr(kNote.size())) : backs.end();
        if (back != backs.end()) {
            links[i].partner = back->second;
            Link& way = links[static_cast<std::size_t>(back->second)];
            way.partner = way.partner < 0 ? static_cast<int>(i) : way.partner;
        }
    }
}

float widest(const Box& box) {
    float right = box.rect.right();
    for (const Box& child : box.children) {
        right = std::max(right, widest(child));
    }
    return right;
}

/// Where something below `root`'s last box stands, a gap apart.
Frame below(const Box& root, Frame frame, float gap) {
    if (!root.children.empty()) {
        frame.y = root.children.back().rect.bottom() + gap;
    }
    return frame;
}

}  // namespace

PageLayouter::PageLayouter(const content::Page& page, PageSetting setting, text::Measurer& measurer,
                           PageLayout& layout)
    : page_(page),
      setting_(std::move(setting)),
      layout_(layout),
      context_{.style = setting_.style,
               .labels = setting_.labels,
               .measurer = measurer,
               .page = layout_,
               .unfolded = setting_.unfolded},
      frame_{.width = std::max(setting_.width, kNarrowestPage)},
      stack_(frame_, context_, layout_.root.children) {
    const Style& style = setting_.style;
    if (style.hyphenator != nullptr) {
        divider_.emplace(*style.hyphenator, measurer, style.language);
        context_.divider = &*divider_;
    }
    measure();
}

void PageLayouter::go_on(std::size_t bytes) {
    for (std::size_t placed = 0; placed < bytes && next_ < page_.blocks.size();) {
        placed += std::max(place_next(), kLeastOfABlock);
    }
    if (next_ == page_.blocks.size() && !done_) {
        place_end();
    }
    measure();
}

/// Returns how many bytes the block says.
std::size_t PageLayouter::place_next() {
    const content::Block& block = page_.blocks[next_];
    const std::string words = content::plain_text(block);
    const float top = stack_.add(block);
    layout_.anchors.push_back({.block = next_, .key = keys_.next(block, words), .y = top});
    ++next_;
    return words.size();
}

void PageLayouter::place_end() {
    add_footnotes(below(layout_.root, frame_, setting_.style.paragraph_gap));
    add_fact_note(below(layout_.root, frame_, setting_.style.paragraph_gap));
    done_ = true;
}

/// The page's footnotes as a numbered list below a line.
void PageLayouter::add_footnotes(const Frame& frame) {
    if (page_.footnotes.empty()) {
        return;
    }
    content::List list{.ordered = true};
    for (const content::Block& footnote : page_.footnotes) {
        content::Block note = footnote;
        if (auto* paragraph = std::get_if<content::Paragraph>(&note.node)) {
            content::Spans& text = paragraph->text;
            text.push_back({.text = "\u00A0"});
            text.push_back(way_back(list.items.size() + 1));
        }
        list.items.push_back({.children = {std::move(note)}});
    }
    const std::size_t first_link = layout_.links.size();
    const content::Blocks blocks{{.node = content::ThematicBreak{}}, {.node = std::move(list)}};
    place_blocks(blocks, frame, context_, layout_.root.children);
    pair_footnotes(first_link, setting_.labels.back_to_text, layout_.links);
}

void PageLayouter::add_fact_note(const Frame& frame) {
    const std::string& checked = setting_.labels.checked;
    if (!checked.empty()) {
        layout_.root.children.push_back(place_small(BoxKind::FactNote, checked, frame, context_));
    }
}

/// The size of what is placed.
void PageLayouter::measure() {
    const auto& boxes = layout_.root.children;
    float width = std::max(layout_.size.width, frame_.width);
    for (; measured_ < boxes.size(); ++measured_) {
        width = std::max(width, widest(boxes[measured_]));
    }
    const float height = boxes.empty() ? 0 : boxes.back().rect.bottom();
    layout_.root.rect = {0, 0, frame_.width, height};
    layout_.size = {width, height};
}

}  // namespace engine::layout
