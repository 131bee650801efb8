// Walkthrough: an e-service played through on screens made of data. Nothing typed is ever kept: a
// field only knows that it was filled in.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

struct ElementOption {
    std::string id;  // of its element only
    LocalText text;
    bool right = false;
    LocalText why;  // may be empty
};

struct ScreenElement {
    enum class Kind {
        Text,    // to be read
        List,    // `items`, to be read
        Button,  // leads to `goes`
        Link,    // the same, looks otherwise
        Field,   // to be filled in, as `sample` shows
        Pin,     // to be filled in; whatever is typed is dropped
        Choice   // one of `options`
    };

    std::string id;  // no other element of the activity has it
    Kind kind = Kind::Text;
    LocalText text;
    LocalText sample;
    std::vector<LocalText> items;
    std::vector<ElementOption> options;
    std::string goes;                // of a button or link: a screen, or empty when forbidden
    bool right = false;              // the way on; exactly one of a screen without a fault
    LocalText forbidden;             // why it must not be pressed; empty: it may
    std::vector<std::string> needs;  // elements of this screen to be filled in before
};

/// What is wrong with a screen. The right act is to stop.
struct PlantedFault {
    enum class Kind { Address, Code, Pin2, Other };

    Kind kind = Kind::Other;
    LocalText why;
    std::string goes;  // to the screen that follows when the learner stops
};

struct SimulatedScreen {
    enum class Kind { Page, Dialog, Phone };

    std::string id;
    Kind kind = Kind::Page;
    LocalText title;
    std::string address;     // in the address bar; empty: there is none
    std::string page_code;   // the control code on the page
    std::string phone_code;  // the control code on the phone
    std::string asks;        // "PIN1" or "PIN2"; empty: no code is asked for
    std::vector<ScreenElement> elements;
    std::optional<PlantedFault> fault;
    std::vector<LocalText> hints;  // at most two; the next hint shows what to do
    bool end = false;              // the goal is reached
};

struct Walkthrough {
    LocalText goal;
    std::string start;
    std::vector<SimulatedScreen> screens;
    LocalText explanation;  // shown at the end; may be empty

    /// The screen with this id, or nullptr. Owned by the walkthrough.
    const SimulatedScreen* screen(const std::string& id) const;
    /// The screens of the right way from the one called `from` to the end. Empty when there is
    /// none.
    std::vector<const SimulatedScreen*> right_way(const std::string& from) const;
};

/// The element that leads on from the screen, or nullptr.
const ScreenElement* right_exit(const SimulatedScreen& screen);
const ScreenElement* find_element(const SimulatedScreen& screen, const std::string& id);

}  // namespace content::activity
