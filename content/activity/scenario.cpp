#include "content/activity/scenario.h"

#include <algorithm>

namespace content::activity {
namespace {

template <class Part>
const Part* find(const std::vector<Part>& parts, const std::string& id) {
    const auto found = std::ranges::find(parts, id, &Part::id);
    return found == parts.end() ? nullptr : &*found;
}

}  // namespace

const ScenarioNode* Scenario::node(const std::string& id) const {
    return find(nodes, id);
}

const ScenarioEnding* Scenario::ending(const std::string& id) const {
    return find(endings, id);
}

}  // namespace content::activity
