#include "engine/screens/picture_sheet.h"

#include <algorithm>

#include "engine/screens/sheet.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kPadding = 24;
constexpr float kNarrowPadding = 12;
constexpr float kGap = 12;
constexpr float kLowestPicture = 100;  // px; in a lower window the sheet scrolls
constexpr float kLargest = 4;          // times the file's own size: beyond that it only blurs

/// The picture in the middle of `room`, as large as it may be.
Rect fitted(const learn::EnlargePicture& picture, const Rect& room) {
    const auto width = static_cast<float>(std::max(1, picture.width_px));
    const auto height = static_cast<float>(std::max(1, picture.height_px));
    const float scale = std::min({kLargest, room.width / width, room.height / height});
    const base::Size size{width * scale, height * scale};
    return {room.centre().x - size.width / 2, room.centre().y - size.height / 2, size.width,
            size.height};
}

struct Words {
    std::string caption;
    std::string description;  // unless the caption says the same
};

Words words_of(const learn::EnlargePicture& picture) {
    return {.caption = picture.caption,
            .description = picture.alt == picture.caption ? std::string{} : picture.alt};
}

float height_of(ui::Ui& ui, const std::string& words, const ui::TextLook& look, float width) {
    return words.empty() ? 0 : ui.measure(words, look, width).height + kGap;
}

float draw_words(ui::Ui& ui, const char* id, const std::string& words, const ui::TextLook& look,
                 const Rect& area) {
    return words.empty() ? 0 : ui::label(ui, id, area, words, look) + kGap;
}

}  // namespace

learn::Action draw(Scene& scene, const PictureView& view) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook caption = ui::type::body();
    const ui::TextLook description = ui::type::small().in(Tone::Muted);
    const Words words = words_of(view.picture);
    const bool small = ui.screen().width < kNarrowScreen || low(scene);
    const float padding = small ? kNarrowPadding : kPadding;
    const Rect sheet = ui.screen().inset(small ? 8 : 24);
    const ui::ButtonRow close{.buttons = {{.id = "dialog.close",
                                           .label = scene.words.text("close"),
                                           .look = ui::Button::Look::Primary}}};
    ui::card(ui, sheet);
    ui.say({.id = "picture",
            .role = ui::Role::Dialog,
            .name = scene.words.text("picture.title"),
            .rect = sheet});
    Rect area = ui.begin_scroll("picture", sheet).inset(padding, 0);
    base::cut_top(area, padding);
    const float below = height_of(ui, words.caption, caption, area.width) +
                        height_of(ui, words.description, description, area.width) +
                        ui::row_height(ui, close, area.width) + kGap;
    const float room = std::max(kLowestPicture, sheet.height - 2 * padding - below);
    const Rect picture = fitted(view.picture, base::cut_top(area, room));
    ui.list().commands.emplace_back(paint::DrawPicture{picture, view.picture.path});
    base::cut_top(area, kGap);
    base::cut_top(area, draw_words(ui, "picture.caption", words.caption, caption, area));
    base::cut_top(area,
                  draw_words(ui, "picture.description", words.description, description, area));
    const bool closed = draw_row(scene, close, area) == 0;
    ui.end_scroll(area.y + padding);
    return closed ? learn::Action(learn::CloseDialog{}) : learn::Action{};
}

learn::EnlargePicture enlarged(const layout::PictureUse& picture) {
    return {.path = picture.path,
            .alt = picture.alt,
            .caption = picture.caption,
            .width_px = static_cast<int>(picture.size.width),
            .height_px = static_cast<int>(picture.size.height)};
}

}  // namespace engine::screens
