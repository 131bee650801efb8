#include "engine/screens/bar.h"

#include <algorithm>
#include <array>

#include "engine/screens/forms.h"
#include "engine/screens/person_mark.h"
#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using ui::type::label;
using ui::type::small;

constexpr float kGap = 12;
constexpr float kTightGap = 6;
constexpr float kTightPadding = 8;    // beside a button's words
constexpr float kRoomForTitle = 120;  // a title that would get less is left out

/// What the bar shows. The forms go from the fullest to the slimmest.
struct BarForm {
    bool search_word = true;  // else its sign
    ChipForm chip = ChipForm::Whole;
    bool full_name = true;  // else initials
    bool wordmark = true;   // else the sign of a home
    bool tight = false;     // buttons hug their words
};
constexpr std::array kForms{
    BarForm{},
    BarForm{.search_word = false},
    BarForm{.search_word = false, .chip = ChipForm::Part},
    BarForm{.search_word = false, .chip = ChipForm::Part, .full_name = false},
    BarForm{.search_word = false, .chip = ChipForm::Part, .full_name = false, .wordmark = false},
    BarForm{.search_word = false,
            .chip = ChipForm::Part,
            .full_name = false,
            .wordmark = false,
            .tight = true},
    BarForm{.search_word = false,
            .chip = ChipForm::Sign,
            .full_name = false,
            .wordmark = false,
            .tight = true}};

float gap(const BarForm& form) {
    return form.tight ? kTightGap : kGap;
}

float width_of(Scene& scene, const ui::Button& button, const BarForm& form) {
    const float words = scene.ui.measure(button.label, label()).width;
    return form.tight ? std::max(ui::kSmallButtonHeight, words + 2 * kTightPadding)
                      : ui::button_size(scene.ui, button).width;
}

/// A button of the bar's right end; cut off `bar`.
bool corner_button(Scene& scene, const ui::Button& button, Rect& bar, const BarForm& form = {}) {
    const Rect strip = base::cut_right(bar, width_of(scene, button, form));
    base::cut_right(bar, gap(form));
    const float y = strip.centre().y - ui::kSmallButtonHeight / 2;
    return ui::button(scene.ui, button, {strip.x, y, strip.width, ui::kSmallButtonHeight});
}

const char* home_label(const BarForm& form) {
    return form.wordmark ? "Lasītava" : "⌂";
}

float home_width(Scene& scene, const BarForm& form) {
    return std::max(kChipHeight,
                    scene.ui.measure(home_label(form), ui::type::wordmark()).width + 4);
}

/// The wordmark, which leads home; cut off the left of `bar`.
bool draw_home(Scene& scene, Rect& bar, const BarForm& form) {
    ui::Ui& ui = scene.ui;
    const Rect home = base::cut_left(bar, home_width(scene, form));
    base::cut_left(bar, gap(form) + 4);
    const Rect target = home.inset(0, (home.height - ui::kSmallButtonHeight) / 2);
    const auto hand = ui.interact(
        {.id = "bar.home", .name = scene.words.text("bar.home"), .value = "Lasītava"}, target);
    ui.text_in(home, home_label(form),
               ui::type::wordmark().aligned(form.wordmark ? ui::Align::Left : ui::Align::Centre));
    if (hand.ring) {
        ui.focus_ring(target, 4, -1);
    }
    return hand.activated;
}

learn::Preferences in_other_language(learn::Preferences preferences) {
    preferences.language = preferences.language == content::Language::Latvian
                               ? content::Language::English
                               : content::Language::Latvian;
    return preferences;
}

ui::Button settings_button(const Scene& scene) {
    return {.id = "bar.settings",
            .label = "Aa",
            .small = true,
            .name = scene.words.text("bar.settings")};
}

ui::Button search_button(const Scene& scene, const BarForm& form) {
    return {.id = "bar.search",
            .label = form.search_word ? scene.words.text("bar.search") : "🔍",
            .small = true,
            .name = scene.words.text("search.title")};
}

ui::Button person_button(const Scene& scene, const BarView& view, const BarForm& form) {
    return {.id = "bar.person",
            .label = form.full_name ? view.person : initials(view.person),
            .small = true,
            .name = view.person + ", " + scene.words.text("bar.person")};
}

ui::Button language_button(const Scene& scene, const learn::Preferences& preferences) {
    const bool latvian = preferences.language == content::Language::Latvian;
    return {.id = "bar.language",
            .label = latvian ? "LV" : "EN",
            .small = true,
            .name = std::string(latvian ? "LV" : "EN") + ", " + scene.words.text("bar.language")};
}

