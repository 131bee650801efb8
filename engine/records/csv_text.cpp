#include "engine/records/csv_text.h"

namespace engine::records {
namespace {

bool looks_like_formula(const std::string& text) {
    return !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
}

}  // namespace

std::string csv_cell(const std::string& text) {
    std::string safe = looks_like_formula(text) ? "'" + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) {
        return safe;
    }
    std::string quoted = "\"";
    for (const char c : safe) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + "\"";
}

std::string csv_line(const std::vector<std::string>& cells) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        text += (i == 0 ? "" : ",") + cells[i];
    }
    return text + "\r\n";
}

}  // namespace engine::records
