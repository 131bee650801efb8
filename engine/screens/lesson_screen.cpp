#include "engine/screens/lesson_screen.h"

#include <algorithm>
#include <utility>

#include "engine/screens/find_bar.h"
#include "engine/screens/lesson_menu.h"
#include "engine/screens/picture_sheet.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kSideWidth = 300;

/// How much the buttons of the foot may say.
enum class Room { Words, Signs, SmallSigns };

Room room_in(Rect foot) {
    constexpr float kWords = 640;
    constexpr float kSigns = 400;
    return foot.width >= kWords   ? Room::Words
           : foot.width >= kSigns ? Room::Signs
                                  : Room::SmallSigns;
}

ui::Button bookmark_button(const Scene& scene, const LessonView& view, Room room) {
    const std::string sign = view.bookmarked ? "★" : "☆";  // not by colour alone
    const std::string word = scene.words.text("notes.bookmark");
    return {
        .id = "lesson.bookmark",
        .label = room == Room::Words ? sign + " " + word : sign,
        .small = room == Room::SmallSigns,
        .selected = view.bookmarked,
        .name = word,
        .value = scene.words.text(view.bookmarked ? "lesson.bookmarked" : "lesson.not_bookmarked")};
}

void draw_position(Scene& scene, const LessonView& view, Rect middle) {
    constexpr float kShortestBar = 80;
    constexpr float kLongestBar = 180;
    ui::Ui& ui = scene.ui;
    const ui::TextLook small = ui::type::small().in(Tone::Muted).aligned(ui::Align::Centre);
    const float words = ui.measure(view.position, small).width;
    const float bar = std::min(middle.width - words - 80, kLongestBar);
    const bool room_for_bar = bar >= kShortestBar;
    const float whole = words + (room_for_bar ? 20 + bar : 0);
    const Rect label{middle.centre().x - whole / 2, middle.y, words, middle.height};
    if (middle.width > words + 16) {
        ui.text_in(label, view.position, small);
    }
    if (room_for_bar) {
        ui::progress_bar(ui, {label.right() + 20, middle.centre().y - 4, bar, 8}, view.share);
    }
    ui.say(
        {.id = "lesson.position", .role = ui::Role::Status, .name = view.position, .rect = label});
}

learn::Action draw_foot(Scene& scene, const LessonView& view, Rect foot, bool folded) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    ui.fill(foot, Tone::Surface);
    ui.fill({foot.x, foot.y, foot.width, 1}, Tone::Line);
    Rect inner = foot.inset(margin(scene), 0);
    const Room room = room_in(foot);
    const bool signs = room != Room::Words;
    const auto strip = [&](const ui::Button& button, bool right) {
        const base::Size size = ui::button_size(ui, button);
        const Rect cut =
            right ? base::cut_right(inner, size.width) : base::cut_left(inner, size.width);
        return Rect{cut.x, foot.centre().y - size.height / 2, size.width, size.height};
    };
    const ui::Button previous{.id = "lesson.previous",
                              .label = signs ? "←" : "← " + scene.words.text("lesson.previous"),
                              .small = room == Room::SmallSigns,
                              .enabled = view.has_previous,
                              .name = scene.words.text("lesson.previous")};
    const ui::Button contents{.id = "lesson.contents",
                              .label = scene.words.text("lesson.contents"),
                              .small = room == Room::SmallSigns,
                              .selected = view.contents_open};
    const ui::Button bookmark = bookmark_button(scene, view, room);
    const ui::Button next{.id = "lesson.next",
                          .label = signs ? "→" : view.next_label + " →",
                          .look = ui::Button::Look::Primary,
                          .small = room == Room::SmallSigns,
                          .name = view.next_label};
    const Rect previous_rect = strip(previous, false);
    const Rect next_rect = strip(next, true);
    if (ui::button(ui, previous, previous_rect)) {
        action = learn::TurnPage{.by = -1};
    }
    base::cut_left(inner, 12);
    if (folded) {
        if (ui::button(ui, contents, strip(contents, false))) {
            action = learn::ShowContents{.open = !view.contents_open};
        }
        base::cut_left(inner, 12);
    }
    if (ui::button(ui, bookmark, strip(bookmark, false))) {
        action = learn::ToggleBookmark{};
    }
    draw_position(scene, view, inner);
    if (ui::button(ui, next, next_rect)) {
        action = learn::TurnPage{.by = +1};
    }
    return action;
}

