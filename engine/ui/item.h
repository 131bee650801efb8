// Item: what the interface is when nobody looks at it. Every control and every text that matters is
// registered as one; the focus order, speech, the accessibility tests and `--ui-tree` read this
// list and nothing else.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"

namespace engine::ui {

enum class Role {
    Button,
    Link,
    TextField,
    Radio,
    CheckBox,
    ListItem,
    Tab,  // things to act on
    Heading,
    Text,
    Status,
    Document,
    Progress,
    Dialog,
    Alert  // things to know
};

struct Item {
    std::string id;  // unique on its screen, "quiz.option.2"
    Role role = Role::Button;
    std::string name;   // what it is called; a visible label is part of it
    std::string value;  // what it holds or shows
    bool enabled = true;
    bool focusable = false;
    bool checked = false;            // a chosen option
    bool selected = false;           // the current one of a list
    bool offscreen = false;          // scrolled out of sight
    bool clipped = false;            // partly so; `rect` is the part that can be seen
    std::vector<std::string> marks;  // further states in words: "read", "skimmed"
    std::string group;               // arrows move between items of one group
    bool takes_text = false;         // letters and arrows belong to it while it has the focus
    bool many_lines = false;         // of text: so do Enter and the keys that go up and down
    bool enter_acts = true;          // false: Enter means the screen's main button even here
    base::Rect rect;                 // layout px of the window
    base::Rect whole;                // the same with what is clipped
};

const char* name_of(Role role);

/// The items as JSON: [{"id","role","name","value","state":[...],"rect":[x,y,w,h],"focused"}].
/// Rectangles are multiplied by `zoom` into device px.
std::string to_json(const std::vector<Item>& items, const std::string& focused, float zoom);

}  // namespace engine::ui
