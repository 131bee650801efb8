#include "engine/learn/rooms/walkthrough_room.h"

#include <algorithm>

namespace engine::learn::rooms {
namespace {

using content::activity::ElementOption;
using content::activity::ScreenElement;
using content::activity::SimulatedScreen;
using content::activity::Walkthrough;

using Kind = ScreenElement::Kind;

bool is_pressed(const ScreenElement& element) {
    return element.kind == Kind::Button || element.kind == Kind::Link;
}

bool takes_typing(const ScreenElement& element) {
    return element.kind == Kind::Field || element.kind == Kind::Pin;
}

Act fill_act(const ScreenElement& element) {
    if (element.kind != Kind::Choice) {
        return {.verb = Verb::Fill, .item = element.id};
    }
    const auto right = std::ranges::find_if(element.options, &ElementOption::right);
    return {.verb = Verb::Choose, .item = element.id, .target = right->id};
}

}  // namespace

WalkthroughRoom::WalkthroughRoom(const Walkthrough& walk) : walk_(&walk), here_(walk.start) {}

Reply WalkthroughRoom::apply(const Act& act) {
    if (finished()) {
        return {};
    }
    switch (act.verb) {
        case Verb::Fill:
            return fill(act);
        case Verb::Choose:
            return choose(act);
        case Verb::Press:
            return press(act);
        case Verb::Stop:
            return stop();
        case Verb::Hint:
            return hint();
        default:
            return {};
    }
}

bool WalkthroughRoom::finished() const {
    return screen().end;
}

Reply WalkthroughRoom::mistake(const content::LocalText& why) {
    spoiled_.insert(here_);
    return {.kind = Reply::Kind::Wrong, .why = why};
}

Reply WalkthroughRoom::fill(const Act& act) {
    const ScreenElement* element = find_element(screen(), act.item);
    if (element == nullptr || !takes_typing(*element) || is_filled(act.item)) {
        return {};
    }
    filled_.insert(act.item);
    return screen().fault ? mistake(screen().fault->why)
                          : Reply{.kind = Reply::Kind::Done, .why = {}};
}

Reply WalkthroughRoom::choose(const Act& act) {
    const ScreenElement* element = find_element(screen(), act.item);
    if (element == nullptr || element->kind != Kind::Choice || is_filled(act.item)) {
        return {};
    }
    const auto option = std::ranges::find(element->options, act.target, &ElementOption::id);
    if (option == element->options.end()) {
        return {};
    }
    if (screen().fault || !option->right) {
        return mistake(screen().fault ? screen().fault->why : option->why);
    }
    filled_.insert(act.item);
    return {.kind = Reply::Kind::Right, .why = option->why};
}

Reply WalkthroughRoom::press(const Act& act) {
    const ScreenElement* element = find_element(screen(), act.item);
    if (element == nullptr || !is_pressed(*element)) {
        return {};
    }
    if (screen().fault) {
        return mistake(screen().fault->why);
    }
    if (element->goes.empty()) {
        return mistake(element->forbidden);
    }
    const auto missing = [&](const std::string& need) { return !is_filled(need); };
    if (std::ranges::any_of(element->needs, missing)) {
        return {.kind = Reply::Kind::Incomplete, .why = {}};
    }
    if (element->right) {
        passed_.insert(here_);
    }
    go(element->goes);
    return {.kind = element->right ? Reply::Kind::Right : Reply::Kind::Done,
            .why = finished() ? walk_->explanation : content::LocalText{}};
}

Reply WalkthroughRoom::stop() {
    if (!screen().fault) {
        return mistake({});
    }
    const content::LocalText why = screen().fault->why;
    passed_.insert(here_);
    go(screen().fault->goes);
    return {.kind = Reply::Kind::Right, .why = why};
}

Reply WalkthroughRoom::hint() {
    if (shown_) {
        return {};
    }
    if (hints_ < hints_of_screen()) {
        return {.kind = Reply::Kind::Hint,
                .why = screen().hints[static_cast<std::size_t>(hints_++)]};
    }
    shown_ = true;
    spoiled_.insert(here_);
    return {.kind = Reply::Kind::Hint, .why = {}};
}

void WalkthroughRoom::go(const std::string& screen) {
    here_ = screen;
    filled_.clear();
    hints_ = 0;
    shown_ = false;
}

Score WalkthroughRoom::score() const {
    Score score;
    for (const SimulatedScreen* screen : walk_->right_way(walk_->start)) {
        const bool clean = passed_.contains(screen->id) && !spoiled_.contains(screen->id);
        score.points += clean ? 1 : 0;
        score.most += screen->end ? 0 : 1;
    }
    return score;
}

std::optional<Act> WalkthroughRoom::next_right_act() const {
    if (finished()) {
        return std::nullopt;
    }
    if (screen().fault) {
        return Act{.verb = Verb::Stop};
    }
    const ScreenElement* exit = right_exit(screen());
    for (const std::string& need : exit->needs) {
        if (!is_filled(need)) {
            return fill_act(*find_element(screen(), need));
        }
    }
    return Act{.verb = Verb::Press, .item = exit->id};
}

std::vector<Act> WalkthroughRoom::possible() const {
    std::vector<Act> acts;
    if (finished()) {
        return acts;
    }
    for (const ScreenElement& element : screen().elements) {
        if (takes_typing(element) && !is_filled(element.id)) {
            acts.push_back({.verb = Verb::Fill, .item = element.id});
        } else if (element.kind == Kind::Choice && !is_filled(element.id)) {
            for (const ElementOption& option : element.options) {
                acts.push_back({.verb = Verb::Choose, .item = element.id, .target = option.id});
            }
        } else if (is_pressed(element)) {
            const auto filled = [&](const std::string& need) { return is_filled(need); };
            if (screen().fault || std::ranges::all_of(element.needs, filled)) {
                acts.push_back({.verb = Verb::Press, .item = element.id});
            }
        }
    }
    acts.push_back({.verb = Verb::Stop});
    if (!shown_) {
        acts.push_back({.verb = Verb::Hint});
    }
    return acts;
}

std::vector<Act> right_way(const Walkthrough& walk) {
    std::vector<Act> acts;
    WalkthroughRoom room(walk);
    while (const auto act = room.next_right_act()) {
        room.apply(*act);
        acts.push_back(*act);
    }
    return acts;
}

}  // namespace engine::learn::rooms
