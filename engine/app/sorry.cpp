#include "engine/app/sorry.h"

#include "engine/app/places.h"
#include "engine/app/window_parts.h"
#include "engine/base/strings.h"
#include "engine/platform/desktop.h"

namespace engine::app {
namespace {

const char* key_for(const content::Error& error) {
    if (error.where == kFontsFailed) {
        return "error.no_fonts";
    }
    if (error.where == kWindowFailed) {
        return platform::display_available() ? "error.no_opengl" : "error.no_display";
    }
    return "error.course";
}

}  // namespace

std::string sorry(const content::Error& error, const Options& options) {
    const auto words = base::Strings::load(find_own_folder("assets") / "strings",
                                           options.language.value_or(content::Language::Latvian));
    const bool about_a_file = error.where != kFontsFailed && error.where != kWindowFailed;
    const std::string detail =
        about_a_file && !error.where.empty() ? error.where + ": " + error.message : error.message;
    // Without its strings the program is not installed whole; then any sentence is better than
    // none.
    return words ? words->text(key_for(error), {{"detail", detail}}) : detail;
}

}  // namespace engine::app
