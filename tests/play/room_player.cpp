#include "tests/play/room_player.h"

#include <algorithm>
#include <map>

#include "content/base/match.h"
#include "engine/learn/rooms/passphrase_room.h"
#include "engine/learn/rooms/walkthrough_room.h"

namespace tests {
namespace {

using namespace content::activity;
using engine::learn::rooms::Verb;

void play(HeadlessProgram& program, const Ordering& ordering) {
    for (std::size_t place = 0; place < ordering.cards.size(); ++place) {
        const std::string& card = ordering.cards[place].id;
        while (program.ids_like("board.card.").at(place) != card) {
            program.press("board.up." + card);
        }
    }
    program.press("practice.check");
}

void play(HeadlessProgram& program, const Sorting& sorting) {
    for (const SortingCard& card : sorting.cards) {
        if (!card.columns.empty()) {
            program.press("board.card." + card.id);
            program.press("board.pile." + card.columns.front());
        }
    }
    program.press("practice.check");
}

void play(HeadlessProgram& program, const FlashCards& cards) {
    for (std::size_t i = 0; i < cards.cards.size(); ++i) {
        program.press("practice.turn");
        program.press("practice.know");
    }
}

void play(HeadlessProgram& program, const Checklist& list) {
    for (const auto& item : list.items) {
        program.press("practice.tick." + item.id);
    }
}

void play(HeadlessProgram& program, const Spotter& spotter) {
    for (const Message& message : spotter.messages) {
        for (const MessagePart& part : message.parts) {
            if (part.flag) {
                program.press("practice.list." + part.id);
            }
        }
        program.press(message.genuine ? "practice.genuine" : "practice.done");
        if (program.has("practice.next")) {
            program.press("practice.next");
        }
    }
}

/// The most points that can be reached from the node or ending called `id`.
int most_from(const Scenario& story, const std::string& id) {
    if (const ScenarioEnding* ending = story.ending(id)) {
        return ending->points;
    }
    int most = 0;
    for (const ScenarioChoice& choice : story.node(id)->choices) {
        most = std::max(most, most_from(story, choice.goes));
    }
    return most;
}

void play(HeadlessProgram& program, const Scenario& story) {
    std::string here = story.start;
    while (const ScenarioNode* node = story.node(here)) {
        const auto best = std::ranges::max_element(
            node->choices, {}, [&](const auto& choice) { return most_from(story, choice.goes); });
        program.press("practice.choice." + best->id);
        program.press("practice.next");
        here = best->goes;
    }
}

void play(HeadlessProgram& program, const Hotspot& scene) {
    for (const SceneQuestion& question : scene.questions) {
        for (const std::string& area : question.areas) {
            program.press("practice.list." + area);
        }
        program.press("practice.done");
        if (program.has("practice.next")) {
            program.press("practice.next");
        }
    }
}

void play(HeadlessProgram& program, const Walkthrough& walk) {
    for (const auto& act : engine::learn::rooms::right_way(walk)) {
        if (act.verb == Verb::Stop) {
            program.press("practice.stop");
        } else if (act.verb == Verb::Choose) {
            program.press("practice.option." + act.item + "." + act.target);
        } else {
            program.press("practice.element." + act.item);
        }
    }
}

void play(HeadlessProgram& program, const Passphrase& passphrase) {
    for (const PassphraseSample& sample : passphrase.samples) {
        program.press("practice.sample." + sample.id + "." +
                      std::string(engine::learn::rooms::name_of(sample.grade)));
    }
    program.press("practice.phrase");
    program.type("zilonis lasa avīzi pie ezera septiņos");
    program.press("practice.build");
    program.press("practice.done");
}

void play(HeadlessProgram& program, const RolePlay& card) {
    for (const RubricRow& row : card.rubric) {
        program.press("practice.rate." + row.id + "." + std::to_string(kRowPoints));
    }
    program.press("practice.done");
}

}  // namespace

void play_rightly(HeadlessProgram& program, const Activity& activity) {
    content::match(activity.content, [&](const auto& what) { play(program, what); });
}

}  // namespace tests
