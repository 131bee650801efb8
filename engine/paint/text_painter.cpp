#include "engine/paint/text_painter.h"

#include <algorithm>

namespace engine::paint {
namespace {

constexpr float kUnderlineDrop = 0.14F;       // of the font size, below the baseline
constexpr float kUnderlineThickness = 0.06F;  // of the font size, at least 1 px
constexpr float kCodeMargin = 2;              // px that the ground of code reaches over its letters
constexpr float kCodeRadius = 4;

base::Point origin_of(const layout::Line& line, const layout::Fragment& fragment,
                      base::Point offset) {
    return {line.rect.x + fragment.x + offset.x, line.baseline + offset.y};
}

void paint_glyphs(const layout::Fragment& fragment, base::Point origin, base::Tone tone,
                  DisplayList& list) {
    if (!fragment.run.glyphs.empty()) {
        list.commands.emplace_back(DrawGlyphs{fragment.run, origin, tone});
    }
}

void paint_code_ground(const layout::Line& line, const layout::Fragment& fragment,
                       base::Point offset, DisplayList& list) {
    const base::Rect strip{line.rect.x + fragment.x - kCodeMargin, line.rect.y,
                           fragment.run.width + 2 * kCodeMargin, line.rect.height};
    const float inset = line.rect.height / 9;
    list.commands.emplace_back(FillRect{strip.inset(0, inset).moved(offset.x, offset.y),
                                        base::Tone::BlueSoft, kCodeRadius});
}

void paint_underline(const layout::Fragment& fragment, base::Point origin, DisplayList& list) {
    const float size = fragment.run.font.size;
    list.commands.emplace_back(
        FillRect{{origin.x, origin.y + size * kUnderlineDrop, fragment.run.width,
                  std::max(1.0F, size * kUnderlineThickness)},
                 fragment.tone,
                 0});
}

}  // namespace

void paint_line(const layout::Line& line, base::Point offset, DisplayList& list) {
    for (const layout::Fragment& fragment : line.fragments) {
        if (fragment.code) {
            paint_code_ground(line, fragment, offset, list);
        }
    }
    for (const layout::Fragment& fragment : line.fragments) {
        const base::Point origin = origin_of(line, fragment, offset);
        paint_glyphs(fragment, origin, fragment.tone, list);
        if (fragment.link >= 0) {
            paint_underline(fragment, origin, list);
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
