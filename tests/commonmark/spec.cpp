// An example stands between two fences of 32 backticks, tabs as arrows:
//
//     ```````````````````````````````` example
//     →markdown
//     .
//     <p>html</p>
//     ````````````````````````````````

#include "tests/commonmark/spec.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

namespace tests {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPackage = "commonmark-spec-0.30.0";
const std::string kFence(32, '`');

fs::path build_folder() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error).parent_path();
}

std::string with_tabs(std::string_view line) {
    constexpr std::string_view kArrow = "→";
    std::string text(line);
    for (auto at = text.find(kArrow); at != std::string::npos; at = text.find(kArrow, at + 1)) {
        text.replace(at, kArrow.size(), "\t");
    }
    return text;
}

}  // namespace

std::optional<std::string> fetch_spec() {
    const fs::path folder = build_folder() / kPackage;
    const fs::path file = folder / "package/spec.txt";
    if (!fs::exists(file)) {
        // Unpacked aside and moved: a fetch that was cut off leaves nothing that looks whole.
        const std::string aside = folder.string() + ".fetching";
        const std::string fetch = "rm -rf '" + aside + "' && mkdir '" + aside + "' && cd '" +
                                  aside +
                                  "' && timeout 60 npm pack --silent commonmark-spec@0.30.0 >&2 "
                                  "&& tar xzf " +
                                  kPackage + ".tgz && mv '" + aside + "' '" + folder.string() + "'";
        // NOLINTNEXTLINE(cert-env33-c): the words are ours
        if (std::system(fetch.c_str()) != 0) {
            return std::nullopt;
        }
    }
    std::ifstream stream(file, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

std::vector<Example> examples_in(std::string_view spec) {
    enum class Part { Prose, Markdown, Html };
    std::vector<Example> examples;
    Part part = Part::Prose;
    while (!spec.empty()) {
        const std::size_t end = std::min(spec.find('\n'), spec.size());
        const std::string_view line = spec.substr(0, end);
        spec.remove_prefix(std::min(end + 1, spec.size()));
        if (line == kFence + " example") {
            examples.push_back({.number = static_cast<int>(examples.size()) + 1, .markdown = {}});
            part = Part::Markdown;
        } else if (line == kFence) {
            part = Part::Prose;
        } else if (part == Part::Markdown && line == ".") {
            part = Part::Html;
        } else if (part == Part::Markdown) {
            examples.back().markdown += with_tabs(line) + "\n";
        }
    }
    return examples;
}

}  // namespace tests
