// Scenario: a story in which the learner decides what happens next. Every path comes to an ending.
#pragma once

#include <string>
#include <vector>

#include "content/language.h"

namespace content::activity {

/// What a choice does to the three meters.
struct Effect {
    int safety = 0;
    int trust = 0;
    int time = 0;
    bool operator==(const Effect&) const = default;
};

struct ScenarioChoice {
    std::string id;  // of its node only
    LocalText text;
    std::string goes;  // to a node or an ending
    LocalText why;     // what follows from it; may be empty
    Effect effect;
};

struct ScenarioNode {
    std::string id;
    LocalText speaker;  // may be empty: the narrator
    LocalText text;
    std::vector<ScenarioChoice> choices;  // two or more
};

struct ScenarioEnding {
    std::string id;
    LocalText title;
    LocalText text;
    int points = 0;
};

struct Scenario {
    std::string start;                // a node
    std::vector<ScenarioNode> nodes;  // no path leads back to a node it has passed
    std::vector<ScenarioEnding> endings;

    /// The node or ending with this id, or nullptr. Owned by the scenario.
    const ScenarioNode* node(const std::string& id) const;
    const ScenarioEnding* ending(const std::string& id) const;
};

}  // namespace content::activity
