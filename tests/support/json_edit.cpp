#include "tests/support/json_edit.h"

namespace tests {

JsonValue json_tree(std::string_view text) {
    content::Issues issues;
    content::load::IssueLog log("test.json", issues);
    auto tree = content::load::read_json(text, log);
    EXPECT_TRUE(tree) << (issues.empty() ? "" : to_string(issues.back()));
    return tree ? std::move(*tree) : JsonValue{};
}

std::string json_string(const std::string& text) {
    std::string escaped = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            escaped += '\\';
        }
        escaped += byte == '\n' ? std::string("\\n") : std::string(1, byte);
    }
    return escaped + '"';
}

std::string json_text(const JsonValue& value) {
    const auto array = [](const JsonArray& values) {
        std::string text;
        for (const JsonValue& entry : values) {
            text += (text.empty() ? "" : ", ") + json_text(entry);
        }
        return "[" + text + "]";
    };
    const auto object = [](const JsonObject& members) {
        std::string text;
        for (const JsonMember& member : members) {
            text += (text.empty() ? "\n" : ",\n") + json_string(member.key) + ": " +
                    json_text(member.value);
        }
        return "{" + text + "}";
    };
    return content::match(
        value.data, [](std::nullptr_t) { return std::string("null"); },
        [](bool flag) { return std::string(flag ? "true" : "false"); },
        [](std::int64_t number) { return std::to_string(number); },
        [](double number) { return std::to_string(number); },
        [](const std::string& text) { return json_string(text); }, array, object);
}

void collect_places(const JsonValue& value, const JsonPlace& here, std::vector<JsonPlace>& places) {
    const auto step = [&here](const std::string& name, std::size_t index) {
        JsonPlace next{.path = here.path + name, .steps = here.steps};
        next.steps.push_back(index);
        return next;
    };
    if (const auto* array = std::get_if<JsonArray>(&value.data)) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            collect_places((*array)[i], step("[]", i), places);
        }
    } else if (const auto* object = std::get_if<JsonObject>(&value.data)) {
        for (std::size_t i = 0; i < object->size(); ++i) {
            const JsonMember& member = (*object)[i];
            places.push_back(step((here.path.empty() ? "" : ".") + member.key, i));
            collect_places(member.value, JsonPlace(places.back()), places);
        }
    }
}

std::vector<JsonPlace> json_places(const JsonValue& root) {
    std::vector<JsonPlace> places;
    collect_places(root, {}, places);
    return places;
}

JsonObject& holder_of(JsonValue& root, const JsonPlace& place) {
    JsonValue* value = &root;
    for (std::size_t i = 0; i + 1 < place.steps.size(); ++i) {
        auto* object = std::get_if<JsonObject>(&value->data);
        value = object != nullptr ? &(*object)[place.steps[i]].value
                                  : &std::get<JsonArray>(value->data)[place.steps[i]];
    }
    return std::get<JsonObject>(value->data);
}

std::string text_without(JsonValue root, const JsonPlace& place) {
    JsonObject& holder = holder_of(root, place);
    holder.erase(holder.begin() + static_cast<std::ptrdiff_t>(place.steps.back()));
    return json_text(root);
}

std::string text_with(JsonValue root, const JsonPlace& place, std::string_view new_value) {
    holder_of(root, place)[place.steps.back()].value = json_tree(new_value);
    return json_text(root);
}

std::string text_with_stranger(JsonValue root, const JsonPlace& place) {
    holder_of(root, place).push_back({.key = "stranger", .value = {.data = true}});
    return json_text(root);
}

}  // namespace tests