/// How much room the person and the chip take.
float end_width(Scene& scene, const BarView& view, const BarForm& form) {
    return width_of(scene, person_button(scene, view, form), form) + gap(form) +
           chip_width(scene, view.chip, form.chip);
}

bool fits(Scene& scene, const BarView& view, const BarForm& form, float width) {
    float needed = home_width(scene, form) + gap(form) + 4 + end_width(scene, view, form);
    for (const ui::Button& button : {language_button(scene, view.preferences),
                                     settings_button(scene), search_button(scene, form)}) {
        needed += width_of(scene, button, form) + gap(form);
    }
    return needed <= width;
}

/// A strip of the bar; returns its inside.
Rect bar_strip(Scene& scene, Rect& body, float height) {
    const Rect strip = base::cut_top(body, height);
    scene.ui.fill(strip, Tone::Surface);
    scene.ui.fill({strip.x, strip.bottom() - 1, strip.width, 1}, Tone::Line);
    return strip.inset(margin(scene), 0);
}

/// The person and the chip from the right, and the title where room is left.
learn::Action draw_end(Scene& scene, const BarView& view, const BarForm& form, Rect& bar) {
    learn::Action action;
    if (corner_button(scene, person_button(scene, view, form), bar, form)) {
        action = learn::OpenPerson{};
    }
    draw_chip(scene, view.chip, form.chip,
              base::cut_right(bar, chip_width(scene, view.chip, form.chip)));
    base::cut_right(bar, kGap);
    if (bar.width > kRoomForTitle && scene.ui.measure(view.title, small()).width <= bar.width) {
        scene.ui.text_in(bar, view.title, small().in(Tone::Muted));
    }
    return action;
}

}  // namespace

learn::Action draw_bar(Scene& scene, const BarView& view, Rect& body) {
    learn::Action action;
    Rect bar = bar_strip(scene, body, bar_height(scene));
    const BarForm& form =
        fullest(kForms, [&](const BarForm& some) { return fits(scene, view, some, bar.width); });
    if (draw_home(scene, bar, form)) {
        action = learn::OpenProgramme{};
    }
    if (corner_button(scene, language_button(scene, view.preferences), bar, form)) {
        action = learn::Prefer{.preferences = in_other_language(view.preferences)};
    }
    if (corner_button(scene, settings_button(scene), bar, form)) {
        action = learn::OpenSettings{};
    }
    if (corner_button(scene, search_button(scene, form), bar, form)) {
        action = learn::OpenSearch{};
    }
    if (bar.width < end_width(scene, view, form)) {  // only in windows below the smallest
        bar = bar_strip(scene, body, ui::kSmallButtonHeight + 6);
    }
    const learn::Action other = draw_end(scene, view, form, bar);
    return learn::acted(other) ? other : action;
}

learn::Action draw_language_corner(Scene& scene, const learn::Preferences& preferences, Rect area) {
    learn::Action action;
    const auto language = [&](content::Language wanted, const char* id, const char* label) {
        const ui::Button button{.id = id,
                                .label = label,
                                .small = true,
                                .selected = preferences.language == wanted,
                                .name = scene.words.text(id)};
        if (corner_button(scene, button, area)) {
            learn::Preferences other = preferences;
            other.language = wanted;
            action = learn::Prefer{.preferences = other};
        }
    };
    if (corner_button(scene, settings_button(scene), area)) {
        action = learn::OpenSettings{};
    }
    language(content::Language::English, "language.en", "EN");
    language(content::Language::Latvian, "language.lv", "LV");
    return action;
}

learn::Action global_keys(Scene& scene, const learn::Preferences& preferences) {
    using enum render::Key;
    ui::Ui& ui = scene.ui;
    const auto with_text = [&](int percent) {
        learn::Preferences other = preferences;
        other.text_percent = percent;
        return learn::Prefer{.preferences = other};
    };
    if (ui.key(Escape)) {
        return learn::GoBack{};
    }
    if (ui.key(F1)) {
        return learn::OpenHelp{};
    }
    if (ui.key(F11)) {
        return learn::ToggleFullScreen{};
    }
    if (ui.key(F, {.shift = true, .control = true})) {
        return learn::OpenSearch{};
    }
    if (ui.key(Plus, {.control = true}) || ui.key(Plus, {.shift = true, .control = true})) {
        return with_text(learn::text_step(preferences.text_percent, +1));
    }
    if (ui.key(Minus, {.control = true})) {
        return with_text(learn::text_step(preferences.text_percent, -1));
    }
    if (ui.key(Digit0, {.control = true})) {
        return with_text(learn::kSmallestText);
    }
    return {};
}

}  // namespace engine::screens
