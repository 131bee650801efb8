// Any bytes as the file of a practice room.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "content/activity/load/activity_loader.h"

namespace {

/// Whether the rooms of engine/learn/rooms can lean on what the headers promise.
bool can_be_played(const content::activity::Activity& activity) {
    using namespace content::activity;
    if (const auto* walk = std::get_if<Walkthrough>(&activity.content)) {
        return walk->right_way(walk->start).size() >= 3;
    }
    if (const auto* scenario = std::get_if<Scenario>(&activity.content)) {
        return scenario->node(scenario->start) != nullptr && !scenario->endings.empty();
    }
    if (const auto* ordering = std::get_if<Ordering>(&activity.content)) {
        return !ordering->cards.empty() && ordering->cards.back().rank > 0;
    }
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    content::Issues issues;
    content::load::IssueLog log("m/activities/a.json", issues);
    const content::Facts facts{{"portal.address", {.value = {"{{fact:portal.address}}", ""}}}};
    const auto loaded = content::activity::load::read_activity(
        std::string_view(reinterpret_cast<const char*>(data), size), {.id = "a"}, facts, log);
    if (loaded ? !can_be_played(loaded->activity) : log.errors() == 0) {
        __builtin_trap();  // taken with a part missing, or refused without a reason
    }
    return 0;
}
