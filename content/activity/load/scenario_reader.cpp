#include <algorithm>
#include <map>
#include <set>

#include "content/activity/load/room_readers.h"
#include "content/load/page_facts.h"

namespace content::activity::load {
namespace {

using content::load::in_quotes;
using content::load::Need;
using content::load::Range;

constexpr Range kNodes{.min = 2, .max = 60};
constexpr Range kChoices{.min = 2, .max = 5};
constexpr Range kEndings{.min = 2, .max = 12};
constexpr Range kEffect{.min = -5, .max = 5};
constexpr Range kPoints{.min = 0, .max = 100};
constexpr int kNodeWords = 60;

ScenarioChoice read_choice(RoomFields& fields) {
    return {.id = fields.id("id"),
            .text = fields.words("text"),
            .goes = fields.id("goes"),
            .why = fields.words("why", Need::Optional),
            .effect = {.safety = fields.number_or("safety", 0, kEffect),
                       .trust = fields.number_or("trust", 0, kEffect),
                       .time = fields.number_or("time", 0, kEffect)}};
}

ScenarioNode read_node(RoomFields& fields) {
    ScenarioNode node{.id = fields.id("id"),
                      .speaker = fields.words("speaker", Need::Optional),
                      .text = fields.words("text"),
                      .choices = read_named_parts(fields, "choices", kChoices, read_choice)};
    if (const int words = content::load::count_words(node.text.lv); words > kNodeWords) {
        fields.warn("text", "the text has " + std::to_string(words) + " words: " +
                                std::to_string(kNodeWords) + " are enough before a choice");
    }
    return node;
}

ScenarioEnding read_ending(RoomFields& fields) {
    return {.id = fields.id("id"),
            .title = fields.words("title"),
            .text = fields.words("text"),
            .points = fields.number("points", kPoints)};
}

/// Follows every choice from the start. Each node is looked at once, however many paths lead to it.
class PathCheck {
public:
    PathCheck(const RoomFields& fields, const Scenario& scenario)
        : fields_(fields), scenario_(scenario) {}

    void check() {
        for (const ScenarioNode& node : scenario_.nodes) {
            if (scenario_.ending(node.id) != nullptr) {
                error("a node and an ending have the id " + in_quotes(node.id));
            }
            for (const ScenarioChoice& choice : node.choices) {
                check_target(node, choice);
            }
        }
        if (scenario_.node(scenario_.start) == nullptr) {
            fields_.error("start", "there is no node " + in_quotes(scenario_.start));
        } else if (is_sound_) {
            visit(scenario_.start);
            warn_of_unreached();
        }
    }

private:
    enum class Colour { White, Grey, Black };

    void error(const std::string& sentence) {
        fields_.error("nodes", sentence);
        is_sound_ = false;
    }

    void check_target(const ScenarioNode& node, const ScenarioChoice& choice) {
        if (!choice.goes.empty() && scenario_.node(choice.goes) == nullptr &&
            scenario_.ending(choice.goes) == nullptr) {
            error("the choice " + in_quotes(choice.id) + " of " + in_quotes(node.id) + " goes to " +
                  in_quotes(choice.goes) + ", which is neither a node nor an ending");
        }
    }

    /// The depth is that of the longest path, at most kNodes.
    void visit(const std::string& id) {
        Colour& colour = colours_[id];
        const ScenarioNode* node = scenario_.node(id);
        if (colour == Colour::Grey) {
            fields_.error("nodes", "a path leads back to " + in_quotes(id) +
                                       ": every path must come to an ending");
        }
        if (colour != Colour::White) {
            return;
        }
        colour = Colour::Grey;
        if (node != nullptr) {
            for (const ScenarioChoice& choice : node->choices) {
                visit(choice.goes);
            }
        }
        colours_[id] = Colour::Black;
    }

    void warn_of_unreached() {
        for (const ScenarioNode& node : scenario_.nodes) {
            if (!colours_.contains(node.id)) {
                fields_.warn("nodes", "no choice leads to the node " + in_quotes(node.id));
            }
        }
        for (const ScenarioEnding& ending : scenario_.endings) {
            if (!colours_.contains(ending.id)) {
                fields_.warn("endings", "no choice leads to the ending " + in_quotes(ending.id));
            }
        }
    }

    const RoomFields& fields_;
    const Scenario& scenario_;
    std::map<std::string, Colour> colours_;
    bool is_sound_ = true;
};

}  // namespace

Scenario read_scenario(RoomFields& fields) {
    Scenario scenario{.start = fields.id("start"),
                      .nodes = read_named_parts(fields, "nodes", kNodes, read_node),
                      .endings = read_named_parts(fields, "endings", kEndings, read_ending)};
    if (!scenario.nodes.empty() && !scenario.endings.empty()) {
        PathCheck(fields, scenario).check();
        const auto has_points = [](const ScenarioEnding& ending) { return ending.points > 0; };
        if (std::ranges::none_of(scenario.endings, has_points)) {
            fields.error("endings", "give the best ending \"points\"");
        }
    }
    return scenario;
}

}  // namespace content::activity::load
