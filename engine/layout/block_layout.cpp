#include "engine/layout/block_layout.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "content/base/match.h"
#include "engine/layout/chart_layout.h"
#include "engine/layout/comparison_layout.h"
#include "engine/layout/container_layout.h"
#include "engine/layout/disclosure_layout.h"
#include "engine/layout/leaf_layout.h"
#include "engine/layout/line_builder.h"
#include "engine/layout/table_layout.h"
#include "engine/layout/timeline_layout.h"

namespace engine::layout {
namespace {

constexpr float kWidestLetter = 1.34F;  // em: what a line must at least have room for
constexpr float kSmallestFont = 4;      // px

template <class T>
bool is(const content::Block& block) {
    return std::holds_alternative<T>(block.node);
}

/// Blocks that are seen as a thing of their own and need air around them.
bool framed(const content::Block& block) {
    return is<content::Disclosure>(block) || is<content::CodeBlock>(block) ||
           is<content::Quote>(block) || is<content::Callout>(block) || is<content::Table>(block) ||
           is<content::Chart>(block) || is<content::Timeline>(block) ||
           is<content::Comparison>(block) || is<content::Picture>(block) ||
           is<content::ThematicBreak>(block);
}

int heading_level(const content::Block& block) {
    const auto* heading = std::get_if<content::Heading>(&block.node);
    return heading == nullptr ? 0 : heading->level;
}

float gap_between(const content::Block& above, const content::Block& below, const Frame& frame,
                  const Context& context) {
    const float gap = context.style.paragraph_gap;
    if (is<content::Disclosure>(above) && is<content::Disclosure>(below)) {
        return gap * 2 / 3;  // several of them are one list
    }
    if (heading_level(below) > 0) {
        return gap * (heading_level(below) <= 2 ? 7.0F / 3 : 5.0F / 3);
    }
    const bool apart = framed(below) || is<content::Steps>(below);
    if (heading_level(above) > 0) {
        return gap * (heading_level(above) == 1 || apart ? 4.0F / 3 : 2.0F / 3);
    }
    if (framed(above) || framed(below)) {
        return gap * 4 / 3;
    }
    return frame.tight ? gap / 3 : gap;
}

Box place_block(const content::Block& block, const Frame& frame, Context& context) {
    return content::match(
        block.node,
        [&](const content::Heading& node) { return place_heading(node, frame, context); },
        [&](const content::Paragraph& node) { return place_paragraph(node, frame, context); },
        [&](const content::CodeBlock& node) { return place_code(node, frame, context); },
        [&](const content::Quote& node) { return place_quote(node, frame, context); },
        [&](const content::Callout& node) { return place_callout(node, frame, context); },
        [&](const content::List& node) { return place_list(node, frame, context); },
        [&](const content::Steps& node) { return place_steps(node, frame, context); },
        [&](const content::ThematicBreak&) { return place_rule(frame); },
        [&](const content::Table& node) { return place_table(node, frame, context); },
        [&](const content::Picture& node) { return place_picture(node, frame, context); },
        [&](const content::Disclosure& node) { return place_disclosure(node, frame, context); },
        [&](const content::Timeline& node) { return place_timeline(node, frame, context); },
        [&](const content::Comparison& node) { return place_comparison(node, frame, context); },
        [&](const content::Chart& node) { return place_chart(node, frame, context); });
}

/// A caption stands below its picture as a small paragraph.
void add_caption(const content::Block& block, const Frame& frame, Context& context,
                 std::vector<Box>& out) {
    const auto* picture = std::get_if<content::Picture>(&block.node);
    if (picture == nullptr || picture->caption.empty()) {
        return;
    }
    Frame below = frame;
    below.y = out.back().rect.bottom() + context.style.paragraph_gap / 2;
    out.push_back(place_small(BoxKind::Paragraph, picture->caption, below, context));
}

}  // namespace

Frame Frame::inside(float left, float right, float down) const {
    Frame inner = *this;
    inner.x += left;
    inner.y += down;
    inner.width = std::max(0.0F, width - left - right);
    inner.depth += 1;
    return inner;
}

text::Font Context::font(float size) const {
    return {.family = style.family,
            .size = size,
            .letter_spacing = style.letter_spacing,
            .word_spacing = style.word_spacing};
}

float BlockStack::add(const content::Block& block) {
    if (above_ != nullptr) {
        rest_.y += gap_between(*above_, block, rest_, context_);
    }
    const float top = rest_.y;
    out_.push_back(place_block(block, rest_, context_));
    add_caption(block, rest_, context_, out_);
    rest_.y = out_.back().rect.bottom();
    above_ = &block;
    return top;
}

float place_blocks(const content::Blocks& blocks, const Frame& frame, Context& context,
                   std::vector<Box>& out) {
    BlockStack stack(frame, context, out);
    for (const content::Block& block : blocks) {
        stack.add(block);
    }
    return stack.bottom();
}

float place_children(const content::Blocks& blocks, const Frame& frame, Context& context,
                     std::vector<Box>& out) {
    return frame.depth > kDeepest ? frame.y : place_blocks(blocks, frame, context, out);
}

std::vector<Line> place_text(const content::Spans& spans, TextSpec spec, const Frame& frame,
                             Context& context) {
    const float ratio = spec.line_height / spec.font.size;
    spec.font.size = std::max(kSmallestFont, std::min(spec.font.size, frame.width / kWidestLetter));
    const TextLook look{.font = spec.font, .tone = spec.tone};
    StyledText styled = styled_text(spans, look, context.page);
    for (Stretch& stretch : styled.stretches) {
        stretch.style.picture_width = std::min(stretch.style.picture_width, frame.width);
    }
    ShapedText shaped = shape_text(std::move(styled), context.style.language, context.measurer);
    const bool running = spec.setting == Setting::Running;
    const LineFrame lines_in{
        .origin = {frame.x, frame.y},
        .width = frame.width,
        .line_height = spec.font.size * ratio,
        .metrics = context.measurer.metrics(spec.font),
        .align = spec.align,
        .hyphen = hyphen_for(shaped, spec.font, context.measurer),
        .divider = running ? context.divider_in(frame.width, spec.font.size) : nullptr,
        .no_lone_word = spec.setting != Setting::Literal};
    auto lines = build_lines(std::move(shaped), lines_in);
    add_rects(lines, context.page);
    return lines;
}

float bottom_of(const std::vector<Line>& lines, float top) {
    return lines.empty() ? top : lines.back().rect.bottom();
}

content::Spans plain_span(std::string text) {
    content::Span span;
    span.text = std::move(text);
    return {std::move(span)};
}

content::Spans bold(content::Spans spans) {
    for (content::Span& span : spans) {
        span.style.strong = true;
    }
    return spans;
}

TextSpec body_text(const Frame& frame, const Context& context) {
    return {.font = context.font(context.style.body),
            .line_height = context.style.body * context.style.line_height,
            .tone = frame.tone,
            .align = content::Table::Align::Left};
}

}  // namespace engine::layout
