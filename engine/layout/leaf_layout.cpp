#include "engine/layout/leaf_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace engine::layout {
namespace {

constexpr float kTallestPicture =
    900;  // px: a screenshot of a whole web page must not fill ten screens
constexpr float kRoomyPadding = 12;
constexpr float kNarrowPadding = 4;
constexpr float kNarrow = 120;  // px: below this width every pixel belongs to the text

float padding_in(const Frame& frame) {
    if (frame.width < kNarrow) {
        return frame.width < kNarrow / 3 ? 0 : kNarrowPadding;
    }
    return kRoomyPadding;
}

Box text_box(BoxKind kind, std::vector<Line> lines, const Frame& frame) {
    Box box = box_of(kind);
    box.rect = {frame.x, frame.y, frame.width, bottom_of(lines, frame.y) - frame.y};
    box.lines = std::move(lines);
    return box;
}

/// Tabs stand at every fourth column. The last line end is dropped: it starts no line.
std::string with_tabs_expanded(const std::string& code) {
    std::string text;
    std::size_t column = 0;
    for (const char byte : code) {
        if (byte == '\t') {
            const std::size_t spaces = 4 - column % 4;
            text.append(spaces, ' ');
            column += spaces;
            continue;
        }
        text.push_back(byte);
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
        column = byte == '\n' ? 0 : column + (continues ? 0 : 1);
    }
    if (!text.empty() && text.back() == '\n') {
        text.pop_back();
    }
    return text;
}

Box missing_picture(const content::Picture& picture, const Frame& frame, Context& context) {
    const float padding = padding_in(frame);
    const Frame inner = frame.inside(padding, padding, padding);
    TextSpec spec = body_text(frame, context);
    spec.tone = base::Tone::Muted;
    Box box = box_of(BoxKind::Picture);
    box.name = picture.alt;
    box.lines = place_text(plain_span(picture.alt), spec, inner, context);
    box.rect = {
        frame.x, frame.y, frame.width,
        std::max(bottom_of(box.lines, inner.y), inner.y + spec.line_height) + padding - frame.y};
    return box;
}

}  // namespace

Box place_heading(const content::Heading& heading, const Frame& frame, Context& context) {
    const int last = static_cast<int>(std::size(context.style.headings));
    const int level = std::clamp(heading.level, 1, last);
    const float size = context.style.headings[level - 1];
    TextSpec spec = body_text(frame, context);
    spec.font = context.font(size);
    spec.font.bold = true;
    if (spec.font.family == text::Family::Sans) {
        spec.font.family = text::Family::Serif;
    }
    // Large lines stand closer together: 1.25 of their size where body text has 1.5.
    spec.line_height = std::round(size * 1.25F * (context.style.line_height / 1.5F));
    spec.setting = Setting::Display;
    Box box = text_box(BoxKind::Heading, place_text(heading.text, spec, frame, context), frame);
    box.level = level;
    return box;
}

Box place_paragraph(const content::Paragraph& paragraph, const Frame& frame, Context& context) {
    return text_box(BoxKind::Paragraph,
                    place_text(paragraph.text, body_text(frame, context), frame, context), frame);
}

Box place_code(const content::CodeBlock& code, const Frame& frame, Context& context) {
    const float padding = padding_in(frame);
    const Frame inner = frame.inside(padding, padding, padding);
    TextSpec spec = body_text(frame, context);
    spec.font = {.family = text::Family::Mono, .size = context.scaled(16)};
    spec.line_height = spec.font.size * context.style.line_height;
    spec.tone = base::Tone::Ink;
    spec.setting = Setting::Literal;
    Box box = box_of(BoxKind::Code);
    box.lines = place_text(plain_span(with_tabs_expanded(code.text)), spec, inner, context);
    box.rect = {frame.x, frame.y, frame.width, bottom_of(box.lines, inner.y) + padding - frame.y};
    return box;
}

Box place_rule(const Frame& frame) {
    Box box = box_of(BoxKind::Rule);
    box.rect = {frame.x, frame.y, frame.width, 1};
    return box;
}

Box place_picture(const content::Picture& picture, const Frame& frame, Context& context) {
    if (picture.width_px <= 0 || picture.height_px <= 0) {
        return missing_picture(picture, frame, context);
    }
    const auto width = static_cast<float>(picture.width_px);
    const auto height = static_cast<float>(picture.height_px);
    const float shrink = std::min({1.0F, frame.width / width, kTallestPicture / height});
    Box box = box_of(BoxKind::Picture);
    box.picture = picture.path;
    box.name = picture.alt;
    box.rect = {frame.x, frame.y, width * shrink, height * shrink};
    if (!picture.alt.empty() || !picture.caption.empty()) {
        context.page.pictures.push_back({.path = picture.path,
                                         .alt = picture.alt,
                                         .caption = picture.caption,
                                         .size = {width, height},
                                         .rect = box.rect,
                                         .order = context.page.uses++});
    }
    return box;
}

Box place_small(BoxKind kind, const std::string& text, const Frame& frame, Context& context) {
    TextSpec spec = body_text(frame, context);
    spec.font.size = context.scaled(15);
    spec.line_height = spec.font.size * context.style.line_height;
    spec.tone = base::Tone::Muted;
    return text_box(kind, place_text(plain_span(text), spec, frame, context), frame);
}

}  // namespace engine::layout
