#include "engine/records/response_text.h"

#include <sstream>

namespace engine::records {

std::string response_text(const learn::Response& response) {
    std::string text;
    for (const auto& [part, values] : response.parts) {
        for (const std::string& value : values) {
            text += text.empty() ? "" : "\n";
            text += part.empty() ? "" : part + "\t";
            text += value;
        }
    }
    return text;
}

learn::Response response_in(const std::string& text) {
    learn::Response response;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t tab = line.find('\t');
        const std::string part = tab == std::string::npos ? "" : line.substr(0, tab);
        const std::string value = tab == std::string::npos ? line : line.substr(tab + 1);
        if (!value.empty()) {
            response.parts[part].push_back(value);
        }
    }
    return response;
}

}  // namespace engine::records
