#include "engine/layout/text_block.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/layout/line_builder.h"
#include "engine/layout/text_run.h"
#include "engine/layout/word_divider.h"

namespace engine::layout {

TextBlock lay_out_text(std::string_view utf8, const text::Font& font, float line_height,
                       float max_width, text::Measurer& measurer, const Wording& wording) {
    StyledText styled;
    styled.append(utf8, {.font = font, .tone = base::Tone::Ink, .link = -1, .code = false});
    ShapedText shaped = shape_text(std::move(styled), wording.language, measurer);
    std::optional<WordDivider> divider;
    if (wording.hyphenator != nullptr) {
        divider.emplace(*wording.hyphenator, measurer, wording.language);
    }
    TextBlock block;
    const LineFrame frame{.origin = {},
                          .width = std::max(0.0F, max_width),
                          .line_height = line_height,
                          .metrics = measurer.metrics(font),
                          .align = content::Table::Align::Left,
                          .hyphen = hyphen_for(shaped, font, measurer),
                          .divider = divider ? &*divider : nullptr};
    block.lines = build_lines(std::move(shaped), frame);
    for (const Line& line : block.lines) {
        block.size.width = std::max(block.size.width, line.rect.width);
        block.size.height = line.rect.bottom();
    }
    return block;
}

}  // namespace engine::layout
