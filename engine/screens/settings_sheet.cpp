#include "engine/screens/settings_sheet.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/screens/sheet.h"

namespace engine::screens {
namespace {

using base::Rect;

constexpr float kGap = kSheetGap;

void draw_label(Scene& scene, const std::string& key, Rect& area) {
    base::cut_top(area, scene.ui.text(area, scene.words.text(key), ui::type::label()) + 8);
}

learn::Action choose_text_size(Scene& scene, learn::Preferences preferences, Rect& area) {
    draw_label(scene, "settings.text_size", area);
    const std::string now = std::to_string(preferences.text_percent) + " %";
    const int pressed =
        draw_row(scene,
                 {.buttons = {{.id = "settings.smaller",
                               .label = "A−",
                               .small = true,
                               .enabled = preferences.text_percent > learn::kSmallestText,
                               .name = scene.words.text("settings.smaller")},
                              {.id = "settings.normal",
                               .label = now,
                               .small = true,
                               .name = now + ", " + scene.words.text("settings.normal")},
                              {.id = "settings.larger",
                               .label = "A+",
                               .small = true,
                               .enabled = preferences.text_percent < learn::kLargestText,
                               .name = scene.words.text("settings.larger")}}},
                 area);
    base::cut_top(area, kGap);
    if (pressed < 0) {
        return {};
    }
    preferences.text_percent = pressed == 1
                                   ? learn::kSmallestText
                                   : learn::text_step(preferences.text_percent, pressed - 1);
    return learn::Prefer{.preferences = preferences};
}

/// A labelled row of buttons, of which the one that holds is marked. Returns what was pressed.
template <class Value>
std::optional<Value> choose(Scene& scene, const std::string& label, Rect& area,
                            const std::vector<std::pair<const char*, Value>>& choices,
                            const Value& now) {
    draw_label(scene, label, area);
    ui::ButtonRow row;
    for (const auto& [key, value] : choices) {
        row.buttons.push_back(
            {.id = key, .label = scene.words.text(key), .small = true, .selected = now == value});
    }
    const int pressed = draw_row(scene, row, area);
    base::cut_top(area, kGap);
    if (pressed < 0) {
        return std::nullopt;
    }
    return std::optional<Value>(std::in_place, choices[static_cast<std::size_t>(pressed)].second);
}

learn::Action choose_theme(Scene& scene, learn::Preferences preferences, Rect& area) {
    using base::ThemeName;
    const auto chosen =
        choose<std::optional<ThemeName>>(scene, "settings.theme", area,
                                         {{"settings.theme.system", std::nullopt},
                                          {"settings.theme.light", ThemeName::Light},
                                          {"settings.theme.dark", ThemeName::Dark},
                                          {"settings.theme.contrast", ThemeName::Contrast}},
                                         preferences.theme);
    if (!chosen) {
        return {};
    }
    preferences.theme = *chosen;
    return learn::Prefer{.preferences = preferences};
}

/// Spacing and font of what is read; the rest of the program keeps its own.
learn::Action choose_spacing(Scene& scene, learn::Preferences preferences, Rect& area) {
    using learn::Spacing;
    const auto chosen = choose<Spacing>(scene, "settings.spacing", area,
                                        {{"settings.spacing.normal", Spacing::Normal},
                                         {"settings.spacing.wider", Spacing::Wider},
                                         {"settings.spacing.widest", Spacing::Widest}},
                                        preferences.spacing);
    if (!chosen) {
        return {};
    }
    preferences.spacing = *chosen;
    return learn::Prefer{.preferences = preferences};
}

learn::Action choose_font(Scene& scene, learn::Preferences preferences, Rect& area) {
    using learn::ReadingFont;
    const auto chosen = choose<ReadingFont>(scene, "settings.font", area,
                                            {{"settings.font.standard", ReadingFont::Standard},
                                             {"settings.font.dyslexic", ReadingFont::OpenDyslexic}},
                                            preferences.reading_font);
    if (!chosen) {
        return {};
    }
    preferences.reading_font = *chosen;
    return learn::Prefer{.preferences = preferences};
}

learn::Action choose_language(Scene& scene, learn::Preferences preferences, Rect& area) {
    using content::Language;
    draw_label(scene, "settings.language", area);
    const bool latvian = preferences.language == Language::Latvian;
    const int pressed = draw_row(
        scene,
        {.buttons =
             {{.id = "language.lv", .label = "Latviešu", .small = true, .selected = latvian},
              {.id = "language.en", .label = "English", .small = true, .selected = !latvian}}},
        area);
    base::cut_top(area, kGap);
    if (pressed < 0) {
        return {};
    }
    preferences.language = pressed == 0 ? Language::Latvian : Language::English;
    return learn::Prefer{.preferences = preferences};
}

}  // namespace

learn::Action draw(Scene& scene, const SettingsView& view) {
    return draw_sheet(
        scene, "settings", scene.words.text("settings.title"), [&](Rect& area) -> learn::Action {
            learn::Action action;
            const auto take = [&action](learn::Action other) {
                action = learn::acted(other) ? std::move(other) : action;
            };
            take(choose_text_size(scene, view.preferences, area));
            take(choose_spacing(scene, view.preferences, area));
            if (view.dyslexic_font) {
                take(choose_font(scene, view.preferences, area));
            }
            take(choose_theme(scene, view.preferences, area));
            take(choose_language(scene, view.preferences, area));
            const int more =
                draw_row(scene,
                         {.buttons = {{.id = "settings.full_screen",
                                       .label = scene.words.text("settings.full_screen") + " F11",
                                       .small = true},
                                      {.id = "settings.help",
                                       .label = scene.words.text("help.title") + " F1",
                                       .small = true}}},
                         area);
            base::cut_top(area, kGap + 6);
            if (more >= 0) {
                take(more == 0 ? learn::Action(learn::ToggleFullScreen{})
                               : learn::Action(learn::OpenHelp{}));
            }
            if (draw_close(scene, area)) {
                take(learn::CloseDialog{});
            }
            return action;
        });
}

}  // namespace engine::screens
