// Spotter: messages that are fraud or genuine. The learner finds the red flags, or says that there
// are none.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

/// A piece of a message. One with an id can be marked; one with a flag should be.
struct MessagePart {
    enum class Where { From, Time, Subject, Text, Link, Button, Attachment };

    std::string id;  // empty: only to be read
    Where where = Where::Text;
    LocalText text;
    bool flag = false;
    LocalText name;  // of a flag: "Steiga"
    LocalText why;   // why it is a red flag, or why it is none
};

struct Message {
    enum class Kind { Sms, Email, Chat, Search, Notice };

    std::string id;
    Kind kind = Kind::Sms;
    bool genuine = false;            // then no part is a flag; otherwise at least one is
    std::vector<MessagePart> parts;  // in reading order; at least one can be marked and is no flag
    LocalText hint;                  // may be empty
    LocalText explanation;           // shown when the message is decided
};

struct Spotter {
    std::vector<Message> messages;
};

}  // namespace content::activity
