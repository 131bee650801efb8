#include "engine/ui/part_text.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/layout/line_builder.h"
#include "engine/layout/text_run.h"
#include "engine/paint/text_painter.h"

namespace engine::ui {
namespace {

bool space_between(const PartText::Part& before, const PartText::Part& part) {
    constexpr std::string_view kClinging = ",.;:!?)";
    return before.box == 0 && part.box == 0 &&
           kClinging.find(part.text.front()) == std::string_view::npos;
}

/// As layout::styled_text() sets a span.
void set_style(layout::RunStyle& style, const PartText::Part& part, const TextLook& look) {
    constexpr float kCodeShare = 16.0F / 18;
    style.font.bold = look.font.bold || part.bold || part.style.strong;
    style.font.italic = look.font.italic || part.style.emphasis;
    style.tone = part.tone;
    style.struck = part.style.strike;
    style.code = part.style.code;
    if (part.style.code) {
        style.font.family = text::Family::Mono;
        style.font.size *= kCodeShare;
        style.font.letter_spacing = style.font.word_spacing = 0;
    }
}

layout::StyledText styled(const std::vector<PartText::Part>& parts, const TextLook& look,
                          float width) {
    layout::StyledText text;
    const PartText::Part* before = nullptr;
    layout::RunStyle plain;
    plain.font = look.font;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const PartText::Part& part = parts[i];
        if (part.text.empty() && part.box == 0) {
            continue;
        }
        if (before != nullptr && !part.joined && space_between(*before, part)) {
            text.append(" ", plain);
        }
        before = &part;
        layout::RunStyle style = plain;
        set_style(style, part, look);
        style.link = static_cast<int>(i);
        if (part.box > 0) {  // for the lines it is a picture
            style.picture = static_cast<int>(i);
            style.picture_width = std::min(part.box, width);
            text.append(layout::kNoWords, style);
        } else {
            text.append(part.text, style);
        }
    }
    return text;
}

}  // namespace

PartText::PartText(Ui& ui, base::Rect area, const std::vector<Part>& parts, const TextLook& look)
    : origin_{area.x, area.y}, code_(look.code), rects_(parts.size()) {
    const float width = std::max(area.width, look.font.size);
    layout::ShapedText shaped =
        layout::shape_text(styled(parts, look, width), content::Language::Latvian, ui.measurer());
    const layout::LineFrame frame{.origin = {},
                                  .width = width,
                                  .line_height = look.font.size * look.line_height,
                                  .metrics = ui.measurer().metrics(look.font),
                                  .align = content::Table::Align::Left,
                                  .hyphen = layout::hyphen_for(shaped, look.font, ui.measurer())};
    lines_ = layout::build_lines(std::move(shaped), frame);
    layout::PageLayout places;
    places.links.resize(parts.size());
    places.pictures.assign(parts.size(), {.size = {1, 1}});
    layout::add_rects(lines_, places);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        for (const base::Rect& rect : places.links[i].rects) {
            rects_[i].push_back(rect.moved(area.x, area.y));
        }
    }
    height_ = lines_.empty() ? 0 : lines_.back().rect.bottom();
}

void PartText::draw(Ui& ui) const {
    for (const layout::Line& line : lines_) {
        paint::paint_line(line, origin_, std::nullopt, code_, ui.list());
    }
}

}  // namespace engine::ui