learn::Action to_action(const ui::DocumentEvents& events, const LessonView& view) {
    if (events.link) {
        return learn::FollowLink{.target = *events.link};
    }
    if (events.mark) {
        return learn::OpenNote{.mark = view.marks.at(*events.mark)};
    }
    if (events.toggled) {
        return learn::ToggleDisclosure{.disclosure = *events.toggled};
    }
    if (events.picture) {
        return enlarged(*events.picture);
    }
    if (events.turn != 0) {
        return learn::TurnPage{.by = events.turn};
    }
    if (events.moved) {
        return learn::MoveView{.anchor = events.moved->anchor,
                               .offset = events.moved->offset,
                               .end_seen = events.moved->end_seen};
    }
    return {};
}

/// Alt with an arrow and the mouse's own buttons: back to where a jump started from, and again.
learn::Action step_keys(const Scene& scene) {
    using enum render::Key;
    if (scene.ui.key(Left, {.alt = true})) {
        return learn::StepBack{};
    }
    if (scene.ui.key(Right, {.alt = true})) {
        return learn::StepForward{};
    }
    for (const render::InputEvent& event : scene.ui.button_events()) {
        const auto* down = std::get_if<render::ButtonPressed>(&event);
        if (down != nullptr && down->button == render::PointerButton::Back) {
            return learn::StepBack{};
        }
        if (down != nullptr && down->button == render::PointerButton::Forward) {
            return learn::StepForward{};
        }
    }
    return {};
}

void first_of(learn::Action& action, learn::Action other) {
    if (!learn::acted(action)) {
        action = std::move(other);
    }
}

/// The page with its find bar, and the foot, which makes room for the bar in a low window.
learn::Action draw_page(Scene& scene, const LessonView& view, Rect body, bool folded) {
    const bool finding = view.find_open || !view.document.find.empty();
    learn::Action action;
    Rect foot;
    if (!finding || !low(scene)) {
        foot = base::cut_bottom(body, foot_height(scene));
    }
    if (finding) {
        const Rect bar = base::cut_bottom(body, find_bar_height(scene, body.width));
        first_of(action, draw_find_bar(scene, view.document, bar));
    }
    first_of(action, to_action(scene.document.draw(scene.ui, view.document, body), view));
    if (!foot.empty()) {
        const learn::Action turned = draw_foot(scene, view, foot, folded);
        action = learn::acted(turned) ? turned : action;
    }
    return action;
}

learn::Action draw_lesson(Scene& scene, const LessonView& view) {
    ui::Ui& ui = scene.ui;
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    first_of(action, find_keys(scene, view.document));
    first_of(action, step_keys(scene));
    const bool folded = ui.screen().width < kWideScreen;
    if (!folded) {
        draw_contents(scene, view, base::cut_left(body, kSideWidth), true, action);
    }
    if (folded && view.contents_open) {  // in place of the page
        const Rect foot = base::cut_bottom(body, foot_height(scene));
        draw_contents(scene, view, body, false, action);
        const learn::Action turned = draw_foot(scene, view, foot, folded);
        action = learn::acted(turned) ? turned : action;
    } else {
        first_of(action, draw_page(scene, view, body, folded));
    }
    if (!learn::acted(action) && ui.key(render::Key::F5)) {
        action = learn::Present{};
    }
    if (!learn::acted(action) && ui.key(render::Key::D, {.control = true})) {
        action = learn::ToggleBookmark{};
    }
    if (!learn::acted(action) && ui.key(render::Key::P, {.control = true})) {
        action = learn::AskHandout{};
    }
    return action;
}

}  // namespace

learn::Action draw(Scene& scene, const LessonView& view) {
    ui::Ui& ui = scene.ui;
    const bool under_dialog = ui.covered();
    if (ui.entered("lesson") || under_dialog) {
        scene.document.close_menu(ui);
    }
    const bool menu = scene.document.menu_at().has_value();
    ui.set_covered(under_dialog || menu);
    learn::Action action = draw_lesson(scene, view);
    ui.set_covered(under_dialog);
    if (menu) {
        first_of(action, draw_lesson_menu(scene, view));
    }
    return action;
}

}  // namespace engine::screens
