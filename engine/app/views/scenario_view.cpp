#include "engine/app/views/room_views.h"

namespace engine::app {
namespace {

using content::activity::Scenario;
using content::activity::ScenarioChoice;
using content::activity::ScenarioNode;
using learn::rooms::ScenarioRoom;
using learn::rooms::Verb;
using screens::ScenarioView;

ScenarioView::Meter meter(const ViewContext& context, const std::string& name, int value) {
    return {.name = name,
            .value = context.words.text(
                "scenario.of",
                {{"n", std::to_string(value)}, {"all", std::to_string(ScenarioRoom::kMeterMost)}}),
            .share = static_cast<float>(value) / static_cast<float>(ScenarioRoom::kMeterMost)};
}

/// Nothing when an older course had the node or the choice.
void add_step(const ViewContext& context, const Scenario& scenario, const ScenarioRoom::Step& step,
              bool taken_back, ScenarioView& view) {
    const ScenarioNode* node = scenario.node(step.node);
    if (node == nullptr) {
        return;
    }
    for (const ScenarioChoice& choice : node->choices) {
        if (choice.id == step.choice) {
            view.path.push_back({.node = node->text.in(context.language()),
                                 .choice = choice.text.in(context.language()),
                                 .why = choice.why.in(context.language()),
                                 .taken_back = taken_back});
        }
    }
}

void tell_node(const ViewContext& context, const ScenarioRoom& room, ScenarioView& view) {
    const ScenarioChoice* chosen = room.chosen();
    view.speaker = room.node()->speaker.in(context.language());
    view.text = room.node()->text.in(context.language());
    view.may_choose = chosen == nullptr;
    for (const ScenarioChoice* choice : room.choices()) {
        view.choices.push_back({.id = choice->id,
                                .text = choice->text.in(context.language()),
                                .chosen = choice == chosen});
    }
}

}  // namespace

void add_room(const ViewContext& context, const Scenario& scenario, const ScenarioRoom& room,
              screens::PracticeView& view) {
    ScenarioView shown;
    const content::activity::Effect meters = room.meters();
    shown.meters = {meter(context, context.words.text("scenario.safety"), meters.safety),
                    meter(context, context.words.text("scenario.trust"), meters.trust),
                    meter(context, context.words.text("scenario.time"), meters.time)};
    if (const content::activity::ScenarioEnding* ending = room.ending()) {
        shown.speaker = ending->title.in(context.language());
        shown.text = ending->text.in(context.language());
        for (const ScenarioRoom::Step& step : room.path()) {
            add_step(context, scenario, step, false, shown);
        }
        if (room.taken_back()) {
            add_step(context, scenario, *room.taken_back(), true, shown);
        }
    } else {
        tell_node(context, room, shown);
        if (room.chosen() != nullptr) {
            auto next = room_button("next", context.words.text("quiz.next") + " →", Verb::Next);
            next.primary = true;
            view.buttons.push_back(std::move(next));
        }
        if (!room.path().empty() && !room.taken_back()) {
            view.buttons.push_back(
                room_button("back", context.words.text("scenario.back"), Verb::Back));
        }
    }
    view.room = std::move(shown);
}

}  // namespace engine::app
