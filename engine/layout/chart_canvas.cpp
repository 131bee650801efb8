#include "engine/layout/chart_canvas.h"

#include <algorithm>
#include <array>

#include "engine/layout/line_builder.h"

namespace engine::layout {
namespace {

constexpr float kRoom = 1.4F;  // em: with less, place_text() writes smaller
constexpr float kSampleWidth = 24;
constexpr float kSampleHeight = 14;
constexpr float kSampleGap = 8;
constexpr float kEntryGap = 20;   // between two entries of the key
constexpr float kBelowKey = 12;   // px
constexpr float kPointSize = 10;  // of a line's point
constexpr float kGroundGap = 3;   // between a line of the grid and a number

}  // namespace

std::string ChartCanvas::cell(std::size_t row, std::size_t column) const {
    const auto& cells = chart_.table.rows[row];
    return column < cells.size() ? content::plain_text(cells[column]) : std::string{};
}

TextSpec ChartCanvas::spec_of(const Look& look) const {
    TextSpec spec;
    spec.font = context_.font(context_.scaled(look.size));
    spec.font.bold = look.bold;
    spec.font.tabular = true;
    spec.line_height = spec.font.size * context_.style.line_height * 0.9F;
    spec.tone = look.tone;
    spec.align = look.align;
    return spec;
}

std::vector<Line> ChartCanvas::lines_of(const std::string& text, const Look& look,
                                        const Frame& strip) const {
    TextSpec spec = spec_of(look);
    if (widest_word(text, look) <= strip.width) {
        spec.setting = Setting::Display;
    }
    return place_text(plain_span(text), spec, strip, context_);
}

float ChartCanvas::write(const std::string& text, base::Point at, float width, const Look& look) {
    const float least = context_.scaled(look.size) * kRoom;
    const float room = std::max({1.0F, width, std::min(least, frame_.width)});
    const float spare = room - std::max(1.0F, width);
    const bool centred = look.align == content::Table::Align::Centre;
    const bool right = look.align == content::Table::Align::Right;
    const Frame strip{.x = at.x - (right     ? spare
                                   : centred ? spare / 2
                                             : 0),
                      .y = at.y,
                      .width = room};
    auto lines = lines_of(text, look, strip);
    const float bottom = bottom_of(lines, at.y);
    std::ranges::move(lines, std::back_inserter(drawing_.words));
    return bottom;
}

base::Size ChartCanvas::measure(const std::string& text, float width, const Look& look) const {
    const Frame strip{.width = std::max(1.0F, width)};
    const auto lines = lines_of(text, look, strip);
    base::Size size{0, bottom_of(lines, 0)};
    for (const Line& line : lines) {
        size.width = std::max(size.width, line.rect.width);
    }
    return size;
}

float ChartCanvas::width_of(const std::string& text, const Look& look) const {
    return context_.measurer.shape(text, spec_of(look).font).width;
}

float ChartCanvas::widest_word(const std::string& text, const Look& look) const {
    StyledText styled;
    styled.append(text, {.font = spec_of(look).font});
    return extent(shape_text(std::move(styled), context_.style.language, context_.measurer))
        .widest_word;
}

float ChartCanvas::write_key(float top, Shape::Kind sample) {
    const Look look;
    if (series() == 1) {
        const std::string name = content::plain_text(chart_.table.header[1]);
        return name.empty() ? top : write(name, {left(), top}, width(), {.bold = true}) + kBelowKey;
    }
    float x = left();
    float y = top;
    float bottom = top;
    for (std::size_t i = 0; i < series(); ++i) {
        const std::string name = content::plain_text(chart_.table.header[i + 1]);
        const float words = width_of(name, look);
        const float indent = kSampleWidth + kSampleGap;
        if (x > left() && x + indent + words > right()) {
            x = left();
            y = bottom + kSampleGap / 2;
        }
        const float line = spec_of(look).line_height;
        add_sample(i, {x, y + (line - kSampleHeight) / 2, kSampleWidth, kSampleHeight}, sample);
        bottom =
            std::max({bottom, y + line, write(name, {x + indent, y}, right() - x - indent, look)});
        x += indent + words + kEntryGap;
    }
    return bottom + kBelowKey;
}

void ChartCanvas::add_ground(const base::Rect& words) {
    add({.kind = Shape::Kind::Rule,
         .rect = {words.x - kGroundGap, words.y, words.width + 2 * kGroundGap, words.height},
         .tone = base::Tone::Surface});
}

void ChartCanvas::add_sample(std::size_t series, const base::Rect& rect, Shape::Kind kind) {
    Shape shape{.kind = kind, .rect = rect, .tone = tone_of(series), .pattern = pattern_of(series)};
    if (kind == Shape::Kind::Point) {
        const base::Point middle = rect.centre();
        add({.kind = Shape::Kind::Line,
             .rect = {rect.x, middle.y, rect.width, 0},
             .tone = shape.tone,
             .pattern = shape.pattern});
        shape.rect = {middle.x - kPointSize / 2, middle.y - kPointSize / 2, kPointSize, kPointSize};
    }
    add(shape);
}

base::Tone ChartCanvas::tone_of(std::size_t index) {
    constexpr std::array kTones{base::Tone::Accent, base::Tone::Blue, base::Tone::Amber,
                                base::Tone::Red};
    return kTones.at(index % kTones.size());
}

Pattern ChartCanvas::pattern_of(std::size_t index) {
    return static_cast<Pattern>(index % kPatterns);
}

}  // namespace engine::layout
