#include "engine/screens/lesson_screen.h"

#include <utility>

#include "engine/screens/find_bar.h"
#include "engine/screens/lesson_foot.h"
#include "engine/screens/lesson_menu.h"
#include "engine/screens/picture_sheet.h"

namespace engine::screens {
namespace {

using base::Rect;

constexpr float kSideWidth = 300;

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
        ui.turned_to("page");  // unfolded again, the list is to show where she is then
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
