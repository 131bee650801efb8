#include "engine/app/sorry.h"

#include "engine/app/places.h"
#include "engine/app/startup.h"
#include "engine/app/window_parts.h"
#include "engine/base/strings.h"
#include "engine/platform/directories.h"

namespace engine::app {
namespace {

const char* key_for(const content::Error& error) {
    if (error.where == kFontsFailed) {
        return "error.no_fonts";
    }
    if (error.where == kWindowFailed) {
        const bool no_screen = error.kind == content::Error::Kind::NotFound;
        return no_screen ? "error.no_display" : "error.no_opengl";
    }
    return "error.course";
}

/// What the command line says, else what was chosen on this PC earlier.
content::Language language_for(const Options& options) {
    if (options.language) {
        return *options.language;
    }
    const auto folder =
        options.data_folder.empty() ? platform::user_data_folder() : options.data_folder;
    const auto store = records::Store::open(folder, base::now(), {.read_only = true});
    const learn::Preferences usual;
    return store ? stored_preferences(*store, 0, usual).language : usual.language;
}

}  // namespace

std::string sorry(const content::Error& error, const Options& options) {
    const auto words =
        base::Strings::load(find_own_folder("assets") / "strings", language_for(options));
    const bool about_a_file = error.where != kFontsFailed && error.where != kWindowFailed;
    const std::string detail =
        about_a_file && !error.where.empty() ? error.where + ": " + error.message : error.message;
    // Without its strings the program is not installed whole; then any sentence is better than
    // none.
    return words ? words->text(key_for(error), {{"detail", detail}}) : detail;
}

}  // namespace engine::app
