#include "engine/layout/text_block.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/layout/line_builder.h"
#include "engine/layout/text_run.h"
#include "engine/layout/word_divider.h"

namespace engine::layout {

namespace {

std::vector<Line> lines_of(StyledText styled, const TextSetting& setting, float max_width,
                           text::Measurer& measurer) {
    ShapedText shaped = shape_text(std::move(styled), setting.wording.language, measurer);
    std::optional<WordDivider> divider;
    if (setting.wording.hyphenator != nullptr) {
        divider.emplace(*setting.wording.hyphenator, measurer, setting.wording.language);
    }
    const LineFrame frame{.origin = {},
                          .width = std::max(0.0F, max_width),
                          .line_height = setting.line_height,
                          .metrics = measurer.metrics(setting.font),
                          .align = content::Table::Align::Left,
                          .hyphen = hyphen_for(shaped, setting.font, measurer),
                          .divider = divider ? &*divider : nullptr};
    return build_lines(std::move(shaped), frame);
}

TextBlock block_of(std::vector<Line> lines) {
    TextBlock block;
    block.lines = std::move(lines);
    for (const Line& line : block.lines) {
        block.size.width = std::max(block.size.width, line.rect.width);
        block.size.height = line.rect.bottom();
    }
    return block;
}

}  // namespace

TextBlock lay_out_text(std::string_view utf8, const text::Font& font, float line_height,
                       float max_width, text::Measurer& measurer, const Wording& wording) {
    StyledText styled;
    styled.append(utf8, {.font = font, .tone = base::Tone::Ink, .link = -1, .code = false});
    return block_of(
        lines_of(std::move(styled),
                 {.font = font, .line_height = line_height, .tone = {}, .wording = wording},
                 max_width, measurer));
}

TextBlock lay_out_text(const content::Spans& spans, const TextSetting& setting, float max_width,
                       text::Measurer& measurer) {
    PageLayout page;
    StyledText styled = styled_text(spans, {.font = setting.font, .tone = setting.tone}, page);
    return block_of(lines_of(std::move(styled), setting, max_width, measurer));
}

PageLayout lay_out_sentence(const content::Spans& spans, const TextSetting& setting,
                            float max_width, text::Measurer& measurer) {
    PageLayout page;
    StyledText styled = styled_text(spans, {.font = setting.font, .tone = setting.tone}, page);
    Box paragraph;
    paragraph.kind = BoxKind::Paragraph;
    paragraph.lines = lines_of(std::move(styled), setting, max_width, measurer);
    add_rects(paragraph.lines, page);
    const float height = paragraph.lines.empty() ? 0 : paragraph.lines.back().rect.bottom();
    paragraph.rect = page.root.rect = {0, 0, max_width, height};
    page.size = {max_width, height};
    page.root.children.push_back(std::move(paragraph));
    return page;
}

}  // namespace engine::layout
