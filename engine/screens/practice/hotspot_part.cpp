#include "engine/screens/practice/hotspot_part.h"

#include <algorithm>
#include <sstream>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using Look = HotspotView::Look;

constexpr float kHighScene = 0.55F;  // of its width, at least
constexpr float kSceneRadius = 4;    // of the scene and of what stands in it, up to its corners

Rect placed(Rect scene, Rect share) {
    return {scene.x + share.x * scene.width, scene.y + share.y * scene.height,
            share.width * scene.width, share.height * scene.height};
}

struct Paint {
    Tone ground;
    Tone edge;
    const char* sign;
};

Paint paint_of(Look look) {
    switch (look) {
        case Look::Right:
            return {Tone::AccentSoft, Tone::Accent, "✓ "};
        case Look::Wrong:
            return {Tone::RedSoft, Tone::Red, "✕ "};
        case Look::Missed:
            return {Tone::AmberSoft, Tone::Amber, "! "};
        case Look::Plain:
            break;
    }
    return {Tone::Surface, Tone::ControlLine, ""};
}

/// Smaller where the longest word would not fit otherwise.
ui::TextLook look_in(ui::Ui& ui, float width, const std::string& words) {
    const ui::TextLook look = ui::type::small();
    std::istringstream in(words);
    for (std::string word; in >> word;) {
        if (ui.measure(word, look).width > width) {
            return ui::type::sans(13);
        }
    }
    return look;
}

/// Words in a box of the scene, where they fit.
void box_words(ui::Ui& ui, Rect box, const std::string& words, Tone tone) {
    const float width = box.width - 8;
    const ui::TextLook look = look_in(ui, width, words).in(tone).aligned(ui::Align::Centre);
    if (ui.measure(words, look, width).height <= box.height + 0.5F) {
        ui.text_in(box.inset(4, 0), words, look);
    }
}

/// A drawn scene that is narrow is higher, so that the words in it have room, with the sign that
/// they get when they are marked.
float height_of(ui::Ui& ui, const HotspotView& view, float scene) {
    constexpr float kMost = 1.25F;  // of its width
    float height = scene * kHighScene;
    for (const HotspotView::Area& area : view.areas) {
        const std::string words = paint_of(Look::Right).sign + area.name;
        const float width = area.share.width * scene - 8;
        const base::Size size = ui.measure(words, look_in(ui, width, words), width);
        if (view.picture.empty()) {
            height = std::max(height, size.height / std::max(area.share.height, 0.01F));
        }
    }
    return std::min(height, scene * kMost);
}

/// The words of a piece of furniture stand where nothing lies on it: in its middle, or else along
/// its lower or its upper edge.
void furniture_words(ui::Ui& ui, const HotspotView& view, Rect scene,
                     const HotspotView::Furniture& piece) {
    const Rect box = placed(scene, piece.share);
    const base::Size size = ui.measure(piece.text, ui::type::small(), box.width - 8);
    if (size.height + 8 > box.height) {
        return;
    }
    const float x = box.centre().x - size.width / 2 - 5;
    for (const float y :
         {box.centre().y - size.height / 2, box.bottom() - size.height - 4, box.y + 4}) {
        const Rect place{x, y, size.width + 10, size.height};
        const bool covered = std::ranges::any_of(view.areas, [&](const HotspotView::Area& area) {
            return placed(scene, area.share).overlaps(place);
        });
        if (!covered) {
            box_words(ui, place, piece.text, Tone::Muted);
            return;
        }
    }
}

/// For the pointer; the list below is for the keyboard.
bool draw_area(ui::Ui& ui, const HotspotView& view, const HotspotView::Area& area, Rect box) {
    const auto hand = ui.interact({.id = "practice.area." + area.id,
                                   .name = area.name,
                                   .value = area.word,
                                   .enabled = !view.answered && area.look == Look::Plain,
                                   .focusable = false},
                                  box);
    const Paint paint = paint_of(area.look);
    const bool drawn = view.picture.empty();
    if (drawn) {
        ui.fill(box, paint.ground, 6);
    }
    if (drawn || area.look != Look::Plain || hand.hovered) {
        ui.stroke(box, hand.hovered ? Tone::Accent : paint.edge, 6,
                  area.look == Look::Plain ? 1 : 3);
    }
    if (drawn || area.look != Look::Plain) {
        box_words(ui, box, paint.sign + (drawn ? area.name : std::string()), Tone::Ink);
    }
    return hand.activated;
}

std::string draw_scene(Scene& scene, const HotspotView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    const Rect whole = base::cut_top(area, height_of(scene.ui, view, area.width));
    ui.fill(whole, Tone::Paper, kSceneRadius);
    if (!view.picture.empty()) {
        ui.list().commands.emplace_back(paint::DrawPicture{.rect = whole, .path = view.picture});
    }
    ui.say({.id = "practice.scene", .role = ui::Role::Text, .name = view.alt, .rect = whole});
    for (const HotspotView::Furniture& piece : view.furniture) {
        const Rect rect = placed(whole, piece.share);
        ui.fill(rect, Tone::BlueSoft, kSceneRadius);
        ui.stroke(rect, Tone::Line, kSceneRadius);  // in high contrast all grounds are black
    }
    for (const HotspotView::Furniture& piece : view.furniture) {
        furniture_words(ui, view, whole, piece);
    }
    ui.stroke(whole, Tone::ControlLine, kSceneRadius);
    std::string pressed;
    for (const HotspotView::Area& each : view.areas) {
        if (draw_area(ui, view, each, placed(whole, each.share))) {
            pressed = each.id;
        }
    }
    return pressed;
}

std::string draw_list(Scene& scene, const HotspotView& view, Rect& area) {
    ui::Ui& ui = scene.ui;
    base::cut_top(area, 14);
    base::cut_top(area, ui::heading(ui, "practice.list", area, view.list_title,
                                    ui::type::label().in(Tone::Muted)) +
                            6);
    ui::ButtonRow row{.buttons = {}, .gap = 8};
    for (const HotspotView::Area& each : view.areas) {
        row.buttons.push_back({.id = "practice.list." + each.id,
                               .label = paint_of(each.look).sign + each.name,
                               .small = true,
                               .enabled = !view.answered && each.look == Look::Plain,
                               .name = each.name,
                               .value = each.word});
    }
    const int pressed = ui::button_row(ui, row, area);
    base::cut_top(area, ui::row_height(ui, row, area.width));
    return pressed < 0 ? std::string() : view.areas[static_cast<std::size_t>(pressed)].id;
}

}  // namespace

learn::Action draw_room(Scene& scene, const HotspotView& view, Rect& area) {
    base::cut_top(
        area,
        ui::heading(scene.ui, "practice.question", area, view.question, ui::type::serif(21)) + 10);
    const std::string in_scene = draw_scene(scene, view, area);
    const std::string in_list = draw_list(scene, view, area);
    const std::string& item = in_scene.empty() ? in_list : in_scene;
    if (item.empty()) {
        return {};
    }
    return learn::Practise{.act = {.verb = learn::rooms::Verb::Mark, .item = item, .target = {}}};
}

}  // namespace engine::screens
