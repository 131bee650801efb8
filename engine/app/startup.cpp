#include "engine/app/startup.h"

#include <algorithm>
#include <charconv>
#include <future>
#include <initializer_list>
#include <string>
#include <system_error>
#include <utility>

#include "engine/app/app.h"
#include "engine/app/build_date.h"
#include "engine/app/places.h"
#include "engine/platform/desktop.h"
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
    const std::pair<const char*, std::string> values[] = {
        // NOLINT(modernize-avoid-c-arrays)
        {"language", content::code(preferences.language)},
        {"theme", name_of(preferences.theme)},
        {"text_percent", std::to_string(preferences.text_percent)},
        {"spacing", name_of(preferences.spacing)},
        {"reading_font", name_of(preferences.reading_font)}};
    for (const auto& [key, value] : values) {
        if (const auto done = store.set_setting(learner, key, value); !done) {
            return;
        }
    }
}

struct App::Loaded {
    Options options;
    fs::path data_folder;
    fs::path assets;
    content::load::LoadedCourse course;
    std::optional<records::Store> store;
    learn::Preferences preferences;
    base::Strings words;
    std::unique_ptr<WindowParts> window;
};

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
    return std::unique_ptr<App>(new App({.options = options,
                                         .data_folder = data,
                                         .assets = assets,
                                         .course = std::move(*course),
                                         .store = std::move(store),
                                         .preferences = preferences,
                                         .words = std::move(*words),
                                         .window = std::move(*window)}));
}

App::App(Loaded loaded)
    : options_(std::move(loaded.options)),
      data_folder_(std::move(loaded.data_folder)),
      assets_(std::move(loaded.assets)),
      library_(std::move(loaded.course)),
      store_(std::move(loaded.store)),
      recorder_(store_ ? std::optional<Recorder>(std::in_place, *store_) : std::nullopt),
      memory_(store_ ? &*store_ : nullptr, records::hours_rules(library_.course())),
      session_(library_, memory_, loaded.preferences, build_date()),
      desk_(store_ ? &*store_ : nullptr, recorder_ ? &*recorder_ : nullptr, memory_, session_),
      preferences_(store_ ? &*store_ : nullptr, loaded.preferences),
      search_(library_),
      notebook_(library_),
      places_(library_),
      words_(std::move(loaded.words)),
      window_(std::move(loaded.window)),
      desktop_theme_(platform::preferred_theme()),
      ui_tree_(options_.ui_tree),
      handouts_(assets_, [] { render::Window::wake(); }) {}

App::~App() = default;

/// `--learner` and `--lesson` skip the screens before; without them she signs in.
void App::open_first_screen(base::Moment now) {
    tell_about_store();
    if (!options_.learner.empty()) {
        learn::Facts facts;
        if (!desk_.sign_in_by_name(options_.learner, facts, now)) {
            session_.tell({.key = "notice.learner_unknown", .detail = {}, .trouble = true});
        }
        record(facts, now);
    } else if (!options_.lesson.empty()) {
        session_.enter_as_guest();
    }
    const bool inside = session_.state().person || session_.state().guest;
    if (!options_.lesson.empty() && inside) {
        act(learn::OpenLesson{.lesson = options_.lesson, .page = {}}, now);
    }
}

void App::tell_about_store() {
    if (!store_) {
        session_.tell({.key = "notice.no_store", .detail = {}, .trouble = true});
        return;
    }
    const records::Opening& opening = store_->opening();
    if (opening.restored) {
        const auto minutes = std::chrono::floor<std::chrono::seconds>(opening.kept_time).count();
        const std::string kept = words_.text(
            "store.kept", {{"time", duration_text(words_, std::chrono::seconds(minutes))},
                           {"answers", words_.plural("store.answers", opening.kept_answers)}});
        session_.tell({.key = "notice.store_restored", .detail = kept, .trouble = true});
    } else if (opening.read_only) {
        session_.tell({.key = "notice.store_read_only", .detail = {}, .trouble = true});
    } else if (!library_.issues().empty()) {
        session_.tell({.key = "notice.course_issues", .detail = {}, .trouble = true});
    }
}

}  // namespace engine::app
