#include "engine/learn/rooms/hotspot_room.h"

#include <algorithm>

namespace engine::learn::rooms {

using content::activity::SceneArea;

HotspotRoom::HotspotRoom(const content::activity::Hotspot& hotspot)
    : hotspot_(&hotspot),
      marked_(hotspot.questions.size(), std::vector<bool>(hotspot.areas.size(), false)),
      answered_(hotspot.questions.size(), false) {}

Reply HotspotRoom::apply(const Act& act) {
    switch (act.verb) {
        case Verb::Mark:
            return mark(act);
        case Verb::Done:
            return done();
        case Verb::Next:
            return next();
        default:
            return {};
    }
}

bool HotspotRoom::is_right(std::size_t question, std::size_t area) const {
    const auto& right = hotspot_->questions[question].areas;
    return std::ranges::find(right, hotspot_->areas[area].id) != right.end();
}

Reply HotspotRoom::mark(const Act& act) {
    const auto area = std::ranges::find(hotspot_->areas, act.item, &SceneArea::id);
    const auto index = static_cast<std::size_t>(area - hotspot_->areas.begin());
    if (area == hotspot_->areas.end() || answered() || marked_[current_][index]) {
        return {};
    }
    marked_[current_][index] = true;
    return {.kind = is_right(current_, index) ? Reply::Kind::Right : Reply::Kind::Wrong,
            .why = area->why};
}

Reply HotspotRoom::done() {
    const auto& marked = marked_[current_];
    if (answered()) {
        return {};
    }
    if (std::ranges::find(marked, true) == marked.end()) {
        return {.kind = Reply::Kind::Incomplete, .why = {}};
    }
    answered_[current_] = true;
    const Score score = score_of(current_);
    return {.kind = score.points == score.most ? Reply::Kind::Right : Reply::Kind::Wrong,
            .why = hotspot_->questions[current_].explanation};
}

Reply HotspotRoom::next() {
    if (!answered() || current_ + 1 == answered_.size()) {
        return {};
    }
    ++current_;
    return {.kind = Reply::Kind::Done, .why = {}};
}

Findings HotspotRoom::findings(std::size_t question) const {
    Findings findings;
    for (std::size_t area = 0; area < hotspot_->areas.size(); ++area) {
        if (marked_[question][area]) {
            ++(is_right(question, area) ? findings.found : findings.wrong);
        }
    }
    return findings;
}

Score HotspotRoom::score_of(std::size_t question) const {
    const auto wanted = static_cast<int>(hotspot_->questions[question].areas.size());
    const int decoys = static_cast<int>(hotspot_->areas.size()) - wanted;
    return {.points = answered_[question] ? points_for(findings(question), wanted, decoys) : 0,
            .most = wanted};
}

Score HotspotRoom::score() const {
    Score sum;
    for (std::size_t question = 0; question < answered_.size(); ++question) {
        const Score one = score_of(question);
        sum.points += one.points;
        sum.most += one.most;
    }
    return sum;
}

std::vector<Act> HotspotRoom::possible() const {
    std::vector<Act> acts;
    if (answered()) {
        return finished() ? acts : std::vector<Act>{{.verb = Verb::Next}};
    }
    const auto& marked = marked_[current_];
    for (std::size_t area = 0; area < marked.size(); ++area) {
        if (!marked[area]) {
            acts.push_back({.verb = Verb::Mark, .item = hotspot_->areas[area].id});
        }
    }
    if (std::ranges::find(marked, true) != marked.end()) {
        acts.push_back({.verb = Verb::Done});
    }
    return acts;
}

}  // namespace engine::learn::rooms
