#include "engine/ui/item.h"

#include <cmath>
#include <cstdio>

namespace engine::ui {
namespace {

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        switch (c) {
            case '"':
                out += "\\\"";
                break;
            case '\\':
                out += "\\\\";
                break;
            case '\n':
                out += "\\n";
                break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    char escaped[8];  // NOLINT(modernize-avoid-c-arrays)
                    std::snprintf(escaped, sizeof escaped, "\\u%04x", c);
                    out += escaped;
                } else {
                    out += c;
                }
        }
    }
    return out + '"';
}

std::string states_of(const Item& item) {
    std::string out;
    const auto add = [&out](bool holds, const std::string& state) {
        if (holds) {
            out += (out.empty() ? "" : ",") + quoted(state);
        }
    };
    add(!item.enabled, "disabled");
    add(item.focusable && item.enabled, "focusable");
    add(item.checked, "checked");
    add(item.selected, "selected");
    add(item.offscreen, "offscreen");
    add(item.clipped, "clipped");
    for (const std::string& mark : item.marks) {
        add(true, mark);
    }
    return "[" + out + "]";
}

std::string pixels(float value, float zoom) {
    return std::to_string(static_cast<int>(std::lround(value * zoom)));
}

}  // namespace

const char* name_of(Role role) {
    switch (role) {
        case Role::Button:
            return "button";
        case Role::Link:
            return "link";
        case Role::TextField:
            return "textbox";
        case Role::Radio:
            return "radio";
        case Role::CheckBox:
            return "checkbox";
        case Role::ListItem:
            return "listitem";
        case Role::Tab:
            return "tab";
        case Role::Heading:
            return "heading";
        case Role::Text:
            return "text";
        case Role::Status:
            return "status";
        case Role::Document:
            return "document";
        case Role::Progress:
            return "progressbar";
        case Role::Dialog:
            return "dialog";
        case Role::Alert:
            return "alert";
    }
    return "";
}

std::string to_json(const std::vector<Item>& items, const std::string& focused, float zoom) {
    std::string out = "[";
    for (const Item& item : items) {
        out += out.size() > 1 ? ",\n " : "\n ";
        out += R"({"id":)" + quoted(item.id) + R"(,"role":")" + name_of(item.role) + '"';
        out += R"(,"name":)" + quoted(item.name) + R"(,"value":)" + quoted(item.value);
        out += R"(,"state":)" + states_of(item);
        out += R"(,"rect":[)" + pixels(item.rect.x, zoom) + ',' + pixels(item.rect.y, zoom) + ',' +
               pixels(item.rect.width, zoom) + ',' + pixels(item.rect.height, zoom) + ']';
        out += R"(,"focused":)" + std::string(item.id == focused ? "true" : "false") + '}';
    }
    return out + "\n]\n";
}

}  // namespace engine::ui
