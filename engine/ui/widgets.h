// Widgets: the controls that screens are made of. Each registers its item, draws itself from theme
// tones and says whether it was used; none looks like a stock panel.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/ui/ui.h"

namespace engine::ui {

inline constexpr float kButtonHeight = 48;
inline constexpr float kSmallButtonHeight = 40;
inline constexpr float kCardRadius = 12;
inline constexpr float kButtonRadius = 8;

struct Button {
    enum class Look {
        Primary,    // filled; one a screen, and Enter presses it
        Secondary,  // outlined
        Quiet       // text only, on the surface it lies on
    };

    std::string id;
    Words label;
    Look look = Look::Secondary;
    bool small = false;
    bool enabled = true;
    bool selected = false;
    Align align = Align::Centre;  // Left suits a list of sentences
    std::string name;  // spoken instead of the label when the label alone says too little
    std::string value;
};

/// The size that holds the label on one line, or wrapped when wider than `max_width`.
base::Size button_size(Ui& ui, const Button& button, float max_width = 1e6F);

/// True in the frame in which it was pressed.
bool button(Ui& ui, const Button& button, base::Rect rect);

/// A white card with a border.
void card(Ui& ui, base::Rect rect, base::Tone tone = base::Tone::Surface);

/// A bar filled to `share` (0 to 1). Decoration: what it shows is also said in words.
void progress_bar(Ui& ui, base::Rect rect, float share);

/// A heading or a line of text that is also an item. Returns the height it took.
float heading(Ui& ui, const std::string& id, base::Rect area, WordsRef words,
              const TextLook& look = type::heading());
float label(Ui& ui, const std::string& id, base::Rect area, WordsRef words, const TextLook& look,
            Role role = Role::Text);

/// A soft panel with a bar at its left, a bold title and a text; for reasons, warnings, notices.
struct Panel {
    std::string id;
    base::Tone tone = base::Tone::Blue;
    base::Tone ground = base::Tone::BlueSoft;
    std::string title;
    Words words;
    Role role = Role::Text;
    TextLook look = type::body();  // of the words
};
float panel_height(Ui& ui, const Panel& panel, float width);
void panel(Ui& ui, const Panel& panel, base::Rect rect);

/// The same with something else in place of the words, `inside` px high.
float panel_width_inside(float width);
float panel_height(Ui& ui, const Panel& panel, float width, float inside);
/// Draws all but the words and returns where they go. What is there is said by whoever draws it.
base::Rect panel_frame(Ui& ui, const Panel& panel, base::Rect rect);

/// Buttons next to each other from the left (or the right); those that do not fit go below.
/// Returns the index of the pressed one, or -1.
struct ButtonRow {
    std::vector<Button> buttons;
    Align align = Align::Left;
    float gap = 12;
};
float row_height(Ui& ui, const ButtonRow& row, float width);
int button_row(Ui& ui, const ButtonRow& row, base::Rect area);

}  // namespace engine::ui
