#include "engine/screens/lesson_foot.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/screens/forms.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;

constexpr float kGap = 12;

/// What the foot says in words. The forms go from the fullest to the slimmest; the way on keeps its
/// words longest, for they tell where it leads.
struct FootForm {
    bool bookmark_word = true;
    bool whole_position = true;  // "Lapa 1 no 2", else "1 / 2"
    bool back_in_words = true;   // else an arrow
    bool contents_word = true;
    bool on_in_words = true;  // else an arrow
};
constexpr std::array kForms{
    FootForm{},
    FootForm{.bookmark_word = false},
    FootForm{.bookmark_word = false, .whole_position = false},
    FootForm{.bookmark_word = false, .back_in_words = false},
    FootForm{.bookmark_word = false, .whole_position = false, .back_in_words = false},
    FootForm{.bookmark_word = false,
             .whole_position = false,
             .back_in_words = false,
             .contents_word = false},
    FootForm{.bookmark_word = false, .back_in_words = false, .on_in_words = false},
    FootForm{.bookmark_word = false,
             .whole_position = false,
             .back_in_words = false,
             .on_in_words = false},
    FootForm{.bookmark_word = false,
             .whole_position = false,
             .back_in_words = false,
             .contents_word = false,
             .on_in_words = false}};

struct FootButtons {
    ui::Button previous;
    ui::Button contents;
    ui::Button bookmark;
    ui::Button next;
};

FootButtons foot_buttons(const Scene& scene, const LessonView& view, const FootForm& form) {
    const std::string back = scene.words.text("lesson.previous");
    const std::string contents = scene.words.text("lesson.contents");
    const std::string star = view.bookmarked ? "★" : "☆";  // not by colour alone
    const std::string bookmark = scene.words.text("notes.bookmark");
    const bool small = low(scene);
    return {.previous = {.id = "lesson.previous",
                         .label = form.back_in_words ? "← " + back : "←",
                         .small = small,
                         .enabled = view.has_previous,
                         .name = back},
            .contents = {.id = "lesson.contents",
                         .label = form.contents_word ? contents : "☰",
                         .small = small,
                         .selected = view.contents_open,
                         .name = contents},
            .bookmark = {.id = "lesson.bookmark",
                         .label = form.bookmark_word ? star + " " + bookmark : star,
                         .small = small,
                         .selected = view.bookmarked,
                         .name = bookmark,
                         .value = scene.words.text(view.bookmarked ? "lesson.bookmarked"
                                                                   : "lesson.not_bookmarked")},
            .next = {.id = "lesson.next",
                     .label = form.on_in_words ? view.next_label + " →" : "→",
                     .look = ui::Button::Look::Primary,
                     .small = small,
                     .name = view.next_label}};
}

const std::string& position(const LessonView& view, const FootForm& form) {
    return form.whole_position ? view.position : view.short_position;
}

bool fits(Scene& scene, const LessonView& view, const FootForm& form, float width, bool folded) {
    const FootButtons buttons = foot_buttons(scene, view, form);
    const auto width_of = [&](const ui::Button& button) {
        return ui::button_size(scene.ui, button).width + kGap;
    };
    const float ways = width_of(buttons.previous) + width_of(buttons.next);
    const float others = width_of(buttons.bookmark) + (folded ? width_of(buttons.contents) : 0);
    return ways + others + scene.ui.measure(position(view, form), ui::type::small()).width <= width;
}

void draw_position(Scene& scene, const LessonView& view, const FootForm& form, Rect middle) {
    constexpr float kShortestBar = 80;
    constexpr float kLongestBar = 180;
    ui::Ui& ui = scene.ui;
    const std::string& text = position(view, form);
    const ui::TextLook small = ui::type::small().in(Tone::Muted).aligned(ui::Align::Centre);
    const float words = ui.measure(text, small).width;
    const float bar = std::min(middle.width - words - 80, kLongestBar);
    const bool room_for_bar = bar >= kShortestBar;
    const float whole = words + (room_for_bar ? 20 + bar : 0);
    const Rect label{middle.centre().x - whole / 2, middle.y, words, middle.height};
    ui.text_in(label, text, small);
    if (room_for_bar) {
        ui::progress_bar(ui, {label.right() + 20, middle.centre().y - 4, bar, 8}, view.share);
    }
    ui.say(
        {.id = "lesson.position", .role = ui::Role::Status, .name = view.position, .rect = label});
}

}  // namespace

learn::Action draw_foot(Scene& scene, const LessonView& view, Rect foot, bool folded) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    ui.fill(foot, Tone::Surface);
    ui.fill({foot.x, foot.y, foot.width, 1}, Tone::Line);
    Rect inner = foot.inset(margin(scene), 0);
    const FootForm& form = fullest(
        kForms, [&](const FootForm& some) { return fits(scene, view, some, inner.width, folded); });
    const FootButtons buttons = foot_buttons(scene, view, form);
    const auto strip = [&](const ui::Button& button, bool right) {
        const base::Size size = ui::button_size(ui, button);
        const Rect cut =
            right ? base::cut_right(inner, size.width) : base::cut_left(inner, size.width);
        return Rect{cut.x, foot.centre().y - size.height / 2, size.width, size.height};
    };
    const Rect previous_rect = strip(buttons.previous, false);
    const Rect next_rect = strip(buttons.next, true);
    if (ui::button(ui, buttons.previous, previous_rect)) {
        action = learn::TurnPage{.by = -1};
    }
    base::cut_left(inner, kGap);
    if (folded) {
        if (ui::button(ui, buttons.contents, strip(buttons.contents, false))) {
            action = learn::ShowContents{.open = !view.contents_open};
        }
        base::cut_left(inner, kGap);
    }
    if (ui::button(ui, buttons.bookmark, strip(buttons.bookmark, false))) {
        action = learn::ToggleBookmark{};
    }
    draw_position(scene, view, form, inner);
    if (ui::button(ui, buttons.next, next_rect)) {
        action = learn::TurnPage{.by = +1};
    }
    return action;
}

}  // namespace engine::screens
