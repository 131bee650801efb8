#include "engine/learn/rooms/act.h"

#include <algorithm>
#include <array>

#include "content/base/letters.h"

namespace engine::learn::rooms {
namespace {

enum class Part { None, Needed, Optional };

struct VerbRule {
    Verb verb;
    std::string_view name;
    Part item = Part::None;
    Part target = Part::None;
    bool has_position = false;
};

constexpr std::array<VerbRule, 22> kRules{{
    {.verb = Verb::Move, .name = "move", .item = Part::Needed, .has_position = true},
    {.verb = Verb::Place, .name = "place", .item = Part::Needed, .target = Part::Needed},
    {.verb = Verb::TakeBack, .name = "take-back", .item = Part::Needed},
    {.verb = Verb::Check, .name = "check"},
    {.verb = Verb::Turn, .name = "turn"},
    {.verb = Verb::Know, .name = "know"},
    {.verb = Verb::Again, .name = "again"},
    {.verb = Verb::Tick, .name = "tick", .item = Part::Needed},
    {.verb = Verb::Untick, .name = "untick", .item = Part::Needed},
    {.verb = Verb::Mark, .name = "mark", .item = Part::Needed},
    {.verb = Verb::Genuine, .name = "genuine"},
    {.verb = Verb::Done, .name = "done"},
    {.verb = Verb::Next, .name = "next"},
    {.verb = Verb::Hint, .name = "hint"},
    {.verb = Verb::Choose, .name = "choose", .item = Part::Needed, .target = Part::Optional},
    {.verb = Verb::Back, .name = "back"},
    {.verb = Verb::Press, .name = "press", .item = Part::Needed},
    {.verb = Verb::Fill, .name = "fill", .item = Part::Needed},
    {.verb = Verb::Stop, .name = "stop"},
    {.verb = Verb::Judge, .name = "judge", .item = Part::Needed, .target = Part::Needed},
    {.verb = Verb::Build, .name = "build", .target = Part::Needed},
    {.verb = Verb::Rate, .name = "rate", .item = Part::Needed, .has_position = true},
}};

const VerbRule& rule_of(Verb verb) {
    return *std::ranges::find(kRules, verb, &VerbRule::verb);
}

bool fits(const std::string& id, Part part) {
    return id.empty() ? part != Part::Needed : part != Part::None && content::is_course_id(id);
}

}  // namespace

std::string_view name_of(Verb verb) {
    return rule_of(verb).name;
}

std::optional<Verb> verb_called(std::string_view name) {
    const auto* found = std::ranges::find(kRules, name, &VerbRule::name);
    return found == kRules.end() ? std::nullopt : std::optional(found->verb);
}

bool is_well_formed(const Act& act) {
    const VerbRule& rule = rule_of(act.verb);
    const int most = rule.has_position ? kMostPosition : 0;
    return fits(act.item, rule.item) && fits(act.target, rule.target) && act.position >= 0 &&
           act.position <= most;
}

}  // namespace engine::learn::rooms

template class std::vector<engine::learn::rooms::Act>;
