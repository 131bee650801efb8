#include "engine/paint/text_painter.h"

#include <algorithm>

namespace engine::paint {
namespace {

constexpr float kUnderlineDrop = 0.14F;       // of the font size, below the baseline
constexpr float kUnderlineThickness = 0.06F;  // of the font size, at least 1 px
constexpr float kStrikeRise = 0.28F;          // of the font size, above the baseline
constexpr float kDot = 0.1F;                  // of the font size
constexpr float kDotsDrop = 0.17F;            // of the font size, below the baseline
constexpr float kMostCodeHeight = 1.4F;       // of that ground, of the size of its letters
constexpr float kCodeMargin = 2;              // px that the ground of code reaches over its letters
constexpr float kCodeRadius = 4;

base::Point origin_of(const layout::Line& line, const layout::Fragment& fragment,
                      base::Point offset) {
    return {line.rect.x + fragment.x + offset.x, line.baseline + offset.y};
}

void paint_glyphs(const layout::Fragment& fragment, base::Point origin, base::Tone tone,
                  DisplayList& list) {
    if (!fragment.run.glyphs.empty()) {
        list.commands.emplace_back(DrawGlyphs{fragment.run, origin, tone, fragment.text});
    }
}

void add_hidden_space(DisplayList& list) {
    if (auto* glyphs = std::get_if<DrawGlyphs>(&list.commands.back())) {
        glyphs->text += ' ';
    }
}

void paint_code_ground(const layout::Line& line, const layout::Fragment& fragment, base::Tone tone,
                       DisplayList& list) {
    const base::Rect strip{line.rect.x + fragment.x - kCodeMargin, line.rect.y,
                           fragment.run.width + 2 * kCodeMargin, line.rect.height};
    const float height =
        std::min(line.rect.height * 7 / 9, fragment.run.font.size * kMostCodeHeight);
    list.commands.emplace_back(
        FillRect{strip.inset(0, (line.rect.height - height) / 2), tone, kCodeRadius});
}

/// Dots below words that open a card.
void paint_dots(const layout::Fragment& fragment, base::Point origin, DisplayList& list) {
    const float size = fragment.run.font.size;
    const float dot = std::max(1.5F, size * kDot);
    const float step = 2 * dot;
    const float y = origin.y + size * kDotsDrop;
    for (float x = 0; x + dot <= fragment.run.width; x += step) {
        list.commands.emplace_back(FillRect{{origin.x + x, y, dot, dot}, base::Tone::Blue, 0});
    }
}

void paint_strike(const layout::Fragment& fragment, base::Point origin, DisplayList& list) {
    const float size = fragment.run.font.size;
    const float thickness = std::max(1.0F, size * kUnderlineThickness);
    list.commands.emplace_back(FillRect{
        {origin.x, origin.y - size * kStrikeRise - thickness / 2, fragment.run.width, thickness},
        fragment.tone,
        0});
}

void paint_underline(const layout::Fragment& fragment, base::Point origin, DisplayList& list) {
    const float size = fragment.run.font.size;
    list.commands.emplace_back(
        FillRect{{origin.x, origin.y + size * kUnderlineDrop, fragment.run.width,
                  std::max(1.0F, size * kUnderlineThickness)},
                 fragment.tone,
                 0});
}

void paint_picture(const layout::PictureUse& picture, DisplayList& list) {
    const bool described = !picture.alt.empty();
    if (described) {
        list.commands.emplace_back(OpenTag{.kind = OpenTag::Kind::Figure, .text = picture.alt});
    }
    list.commands.emplace_back(DrawPicture{picture.rect, picture.path});
    if (described) {
        list.commands.emplace_back(CloseTag{});
    }
}

}  // namespace

void paint_line_ground(const layout::Line& line, base::Tone tone, DisplayList& list) {
    for (const layout::Fragment& fragment : line.fragments) {
        if (fragment.code) {
            paint_code_ground(line, fragment, tone, list);
        }
    }
}

void paint_line_ink(const layout::Line& line, const layout::PageLayout& page, DisplayList& list) {
    for (const layout::Fragment& fragment : line.fragments) {
        const base::Point origin = origin_of(line, fragment, {0, -fragment.rise});
        const bool linked = fragment.link >= 0;
        if (linked) {
            list.commands.emplace_back(
                OpenTag{.kind = OpenTag::Kind::Link,
                        .text = page.links[static_cast<std::size_t>(fragment.link)].target});
        }
        if (fragment.picture >= 0) {
            paint_picture(page.pictures[static_cast<std::size_t>(fragment.picture)], list);
        } else {
            paint_glyphs(fragment, origin, fragment.tone, list);
        }
        if (!line.gap.empty() && &fragment == &line.fragments.back()) {
            add_hidden_space(list);
        }
        if (fragment.struck) {
            paint_strike(fragment, origin, list);
        }
        if (fragment.term >= 0 && !linked) {
            paint_dots(fragment, origin, list);
        }
        if (linked) {
            if (fragment.rise == 0) {
                paint_underline(fragment, origin, list);
            }
            list.commands.emplace_back(CloseTag{});
        }
    }
}

void paint_line(layout::Line line, base::Point at, std::optional<base::Tone> tone, base::Tone code,
                DisplayList& list) {
    line.rect = line.rect.moved(at.x, at.y);
    line.baseline += at.y;
    paint_line_ground(line, code, list);
    for (layout::Fragment& fragment : line.fragments) {
        if (fragment.picture >= 0) {
            continue;
        }
        fragment.tone = tone.value_or(fragment.tone);
        const base::Point origin = origin_of(line, fragment, {});
        paint_glyphs(fragment, origin, fragment.tone, list);
        if (fragment.struck) {
            paint_strike(fragment, origin, list);
        }
    }
}

void paint_text(const layout::TextBlock& block, base::Point at, base::Tone tone,
                DisplayList& list) {
    for (const layout::Line& line : block.lines) {
        for (const layout::Fragment& fragment : line.fragments) {
            paint_glyphs(fragment, origin_of(line, fragment, at), tone, list);
        }
    }
}

}  // namespace engine::paint
