#include "engine/platform/ini_file.h"

#include <cstddef>

#include "content/load/file_reader.h"

namespace engine::platform {
namespace {

constexpr std::size_t kSettingsBytes = 262'144;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\"");
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(" \t\r\"") - first + 1);
}

}  // namespace

std::optional<std::string> ini_value(std::string_view text, std::string_view section,
                                     std::string_view key) {
    std::optional<std::string> found;
    bool inside = section.empty();  // what stands before the first section
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!line.empty() && line.front() == '[') {
            inside = line.size() == section.size() + 2 && line.substr(1, section.size()) == section;
            continue;
        }
        const std::size_t equals = line.find('=');
        if (inside && equals != std::string_view::npos && trimmed(line.substr(0, equals)) == key) {
            found = std::string(trimmed(line.substr(equals + 1)));
        }
    }
    return found;
}

std::string read_settings(const std::filesystem::path& file) {
    auto text = content::load::read_file(file, kSettingsBytes);
    return text ? *std::move(text) : std::string{};
}

}  // namespace engine::platform
