#include "engine/screens/quiz/picture_part.h"

#include <algorithm>
#include <optional>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using content::Outline;
using Verdict = OptionView::Verdict;

constexpr float kHighest = 520;  // px of the screen
constexpr float kFrame = 3;      // the line around a place

/// Where the picture lies and how much larger than its own px it is.
struct Placed {
    Rect rect;
    float scale = 1;

    base::Point on_screen(int x, int y) const {
        return {rect.x + static_cast<float>(x) * scale, rect.y + static_cast<float>(y) * scale};
    }
    Rect around(const Outline& outline) const {
        const content::OutlineBounds bounds = content::bounds_of(outline);
        const base::Point from = on_screen(bounds.left, bounds.top);
        const base::Point to = on_screen(bounds.right, bounds.bottom);
        return Rect{from.x, from.y, to.x - from.x, to.y - from.y}.intersection(rect);
    }
};

/// A line along the edge of a place, `grow` px thicker at each side than the frame itself.
struct FrameLine {
    Tone tone = Tone::Accent;
    float grow = 0;

    float width() const { return kFrame + 2 * grow; }
};

void draw_polygon(ui::Ui& ui, const Placed& placed, const std::vector<int>& corners,
                  FrameLine line) {
    for (std::size_t i = 0; i + 1 < corners.size(); i += 2) {
        const std::size_t next = i + 3 < corners.size() ? i + 2 : 0;
        const base::Point from = placed.on_screen(corners[i], corners[i + 1]);
        ui.list().commands.emplace_back(
            paint::StrokeLine{.from = from,
                              .to = placed.on_screen(corners[next], corners[next + 1]),
                              .tone = line.tone,
                              .width = line.width()});
        ui.disc(from, line.width() / 2, line.tone);  // lines end bluntly
    }
}

void draw_line(ui::Ui& ui, const Placed& placed, const Outline& outline, FrameLine line) {
    switch (outline.kind) {
        case Outline::Kind::Rectangle:
            ui.stroke(placed.around(outline).inset(-line.grow), line.tone, 4 + line.grow,
                      line.width());
            break;
        case Outline::Kind::Circle: {
            const float radius = static_cast<float>(outline.numbers[2]) * placed.scale + line.grow;
            ui.ring({.centre = placed.on_screen(outline.numbers[0], outline.numbers[1]),
                     .inner = std::max(0.0F, radius - line.width()),
                     .outer = radius,
                     .tone = line.tone});
            break;
        }
        case Outline::Kind::Polygon:
            draw_polygon(ui, placed, outline.numbers, line);
            break;
    }
}

/// A picture may have any colours: a line of paper inside and outside keeps the frame apart from
/// them, since every tone of an edge stands out from paper.
void draw_outline(ui::Ui& ui, const Placed& placed, const Outline& outline, Tone tone) {
    if (content::is_sound(outline)) {
        draw_line(ui, placed, outline, {.tone = Tone::Paper, .grow = 2});
        draw_line(ui, placed, outline, {.tone = tone});
    }
}

Tone edge_of(const OptionView& option) {
    return option.verdict == Verdict::ChosenWrong ? Tone::Red : Tone::Accent;
}

/// The letter that the place has in the list, and what was found about it: on the upper edge at the
/// right, where it hides least of what is read there.
void draw_badge(ui::Ui& ui, const OptionView& option, std::size_t index, const Placed& placed,
                Rect around) {
    constexpr float kHeight = 24;
    const bool wrong = option.verdict == Verdict::ChosenWrong;
    const std::string sign = option.verdict == Verdict::None ? "" : wrong ? "✕ " : "✓ ";
    const std::string words = sign + option_letter(index);
    const ui::TextLook look = ui::type::label().aligned(ui::Align::Centre);
    const float width = ui.measure(words, look).width + 14;
    const float x = std::max(around.right() - width - 6, placed.rect.x);
    const Rect badge{x, std::max(around.y - kHeight / 2, placed.rect.y), width, kHeight};
    ui.fill(badge.inset(-2), Tone::Paper, 8);
    ui.fill(badge, Tone::Surface, 6);
    ui.stroke(badge, edge_of(option), 6, 2);
    ui.text_in(badge, words, look);
}

/// What lies under the pointer; of two places the later, which lies on top.
std::optional<std::size_t> place_under(ui::Ui& ui, const Placed& placed,
                                       const std::vector<Outline>& outlines) {
    const double x = (ui.pointer().x - placed.rect.x) / placed.scale;
    const double y = (ui.pointer().y - placed.rect.y) / placed.scale;
    for (std::size_t i = outlines.size(); i-- > 0;) {
        if (content::contains(outlines[i], x, y)) {
            return i;
        }
    }
    return std::nullopt;
}

learn::Action draw_picture(Scene& scene, const Asked& asked, const PictureQuestionView& view,
                           Rect& area) {
    ui::Ui& ui = scene.ui;
    const float scale = std::min(area.width / view.size.width, kHighest / view.size.height);
    const float width = view.size.width * scale;
    const Rect strip = base::cut_top(area, view.size.height * scale);
    const Placed placed{.rect = {strip.x + (strip.width - width) / 2, strip.y, width, strip.height},
                        .scale = scale};
    ui.list().commands.emplace_back(paint::DrawPicture{.rect = placed.rect, .path = view.picture});
    ui.stroke(placed.rect, Tone::ControlLine);
    ui.say({.id = "quiz.picture", .role = ui::Role::Text, .name = view.alt, .rect = placed.rect});
    const auto under = place_under(ui, placed, view.outlines);
    learn::Action action;
    for (std::size_t i = 0; i < view.outlines.size(); ++i) {
        const OptionView& option = view.places.options[i];
        const Rect around = placed.around(view.outlines[i]);
        const auto hand = ui.interact({.id = "quiz.place." + std::to_string(i),
                                       .name = option.text.plain,
                                       .enabled = !asked.feedback,
                                       .focusable = false,
                                       .checked = option.chosen},
                                      around);
        const bool shown = option.chosen || option.verdict != Verdict::None;
        if (shown || (hand.hovered && under == i)) {
            draw_outline(ui, placed, view.outlines[i], edge_of(option));
        }
        if (shown) {
            draw_badge(ui, option, i, placed, around);
        }
        if (hand.activated && under) {
            action = learn::ChooseOption{.option = *under};
        }
    }
    base::cut_top(area, 14);
    return action;
}

}  // namespace

learn::Action draw_answer(Scene& scene, const Asked& asked, const PictureQuestionView& view,
                          Rect& area) {
    learn::Action action;
    if (view.size.width > 0 && view.size.height > 0) {
        action = draw_picture(scene, asked, view, area);
        base::cut_top(area,
                      ui::heading(scene.ui, "quiz.places", area, scene.words.text("scene.list"),
                                  ui::type::label().in(Tone::Muted)) +
                          6);
    }
    const learn::Action listed = draw_answer(scene, asked, view.places, area);
    return learn::acted(listed) ? listed : action;
}

}  // namespace engine::screens
