// The spotter: a message in the frame it came in, with parts that can be marked, what was found in
// it, and the same parts as a list.
#pragma once

#include <string>
#include <vector>

#include "engine/base/geometry.h"
#include "engine/learn/action.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct MessagePartView {
    enum class Where { From, Time, Subject, Text, Link, Button, Attachment };
    enum class Look { Plain, Flag, NoFlag, Missed };

    std::string id;  // empty: only to be read
    Where where = Where::Text;
    std::string text;
    Look look = Look::Plain;  // marked, or shown when the message is decided
    int number = 0;           // of what was marked, from 1; 0: it was not
    std::string word;         // the look in words: "1. pazīme"
};

struct FindingView {
    enum class Look { Flag, NoFlag, Open };
    Look look = Look::Open;
    std::string name;  // "Sūtītājs"
    std::string why;   // "numurs nav iestādes numurs"
};

struct SpotterView {
    enum class Frame { Phone, Letter, Browser };
    Frame frame = Frame::Phone;
    std::string kind;  // "SMS", "E-pasts"
    std::vector<MessagePartView> parts;
    std::string found;  // "Atrasts 2 no 3"
    std::vector<FindingView> findings;
    bool decided = false;
    std::string list_title;  // "Ziņas daļas"
};

/// Draws what was found, and the list, from the top of `area` and cuts off what it used.
learn::Action draw_room(Scene& scene, const SpotterView& view, base::Rect& area);
/// Draws the message into `area`; returns its lower edge.
float draw_message(Scene& scene, const SpotterView& view, base::Rect area, learn::Action& action);

}  // namespace engine::screens
