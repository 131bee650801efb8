// ScenarioRoom: a story told node by node. After each choice its consequence stands there until the
// learner goes on; once in a run a choice can be taken back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "content/activity/scenario.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

class ScenarioRoom {
public:
    /// One choice that was made: a stretch of the path for the map.
    struct Step {
        std::string node;
        std::string choice;
        bool operator==(const Step&) const = default;
    };
    static constexpr int kMeterStart = 5;  // and 0 to 10 is how far a meter can go
    static constexpr int kMeterMost = 10;

    /// `scenario` must outlive the room. The seed decides the order in which choices are shown.
    ScenarioRoom(const content::activity::Scenario& scenario, std::uint64_t seed);

    /// Choose `item`, then Next. Back takes the newest choice back, once, and not after the ending.
    Reply apply(const Act& act);
    bool finished() const { return ending() != nullptr; }
    /// The points of the ending.
    Score score() const;
    std::vector<Act> possible() const;

    /// The node that is told, or nullptr at the ending.
    const content::activity::ScenarioNode* node() const { return scenario_->node(here_); }
    /// The ending that was reached, or nullptr.
    const content::activity::ScenarioEnding* ending() const { return scenario_->ending(here_); }
    /// The choice whose consequence is shown, or nullptr while there is one to be made.
    const content::activity::ScenarioChoice* chosen() const;
    /// The choices of the node that is told, in the order to be shown.
    std::vector<const content::activity::ScenarioChoice*> choices() const;
    /// Safety, trust and time, each 0 to kMeterMost.
    content::activity::Effect meters() const;
    /// What was chosen so far, without what was taken back.
    const std::vector<Step>& path() const { return path_; }
    /// The choice that was taken back, if one was.
    const std::optional<Step>& taken_back() const { return taken_back_; }
    bool operator==(const ScenarioRoom&) const = default;

private:
    Reply choose(const Act& act);
    Reply next();
    Reply back();
    bool may_go_back() const { return !path_.empty() && !taken_back_ && !finished(); }

    const content::activity::Scenario* scenario_;
    std::uint64_t seed_;
    std::string here_;  // of a node or an ending
    std::vector<Step> path_;
    bool showing_ = false;  // the consequence of the newest step
    std::optional<Step> taken_back_;
};

}  // namespace engine::learn::rooms
