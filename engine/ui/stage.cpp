#include "engine/ui/stage.h"

#include <algorithm>

namespace engine::ui {
namespace {

bool same_page(const render::PagePlacement& a, const render::PagePlacement& b) {
    return a.list == b.list && a.version == b.version && a.rect == b.rect && a.scroll == b.scroll &&
           a.sideways == b.sideways && a.scale == b.scale && a.ground == b.ground &&
           a.marks == b.marks;
}

render::PointerShape shape(Cursor cursor) {
    switch (cursor) {
        case Cursor::Hand:
            return render::PointerShape::Hand;
        case Cursor::Text:
            return render::PointerShape::Text;
        case Cursor::Arrow:
            break;
    }
    return render::PointerShape::Arrow;
}

render::FrameOptions options(const Frame& frame, const base::Theme& theme) {
    return {.theme = theme,
            .clear = frame.ground,
            .pages = frame.pages,
            .chrome = frame.chrome,
            .scale = frame.zoom,
            .ahead = frame.ahead,
            .pointer = shape(frame.cursor)};
}

}  // namespace

bool same_pixels(const Frame& a, const Frame& b) {
    return a.zoom == b.zoom && a.ground == b.ground && a.cursor == b.cursor &&
           std::ranges::equal(a.pages, b.pages, same_page) && a.chrome == b.chrome;
}

bool Stage::show(const Frame& frame, const base::Theme& theme, bool damaged) {
    const std::uint64_t pictures = pictures_.generation();
    const bool same_pictures = shown_pictures_ == pictures && !pictures_.has_news();
    if (anything_shown_ && !damaged && shown_theme_ == theme.name && same_pictures &&
        same_pixels(frame, shown_)) {
        return false;
    }
    renderer_.begin_frame();
    renderer_.end_frame(options(frame, theme));
    shown_.chrome = frame.chrome;  // all that same_pixels() asks for, and not what the items say
    shown_.pages = frame.pages;
    shown_.ground = frame.ground;
    shown_.cursor = frame.cursor;
    shown_.zoom = frame.zoom;
    shown_theme_ = theme.name;
    shown_pictures_ = pictures_.generation();
    anything_shown_ = true;
    return true;
}

bool Stage::draw_ahead(const Frame& frame, const base::Theme& theme) {
    return anything_shown_ && shown_theme_ == theme.name && same_pixels(frame, shown_) &&
           renderer_.draw_ahead(options(frame, theme));
}

}  // namespace engine::ui
