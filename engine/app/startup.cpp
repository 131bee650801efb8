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

struct OnDisk {
    content::Result<content::load::LoadedCourse> course;
    std::optional<records::Store> store;
};

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
    const base::Moment now = base::now();
    const fs::path assets = find_own_folder("assets");
    const fs::path folder = options.course.empty() ? find_own_folder("modules") : options.course;
    const fs::path data =
        options.data_folder.empty() ? platform::user_data_folder() : options.data_folder;
    // The window takes longest; what is on the disk is read beside it.
    auto disk = std::async(std::launch::async, [&] {
        auto store = open_store(data, now);
        return OnDisk{.course = content::load::load_course(folder), .store = std::move(store)};
    });
    auto window = open_window(folder, assets);
    if (!window) {
        return window.error();
    }
    auto [course, store] = disk.get();
    if (!course) {
        return course.error();
    }
    learn::Preferences preferences;
    if (store) {
        preferences = stored_preferences(*store, 0, preferences);
    }
    take_options(options, preferences);
    auto words = base::Strings::load(assets / "strings", preferences.language);
    if (!words) {
        return words.error();
    }
    return std::unique_ptr<App>(new App(options,
                                        {.assets = assets,
                                         .data_folder = data,
                                         .course = std::move(*course),
                                         .store = std::move(store),
                                         .preferences = preferences,
                                         .words = std::move(*words),
                                         .build_date = build_date()},
                                        std::move(*window)));
}

}  // namespace engine::app
