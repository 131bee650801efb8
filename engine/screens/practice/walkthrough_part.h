// A simulated e-service: one screen in the frame of a browser, a dialog or a telephone. A field is
// filled in by pressing it: nothing is typed into a simulation, so nothing real can get into it.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct WalkthroughView {
    enum class Frame { Page, Dialog, Phone };
    struct Option {
        std::string id;
        std::string text;
        bool shown = false;   // this is the right one
        bool chosen = false;  // and no other can be chosen any more
    };
    struct Element {
        enum class Kind { Text, List, Button, Link, Field, Choice };
        std::string id;
        Kind kind = Kind::Text;
        std::string text;
        std::string sample;  // what a filled field shows: made up
        std::vector<std::string> items;
        std::vector<Option> options;
        bool filled = false;
        bool shown = false;  // this is what to do next
    };
    Frame frame = Frame::Page;
    std::string goal;
    std::string title;
    std::string address;             // empty: no address bar
    std::vector<std::string> codes;  // "Kontroles kods lapā: 4821"
    std::vector<Element> elements;
    std::string fill;       // "aizpildīt ar izdomātu paraugu": of a field
    std::string filled;     // "aizpildīts"
    std::string shown;      // "nospiediet šo"
    bool finished = false;  // or only shown: nothing can be pressed
};

/// Draws from the top of `area` and cuts off what it used.
learn::Action draw_room(Scene& scene, const WalkthroughView& view, base::Rect& area);

}  // namespace engine::screens
