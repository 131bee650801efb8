#include "engine/ui/marked_text.h"

#include <algorithm>
#include <utility>

#include "engine/layout/line_builder.h"
#include "engine/layout/text_run.h"

namespace engine::ui {
namespace {

layout::StyledText styled(std::string_view words, const MarkedParts& bold, const TextLook& look) {
    layout::RunStyle plain;
    plain.font = look.font;
    layout::RunStyle strong = plain;
    strong.font.bold = true;
    layout::StyledText text;
    std::size_t at = 0;
    for (const content::search::ByteRange& part : bold) {
        const std::size_t begin = std::clamp(part.begin, at, words.size());
        const std::size_t end = std::clamp(part.end, begin, words.size());
        text.append(words.substr(at, begin - at), plain);
        text.append(words.substr(begin, end - begin), strong);
        at = end;
    }
    text.append(words.substr(at), plain);
    return text;
}

std::vector<layout::Line> lines(Ui& ui, float width, std::string_view words,
                                const MarkedParts& bold, const TextLook& look) {
    const layout::ShapedText shaped =
        layout::shape_text(styled(words, bold, look), content::Language::Latvian, ui.measurer());
    return layout::build_lines(shaped,
                               {.origin = {},
                                .width = std::max(width, look.font.size),
                                .line_height = look.font.size * look.line_height,
                                .metrics = ui.measurer().metrics(look.font),
                                .align = content::Table::Align::Left,
                                .hyphen = layout::hyphen_for(shaped, look.font, ui.measurer())});
}

float height_of(const std::vector<layout::Line>& lines) {
    return lines.empty() ? 0 : lines.back().rect.bottom();
}

}  // namespace

float marked_text_height(Ui& ui, float width, std::string_view words, const MarkedParts& bold,
                         const TextLook& look) {
    return height_of(lines(ui, width, words, bold, look));
}

float marked_text(Ui& ui, base::Rect area, std::string_view words, const MarkedParts& bold,
                  const TextLook& look) {
    const std::vector<layout::Line> all = lines(ui, area.width, words, bold, look);
    for (const layout::Line& line : all) {
        for (const layout::Fragment& fragment : line.fragments) {
            ui.list().commands.emplace_back(paint::DrawGlyphs{
                .run = fragment.run,
                .origin = {area.x + line.rect.x + fragment.x, area.y + line.baseline},
                .tone = look.tone});
        }
    }
    return height_of(all);
}

}  // namespace engine::ui
