#include "engine/screens/lesson_screen.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kSideWidth = 300;

const char* mark(LessonRow::State state) {
    switch (state) {
        case LessonRow::State::Done:
            return "✓";
        case LessonRow::State::Started:
            return "●";
        case LessonRow::State::NotStarted:
            break;
    }
    return "○";
}

float draw_row(Scene& scene, const LessonRow& row, Rect area, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook look = row.current ? ui::type::chrome().bold() : ui::type::chrome();
    const Rect text{area.x + 38, area.y, area.width - 52, 0};
    const float words = ui.measure(row.title, look, text.width).height;
    const Rect rect{area.x, area.y, area.width, std::max(41.0F, words + 18)};
    const auto hand = ui.interact({.id = "lesson.list." + row.id,
                                   .role = ui::Role::ListItem,
                                   .name = row.title,
                                   .value = row.state_name,
                                   .selected = row.current,
                                   .group = "lessons"},
                                  rect);
    if (row.current || hand.hovered) {
        ui.fill(rect, Tone::AccentSoft, 6);
    }
    if (hand.ring) {
        ui.focus_ring(rect, 6, 0);
    }
    const float line = ui.measure(mark(row.state), look).height;
    ui.text({rect.x + 10, rect.centre().y - words / 2, 22, line}, mark(row.state),
            ui::type::chrome().in(Tone::Accent).aligned(ui::Align::Centre));
    ui.text({text.x, rect.centre().y - words / 2, text.width, words}, row.title, look);
    if (hand.activated) {
        if (row.is_quiz) {
            action = learn::OpenQuiz{.quiz = row.id};
        } else {
            action = learn::OpenLesson{.lesson = row.id, .page = {}};
        }
    }
    return rect.bottom();
}

void draw_contents(Scene& scene, const LessonView& view, Rect side, learn::Action& action) {
    ui::Ui& ui = scene.ui;
    ui.fill({side.right() - 1, side.y, 1, side.height}, Tone::Line);
    Rect area = ui.begin_scroll("lesson.side", {side.x, side.y, side.width - 1, side.height});
    base::cut_top(area, 20);
    const Rect head{area.x + 28, area.y, area.width - 42, 100};
    float y =
        area.y + 14 +
        ui::label(ui, "lesson.module", head, view.module_line, ui::type::small().in(Tone::Muted));
    for (const LessonRow& row : view.lessons) {
        y = draw_row(scene, row, {area.x + 14, y, area.width - 28, 0}, action) + 2;
    }
    const ui::Button handout{
        .id = "lesson.handout",
        .label = scene.words.text("lesson.handout"),
        .small = true,
        .name = scene.words.text("lesson.handout") + ", " + scene.words.text("help.key.handout")};
    const Rect button{head.x, y + 14, ui::button_size(ui, handout, head.width).width,
                      ui::kSmallButtonHeight};
    if (ui::button(ui, handout, button)) {
        action = learn::AskHandout{};
    }
    ui.end_scroll(button.bottom() + 16);
}

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

learn::Action to_action(const ui::DocumentEvents& events) {
    if (events.link) {
        return learn::FollowLink{.target = *events.link};
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

}  // namespace

learn::Action draw(Scene& scene, const LessonView& view) {
    ui::Ui& ui = scene.ui;
    ui.entered("lesson");
    Rect body = ui.screen();
    learn::Action action = draw_bar(scene, view.bar, body);
    const bool folded = ui.screen().width < kWideScreen;
    if (!folded) {
        draw_contents(scene, view, base::cut_left(body, kSideWidth), action);
    }
    const Rect foot = base::cut_bottom(body, foot_height(scene));
    if (folded && view.contents_open) {
        draw_contents(scene, view, body, action);  // in place of the page
    } else {
        const learn::Action read = to_action(scene.document.draw(ui, view.document, body));
        action = learn::acted(action) ? action : read;
    }
    const learn::Action turned = draw_foot(scene, view, foot, folded);
    action = learn::acted(turned) ? turned : action;
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

}  // namespace engine::screens
