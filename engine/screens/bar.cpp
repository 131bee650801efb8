#include "engine/screens/bar.h"

#include <algorithm>

#include "engine/ui/widgets.h"

namespace engine::screens {
namespace {

using base::Rect;
using base::Tone;
using ui::type::label;
using ui::type::small;

constexpr float kChipHeight = 36;
constexpr float kGap = 12;
constexpr float kRoomForTitle = 120;   // a title that would get less is left out
constexpr float kRoomForSearch = 400;  // narrower screens have room for its sign only

Tone chip_tone(ChipView::State state) {
    switch (state) {
        case ChipView::State::Counting:
            return Tone::Accent;
        case ChipView::State::PausingSoon:
            return Tone::Amber;
        case ChipView::State::Paused:
            break;
    }
    return Tone::Muted;
}

struct ChipSizes {
    float text = 0;
    float total = 0;
    float whole = 0;
};

ChipSizes chip_sizes(Scene& scene, const ChipView& chip) {
    ChipSizes sizes;
    sizes.text = scene.ui.measure(chip.text, small()).width;
    sizes.total = chip.total.empty() ? 0 : scene.ui.measure(chip.total, label()).width;
    sizes.whole = 35 + sizes.text + (sizes.total > 0 ? 25 + sizes.total : 0) + 16;
    return sizes;
}

void draw_chip(Scene& scene, const ChipView& chip, Rect rect) {
    ui::Ui& ui = scene.ui;
    const ChipSizes sizes = chip_sizes(scene, chip);
    ui.fill(rect, Tone::Paper, rect.height / 2);
    ui.stroke(rect, Tone::Line, rect.height / 2);
    const base::Point dot{rect.x + 20, rect.centre().y};
    if (chip.state == ChipView::State::Paused) {  // two bars: not by colour alone
        ui.fill({dot.x - 5, dot.y - 5, 3, 10}, Tone::Muted);
        ui.fill({dot.x + 2, dot.y - 5, 3, 10}, Tone::Muted);
    } else {
        ui.disc(dot, 5, chip_tone(chip.state));
    }
    Rect inner = rect.inset(35, 0);
    inner.width = rect.right() - 14 - inner.x;
    // Where not all of it fits, a running clock shows its total and a stopped one its reason.
    const bool tight = rect.width < sizes.whole;
    const bool only_total = tight && chip.state == ChipView::State::Counting && sizes.total > 0;
    if (only_total) {
        ui.text_in(inner, chip.total, label());
    } else if (tight) {
        ui.text_in(inner, chip.text, ui::type::sans(13));
    } else if (sizes.total > 0) {
        const Rect total = base::cut_right(inner, sizes.total + 2);
        ui.text_in(total, chip.total, label());
        ui.fill({total.x - 13, rect.y + 11, 1, rect.height - 22}, Tone::Muted);
        base::cut_right(inner, 25);
    }
    if (!tight) {
        ui.text_in(inner, chip.text, small());
    }
    ui.say({.id = "bar.chip",
            .role = ui::Role::Status,
            .name = chip.text,
            .value = chip.total,
            .rect = rect});
}

/// A button of the bar's right end; cut off `bar`.
bool corner_button(Scene& scene, const ui::Button& button, Rect& bar) {
    const float width = ui::button_size(scene.ui, button).width;
    const Rect strip = base::cut_right(bar, width);
    base::cut_right(bar, kGap);
    const float y = strip.centre().y - ui::kSmallButtonHeight / 2;
    return ui::button(scene.ui, button, {strip.x, y, strip.width, ui::kSmallButtonHeight});
}

/// The wordmark, which leads home; cut off the left of `bar`.
bool draw_home(Scene& scene, Rect& bar) {
    ui::Ui& ui = scene.ui;
    const ui::TextLook mark = ui::type::wordmark();
    const Rect home = base::cut_left(bar, ui.measure("Lasītava", mark).width + 4);
    const Rect target = home.inset(0, (home.height - ui::kSmallButtonHeight) / 2);
    const auto hand = ui.interact(
        {.id = "bar.home", .name = scene.words.text("bar.home"), .value = "Lasītava"}, target);
    ui.text_in(home, "Lasītava", mark);
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

/// In a window too narrow for the word, the sign alone.
ui::Button search_button(const Scene& scene) {
    const bool tight = scene.ui.screen().width < kRoomForSearch;
    return {.id = "bar.search",
            .label = tight ? "🔍" : scene.words.text("bar.search"),
            .small = true,
            .name = scene.words.text("search.title")};
}

ui::Button language_button(const Scene& scene, const learn::Preferences& preferences) {
    const bool latvian = preferences.language == content::Language::Latvian;
    return {.id = "bar.language",
            .label = latvian ? "LV" : "EN",
            .small = true,
            .name = std::string(latvian ? "LV" : "EN") + ", " + scene.words.text("bar.language")};
}

}  // namespace

learn::Action draw_bar(Scene& scene, const BarView& view, Rect& body) {
    ui::Ui& ui = scene.ui;
    learn::Action action;
    Rect bar = base::cut_top(body, bar_height(scene));
    ui.fill(bar, Tone::Surface);
    ui.fill({bar.x, bar.bottom() - 1, bar.width, 1}, Tone::Line);
    bar = bar.inset(margin(scene), 0);

    // From the left and from the right; the chip gets what stays, or a line of its own.
    if (draw_home(scene, bar)) {
        action = learn::OpenProgramme{};
    }
    base::cut_left(bar, 16);
    if (corner_button(scene, language_button(scene, view.preferences), bar)) {
        action = learn::Prefer{.preferences = in_other_language(view.preferences)};
    }
    if (corner_button(scene, settings_button(scene), bar)) {
        action = learn::OpenSettings{};
    }
    if (corner_button(scene, search_button(scene), bar)) {
        action = learn::OpenSearch{};
    }
    const ui::Button person{.id = "bar.person",
                            .label = view.person,
                            .small = true,
                            .name = view.person + ", " + scene.words.text("bar.person")};
    const float chip_width = chip_sizes(scene, view.chip).whole;
    const float person_width = ui::button_size(ui, person).width + kGap;
    const bool one_line = chip_width + person_width <= bar.width;
    if (one_line && corner_button(scene, person, bar)) {
        action = learn::OpenPerson{};
    }
    if (one_line) {
        Rect chip = base::cut_right(bar, chip_width);
        chip = {chip.x, chip.centre().y - kChipHeight / 2, chip.width, kChipHeight};
        draw_chip(scene, view.chip, chip);
        base::cut_right(bar, kGap);
        if (bar.width > kRoomForTitle && ui.measure(view.title, small()).width <= bar.width) {
            ui.text_in(bar, view.title, small().in(Tone::Muted));
        }
    } else {
        const Rect line = base::cut_top(body, ui::kSmallButtonHeight + 6);
        ui.fill(line, Tone::Surface);
        ui.fill({line.x, line.bottom() - 1, line.width, 1}, Tone::Line);
        Rect inner = line.inset(margin(scene), 0);
        const float room = inner.width - person_width;
        if (room > kRoomForTitle && corner_button(scene, person, inner)) {
            action = learn::OpenPerson{};
        }
        draw_chip(scene, view.chip,
                  {inner.x, line.centre().y - kChipHeight / 2, std::min(chip_width, inner.width),
                   kChipHeight});
    }
    return action;
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
