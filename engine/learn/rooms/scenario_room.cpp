#include "engine/learn/rooms/scenario_room.h"

#include <algorithm>

#include "engine/learn/random.h"

namespace engine::learn::rooms {
namespace {

using content::activity::Effect;
using content::activity::Scenario;
using content::activity::ScenarioChoice;
using content::activity::ScenarioEnding;
using content::activity::ScenarioNode;

const ScenarioChoice* choice_of(const ScenarioNode* node, const std::string& id) {
    if (node == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find(node->choices, id, &ScenarioChoice::id);
    return found == node->choices.end() ? nullptr : &*found;
}

int moved(int meter, int by) {
    return std::clamp(meter + by, 0, ScenarioRoom::kMeterMost);
}

}  // namespace

ScenarioRoom::ScenarioRoom(const Scenario& scenario, std::uint64_t seed)
    : scenario_(&scenario), seed_(seed), here_(scenario.start) {}

Reply ScenarioRoom::apply(const Act& act) {
    switch (act.verb) {
        case Verb::Choose:
            return choose(act);
        case Verb::Next:
            return next();
        case Verb::Back:
            return back();
        default:
            return {};
    }
}

const ScenarioChoice* ScenarioRoom::chosen() const {
    return showing_ ? choice_of(node(), path_.back().choice) : nullptr;
}

Reply ScenarioRoom::choose(const Act& act) {
    const ScenarioChoice* choice = choice_of(node(), act.item);
    if (choice == nullptr || showing_) {
        return {};
    }
    path_.push_back({.node = here_, .choice = choice->id});
    showing_ = true;
    return {.kind = Reply::Kind::Done, .why = choice->why};
}

Reply ScenarioRoom::next() {
    const ScenarioChoice* choice = chosen();
    if (choice == nullptr) {
        return {};
    }
    here_ = choice->goes;
    showing_ = false;
    const ScenarioEnding* end = ending();
    return {.kind = Reply::Kind::Done, .why = end == nullptr ? content::LocalText{} : end->text};
}

Reply ScenarioRoom::back() {
    if (!may_go_back()) {
        return {};
    }
    taken_back_ = path_.back();
    here_ = path_.back().node;
    path_.pop_back();
    showing_ = false;
    return {.kind = Reply::Kind::Done, .why = {}};
}

Score ScenarioRoom::score() const {
    const auto best = std::ranges::max_element(scenario_->endings, {}, &ScenarioEnding::points);
    return {.points = finished() ? ending()->points : 0, .most = best->points};
}

Effect ScenarioRoom::meters() const {
    Effect meters{.safety = kMeterStart, .trust = kMeterStart, .time = kMeterStart};
    for (const Step& step : path_) {
        const ScenarioChoice* choice = choice_of(scenario_->node(step.node), step.choice);
        meters.safety = moved(meters.safety, choice->effect.safety);
        meters.trust = moved(meters.trust, choice->effect.trust);
        meters.time = moved(meters.time, choice->effect.time);
    }
    return meters;
}

std::vector<const ScenarioChoice*> ScenarioRoom::choices() const {
    std::vector<const ScenarioChoice*> shown;
    const ScenarioNode* told = node();
    if (told == nullptr) {
        return shown;
    }
    for (const ScenarioChoice& choice : told->choices) {
        shown.push_back(&choice);
    }
    // By the node's place in the file, so that coming back shows the same order.
    const auto place = static_cast<std::uint64_t>(told - scenario_->nodes.data());
    Random(seed_ + place).shuffle(shown);
    return shown;
}

std::vector<Act> ScenarioRoom::possible() const {
    std::vector<Act> acts;
    if (finished()) {
        return acts;
    }
    if (showing_) {
        acts.push_back({.verb = Verb::Next});
    } else {
        for (const ScenarioChoice* choice : choices()) {
            acts.push_back({.verb = Verb::Choose, .item = choice->id});
        }
    }
    if (may_go_back()) {
        acts.push_back({.verb = Verb::Back});
    }
    return acts;
}

}  // namespace engine::learn::rooms
