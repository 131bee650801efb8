#include "engine/app/startup.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <future>
#include <initializer_list>
#include <string>
#include <system_error>
#include <utility>

#include "engine/app/app.h"
#include "engine/app/build_date.h"
#include "engine/app/places.h"
#include "engine/platform/directories.h"

namespace engine::app {
namespace {

namespace fs = std::filesystem;

const char* name_of(std::optional<base::ThemeName> theme) {
    if (!theme) {
        return "system";
    }
    switch (*theme) {
        case base::ThemeName::Dark:
            return "dark";
        case base::ThemeName::Contrast:
            return "contrast";
        case base::ThemeName::Light:
            break;
    }
    return "light";
}

std::optional<base::ThemeName> theme_called(const std::string& name) {
    for (const auto theme :
         {base::ThemeName::Light, base::ThemeName::Dark, base::ThemeName::Contrast}) {
        if (name == name_of(theme)) {
            return theme;
        }
    }
    return std::nullopt;
}

const char* name_of(learn::Spacing spacing) {
    switch (spacing) {
        case learn::Spacing::Wider:
            return "wider";
        case learn::Spacing::Widest:
            return "widest";
        case learn::Spacing::Normal:
            break;
    }
    return "normal";
}

const char* name_of(learn::ReadingFont font) {
    return font == learn::ReadingFont::OpenDyslexic ? "opendyslexic" : "standard";
}

/// The one of `values` that goes by `name`; otherwise `fallback`.
template <class Value>
Value value_called(const std::string& name, std::initializer_list<Value> values, Value fallback) {
    const auto* found = std::find_if(values.begin(), values.end(),
                                     [&name](Value value) { return name == name_of(value); });
    return found == values.end() ? fallback : *found;
}

void take_options(const Options& options, learn::Preferences& preferences) {
    preferences.language = options.language.value_or(preferences.language);
    if (options.theme_given) {
        preferences.theme = options.theme;
    }
    preferences.text_percent = options.text_percent.value_or(preferences.text_percent);
}

std::optional<records::Store> open_store(const fs::path& folder, base::Moment now) {
    std::error_code ignored;  // Store::open says what is wrong with the folder
    fs::create_directories(folder, ignored);
    auto store = records::Store::open(folder, now);
    if (!store) {
        return std::nullopt;
    }
    return std::move(*store);
}

content::Result<Loaded> load(const Options& options, const fs::path& assets, base::Moment now) {
    const fs::path data =
        options.data_folder.empty() ? platform::user_data_folder() : options.data_folder;
    auto course = content::load::load_course(options.course.empty() ? find_own_folder("modules")
                                                                    : options.course);
    if (!course) {
        return course.error();
    }
    auto store = open_store(data, now);
    learn::Preferences preferences;
    if (store) {
        preferences = stored_preferences(*store, 0, preferences);
    }
    take_options(options, preferences);
    auto words = base::Strings::load(assets / "strings", preferences.language);
    if (!words) {
        return words.error();
    }
    return Loaded{.assets = assets,
                  .data_folder = data,
                  .course = *std::move(course),
                  .store = std::move(store),
                  .preferences = preferences,
                  .words = *std::move(words),
                  .build_date = build_date()};
}

}  // namespace

learn::Preferences stored_preferences(const records::Store& store, records::LearnerId learner,
                                      learn::Preferences otherwise) {
    const auto value = [&](const char* key) {
        auto found = store.setting(learner, key);
        return found ? *found : std::string();
    };
    if (const std::string language = value("language"); !language.empty()) {
        otherwise.language =
            language == "en" ? content::Language::English : content::Language::Latvian;
    }
    if (const std::string theme = value("theme"); !theme.empty()) {
        otherwise.theme = theme_called(theme);
    }
    const std::string percent = value("text_percent");
    int number = 0;
    std::from_chars(percent.data(), percent.data() + percent.size(), number);
    if (number >= learn::kSmallestText && number <= learn::kLargestText) {
        otherwise.text_percent = number;
    }
    using learn::ReadingFont;
    using learn::Spacing;
    otherwise.spacing = value_called(
        value("spacing"), {Spacing::Normal, Spacing::Wider, Spacing::Widest}, otherwise.spacing);
    otherwise.reading_font =
        value_called(value("reading_font"), {ReadingFont::Standard, ReadingFont::OpenDyslexic},
                     otherwise.reading_font);
    return otherwise;
}

void store_preferences(records::Store& store, records::LearnerId learner,
                       const learn::Preferences& preferences) {
    using Setting = std::pair<const char*, std::string>;
    const std::array values{Setting{"language", content::code(preferences.language)},
                            Setting{"theme", name_of(preferences.theme)},
                            Setting{"text_percent", std::to_string(preferences.text_percent)},
                            Setting{"spacing", name_of(preferences.spacing)},
                            Setting{"reading_font", name_of(preferences.reading_font)}};
    for (const auto& [key, value] : values) {
        if (const auto done = store.set_setting(learner, key, value); !done) {
            return;
        }
    }
}

content::Result<std::unique_ptr<App>> App::start(const Options& options) {
    std::unique_ptr<App> app(new App(options));
    // The window takes longest; everything else is made ready beside it.
    auto rest = std::async(std::launch::async, [&] { return app->get_ready(); });
    auto window = open_window();
    const content::Status ready = rest.get();
    if (!window) {
        if (app->program_) {
            app->program_->close(base::now());
        }
        return window.error();
    }
    if (!ready) {
        return ready.error();
    }
    app->window_ = std::make_unique<WindowParts>(*std::move(window), *app->text_->fonts,
                                                 app->program_->course_folder());
    return app;
}

content::Status App::get_ready() {
    const base::Moment now = base::now();
    const fs::path assets = find_own_folder("assets");
    auto text = open_text(assets);
    if (!text) {
        return text.error();
    }
    text_ = *std::move(text);
    auto loaded = load(options_, assets, now);
    if (!loaded) {
        return loaded.error();
    }
    program_ = std::make_unique<Program>(*std::move(loaded), surroundings());
    program_->open_unseen(options_.learner, options_.lesson, {.size = render::WindowOptions{}.size},
                          now);
    return content::kDone;
}

}  // namespace engine::app
