#include "tests/layering/rules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace tests {
namespace {

using Names = std::vector<std::string_view>;

/// A folder and the folders it may include besides itself, nearest first.
struct Layer {
    std::string_view folder;
    Names below;
};

const std::vector<Layer>& all_layers() {
    static const Names model = {"content", "content/base"};
    static const std::vector<Layer> layers = [] {
        const Names content = {"content/check",    "content/exchange", "content/activity/load",
                               "content/activity", "content/load",     "content/search",
                               "content",          "content/base"};
        const auto above = [](const Names& first, const Names& rest) {
            Names all = first;
            all.insert(all.end(), rest.begin(), rest.end());
            return all;
        };
        const Names base = above({"engine/base"}, content);
        const Names platform = above({"engine/platform"}, base);
        const Names text = above({"engine/text"}, platform);
        const Names layout = above({"engine/layout"}, text);
        const Names paint = above({"engine/paint"}, layout);
        const Names render = above({"engine/render"}, paint);
        const Names ui = above({"engine/ui"}, render);
        const Names app =
            above({"engine/screens", "engine/learn", "engine/records", "engine/print"}, ui);
        return std::vector<Layer>{
            {"content/base", {}},
            {"content", {"content/base"}},
            {"content/load", model},
            {"content/search", model},
            {"content/exchange", {"content/load", "content", "content/base"}},
            {"content/activity", model},
            {"content/activity/load",
             {"content/activity", "content/load", "content", "content/base"}},
            {"content/check",
             {"content/activity/load", "content/activity", "content/load", "content",
              "content/base"}},
            {"engine/base", content},
            {"engine/platform", base},
            {"engine/text", platform},
            {"engine/layout", text},
            {"engine/paint", layout},
            {"engine/render", paint},
            {"engine/print", render},
            {"engine/ui", render},
            {"engine/learn", base},
            {"engine/records", above({"engine/learn"}, platform)},
            {"engine/screens", above({"engine/learn"}, ui)},
            {"engine/app", app},
        };
    }();
    return layers;
}

/// Third-party headers that start with one of these may be included by these folders or files.
struct Owner {
    Names headers;
    Names owners;
};

const std::vector<Owner>& all_owners() {
    static const std::vector<Owner> owners = {
        {{"cmark.h"}, {"content/load/cmark_document.cpp", "content/load/markdown_parser.cpp"}},
        {{"nlohmann/"}, {"content/load/json_reader.cpp"}},
        {{"ft2build.h", "freetype/", "FT_", "hb.h", "hb-", "linebreak.h", "wordbreak.h", "unibreak",
          "hyphen.h"},
         {"engine/text/"}},
        {{"GLFW/", "glad/", "GL/", "backends/imgui_impl_", "png.h", "jpeglib.h", "jerror.h"},
         {"engine/render/"}},
        {{"imgui"}, {"engine/render/"}},
        {{"stb/stb_textedit.h"}, {"engine/ui/"}},
        {{"SQLiteCpp/", "sqlite3.h", "sodium"}, {"engine/records/"}},
        {{"cairo"}, {"engine/print/"}},
        {{"CLI/"}, {"engine/app/"}},
        {{"unistd.h", "sys/", "fcntl.h", "spawn.h", "signal.h", "pwd.h", "dirent.h", "dlfcn.h",
          "link.h", "poll.h", "X11/", "dbus/", "windows.h", "winsock", "shlobj.h", "shellapi.h",
          "io.h"},
         {"engine/platform/"}},
    };
    return owners;
}

/// Headers of ours that only these folders or files may include: the program is played in a window,
/// and without one in tests, so what knows the window is kept apart from it.
const std::vector<Owner>& all_doors() {
    static const std::vector<Owner> doors = {
        {{"engine/render/window.h", "engine/render/gl_", "engine/ui/stage.h", "engine/app/app.h",
          "engine/app/window_parts.h"},
         {"engine/render/", "engine/ui/stage", "engine/app/app.", "engine/app/main.cpp",
          "engine/app/sorry.", "engine/app/startup.", "engine/app/window_parts."}},
    };
    return doors;
}

struct Include {
    int line = 0;
    bool quoted = false;
    std::string_view name;  // what stands between the brackets or quotes, or the macro
};

std::string_view trimmed_left(std::string_view text) {
    const auto start = text.find_first_not_of(" \t");
    return start == std::string_view::npos ? std::string_view{} : text.substr(start);
}

std::optional<Include> include_in(std::string_view line, int number) {
    line = trimmed_left(line);
    if (!line.starts_with('#')) {
        return std::nullopt;
    }
    line = trimmed_left(line.substr(1));
    constexpr std::string_view kWord = "include";
    if (!line.starts_with(kWord)) {
        return std::nullopt;
    }
    line = trimmed_left(line.substr(kWord.size()));
    const bool bracketed = line.starts_with('<') || line.starts_with('"');
    const auto end = bracketed ? line.find_first_of(">\"", 1) : line.find_first_of(" \t\r");
    const std::size_t skip = bracketed ? 1 : 0;
    return Include{number, line.starts_with('"'), line.substr(skip, end - skip)};
}

std::vector<Include> includes_of(std::string_view text) {
    std::vector<Include> found;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        if (const auto include = include_in(text.substr(0, end), number)) {
            found.push_back(*include);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

std::string_view folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

struct File {
    std::string_view path;
    bool test = false;  // tests may reach for GoogleTest, tests/ and the system
};

/// A helper header of tests gives itself away by its name or by speaking to GoogleTest.
File file_of(std::string_view path, std::string_view text) {
    const bool helper =
        path.ends_with(".h") && text.find("#include <gtest/") != std::string_view::npos;
    return {path, helper || path.find("_test.") != std::string_view::npos};
}

/// The layer that `folder` is or lies in: a room may have alcoves (engine/records/sql).
const Layer* layer_of(std::string_view folder) {
    const Layer* best = nullptr;
    for (const Layer& layer : all_layers()) {
        const bool inside =
            folder == layer.folder || (folder.starts_with(layer.folder) &&
                                       folder.substr(layer.folder.size()).starts_with('/'));
        if (inside && (best == nullptr || best->folder.size() < layer.folder.size())) {
            best = &layer;
        }
    }
    return best;
}

std::string joined(std::span<const std::string_view> names) {
    std::string text;
    for (const auto name : names) {
        text += (text.empty() ? "" : ", ") + std::string(name);
    }
    return text.empty() ? "nothing" : text;
}

std::string fault(const File& file, const Include& include, const std::string& sentence) {
    return std::string(file.path) + ":" + std::to_string(include.line) + ": #include " +
           std::string(include.name) + ": " + sentence;
}

/// Whose header it is; nullptr: nobody's.
const Owner* owner_of(const Include& include, const std::vector<Owner>& owners) {
    for (const Owner& owner : owners) {
        if (std::any_of(owner.headers.begin(), owner.headers.end(),
                        [&](auto start) { return include.name.starts_with(start); })) {
            return &owner;
        }
    }
    return nullptr;
}

std::optional<std::string> owner_fault(const File& file, const Include& include,
                                       const Owner& owner) {
    const bool owned = std::any_of(owner.owners.begin(), owner.owners.end(),
                                   [&](auto start) { return file.path.starts_with(start); });
    return owned || file.test
               ? std::nullopt
               : std::optional(fault(file, include, "allowed only in: " + joined(owner.owners)));
}

std::optional<std::string> own_header_fault(const File& file, const Include& include) {
    if (include.name.starts_with("tests/")) {
        return file.test ? std::nullopt
                         : std::optional(fault(file, include, "only a test may lean on tests/"));
    }
    const Layer* from = layer_of(folder_of(file.path));
    const Layer* to = layer_of(folder_of(include.name));
    if (from == nullptr) {
        return fault(file, include,
                     "its folder has no place in the architecture; give it one in "
                     "tests/layering/rules.cpp");
    }
    if (to == from || (to != nullptr && std::find(from->below.begin(), from->below.end(),
                                                  to->folder) != from->below.end())) {
        const Owner* owner = owner_of(include, all_doors());
        return owner == nullptr ? std::nullopt : owner_fault(file, include, *owner);
    }
    return fault(file, include,
                 "a step upwards; " + std::string(from->folder) +
                     " may include only itself and: " + joined(from->below));
}

/// The standard library's headers are plain words: <vector>, <cstdint>.
bool is_standard(std::string_view name) {
    return name.find_first_of("./") == std::string_view::npos;
}

std::optional<std::string> foreign_header_fault(const File& file, const Include& include) {
    if (const Owner* owner = owner_of(include, all_owners())) {
        return owner_fault(file, include, *owner);
    }
    const bool test_library =
        include.name.starts_with("gtest/") || include.name.starts_with("benchmark/");
    if ((is_standard(include.name) && !include.quoted) || (test_library && file.test)) {
        return std::nullopt;
    }
    return fault(file, include,
                 "nobody owns this header; name it from the repository root, or give it an owner "
                 "in tests/layering/rules.cpp");
}

}  // namespace

std::vector<std::string> layering_faults(std::string_view path, std::string_view text) {
    constexpr std::array<std::string_view, 3> kOwnRoots = {"content/", "engine/", "tests/"};
    const File file = file_of(path, text);
    std::vector<std::string> faults;
    for (const Include& include : includes_of(text)) {
        const bool own = std::any_of(kOwnRoots.begin(), kOwnRoots.end(),
                                     [&](auto root) { return include.name.starts_with(root); });
        if (auto found =
                own ? own_header_fault(file, include) : foreign_header_fault(file, include)) {
            faults.push_back(*std::move(found));
        }
    }
    return faults;
}

std::vector<std::string> raw_widget_faults(std::string_view path, std::string_view text) {
    const bool concerned = path.starts_with("engine/screens/") || path.starts_with("engine/app/");
    std::vector<std::string> faults;
    if (!concerned || file_of(path, text).test) {
        return faults;
    }
    for (auto at = text.find("ImGui::"); at != std::string_view::npos;
         at = text.find("ImGui::", at + 1)) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<long>(at), '\n');
        faults.push_back(std::string(path) + ":" + std::to_string(line) +
                         ": draws past the item registry; use engine/ui");
    }
    return faults;
}

}  // namespace tests
