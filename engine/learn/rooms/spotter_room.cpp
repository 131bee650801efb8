#include "engine/learn/rooms/spotter_room.h"

#include <algorithm>

namespace engine::learn::rooms {
namespace {

using content::activity::Message;
using content::activity::MessagePart;

int flags_in(const Message& message) {
    return static_cast<int>(std::ranges::count_if(message.parts, &MessagePart::flag));
}

bool is_decoy(const MessagePart& part) {
    return !part.flag && !part.id.empty();
}

}  // namespace

SpotterRoom::SpotterRoom(const content::activity::Spotter& spotter) : spotter_(&spotter) {
    for (const Message& message : spotter.messages) {
        desks_.push_back({.marked = std::vector<bool>(message.parts.size(), false)});
    }
}

Reply SpotterRoom::apply(const Act& act) {
    switch (act.verb) {
        case Verb::Mark:
            return mark(act);
        case Verb::Hint:
            return hint();
        case Verb::Genuine:
            return decide(Desk::Verdict::Genuine);
        case Verb::Done:
            return has_mark() ? decide(Desk::Verdict::Fraud)
                              : Reply{.kind = Reply::Kind::Incomplete, .why = {}};
        case Verb::Next:
            return next();
        default:
            return {};
    }
}

bool SpotterRoom::has_mark() const {
    const auto& marked = desks_[current_].marked;
    return std::ranges::find(marked, true) != marked.end();
}

Reply SpotterRoom::mark(const Act& act) {
    const auto& parts = message().parts;
    const auto part = std::ranges::find(parts, act.item, &MessagePart::id);
    const auto index = static_cast<std::size_t>(part - parts.begin());
    if (act.item.empty() || part == parts.end() || decided() || desks_[current_].marked[index]) {
        return {};
    }
    desks_[current_].marked[index] = true;
    return {.kind = part->flag ? Reply::Kind::Right : Reply::Kind::Wrong, .why = part->why};
}

Reply SpotterRoom::hint() {
    Desk& desk = desks_[current_];
    if (decided() || desk.hinted || message().hint.lv.empty()) {
        return {};
    }
    desk.hinted = true;
    return {.kind = Reply::Kind::Hint, .why = message().hint};
}

Reply SpotterRoom::decide(Desk::Verdict verdict) {
    if (decided()) {
        return {};
    }
    desks_[current_].verdict = verdict;
    const bool right = message().genuine == (verdict == Desk::Verdict::Genuine);
    return {.kind = right ? Reply::Kind::Right : Reply::Kind::Wrong, .why = message().explanation};
}

Reply SpotterRoom::next() {
    if (!decided() || current_ + 1 == desks_.size()) {
        return {};
    }
    ++current_;
    return {.kind = Reply::Kind::Done, .why = {}};
}

bool SpotterRoom::finished() const {
    return desks_.back().verdict != Desk::Verdict::Open;
}

Score SpotterRoom::score_of(std::size_t message) const {
    const Message& read = spotter_->messages[message];
    const Desk& desk = desks_[message];
    Findings findings;
    for (std::size_t i = 0; i < read.parts.size(); ++i) {
        findings.found += desk.marked[i] && read.parts[i].flag ? 1 : 0;
        findings.wrong += desk.marked[i] && !read.parts[i].flag ? 1 : 0;
    }
    const int wanted = read.genuine ? 1 : flags_in(read);
    const bool right =
        desk.verdict == (read.genuine ? Desk::Verdict::Genuine : Desk::Verdict::Fraud);
    if (read.genuine) {
        findings.found = 1;
    }
    const auto decoys = static_cast<int>(std::ranges::count_if(read.parts, is_decoy));
    return {.points = right ? points_for(findings, wanted, decoys) : 0, .most = wanted};
}

Score SpotterRoom::score() const {
    Score sum;
    for (std::size_t message = 0; message < desks_.size(); ++message) {
        const Score one = score_of(message);
        sum.points += one.points;
        sum.most += one.most;
    }
    return sum;
}

Score SpotterRoom::found_in(std::size_t message) const {
    const auto& parts = spotter_->messages[message].parts;
    Score found{.points = 0, .most = flags_in(spotter_->messages[message])};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        found.points += desks_[message].marked[i] && parts[i].flag ? 1 : 0;
    }
    return found;
}

std::vector<Act> SpotterRoom::possible() const {
    std::vector<Act> acts;
    if (decided()) {
        return finished() ? acts : std::vector<Act>{{.verb = Verb::Next}};
    }
    const auto& parts = message().parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].id.empty() && !desks_[current_].marked[i]) {
            acts.push_back({.verb = Verb::Mark, .item = parts[i].id});
        }
    }
    if (!desks_[current_].hinted && !message().hint.lv.empty()) {
        acts.push_back({.verb = Verb::Hint});
    }
    acts.push_back({.verb = Verb::Genuine});
    if (has_mark()) {
        acts.push_back({.verb = Verb::Done});
    }
    return acts;
}

}  // namespace engine::learn::rooms
