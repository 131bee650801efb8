#include "content/load/json_value.h"

#include <algorithm>

namespace content::load {

const JsonValue* JsonValue::member(std::string_view key) const {
    const auto* members = std::get_if<JsonObject>(&data);
    if (members == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(*members, key, &JsonMember::key);
    return found == members->end() ? nullptr : &found->value;
}

}  // namespace content::load
