#include "engine/learn/rooms/checklist_room.h"

#include <algorithm>

namespace engine::learn::rooms {

using content::activity::ChecklistItem;

ChecklistRoom::ChecklistRoom(const content::activity::Checklist& checklist)
    : checklist_(&checklist), ticked_(checklist.items.size(), false) {}

Reply ChecklistRoom::apply(const Act& act) {
    const auto& items = checklist_->items;
    const auto item = std::ranges::find(items, act.item, &ChecklistItem::id);
    const bool ticks = act.verb == Verb::Tick;
    if (item == items.end() || (!ticks && act.verb != Verb::Untick)) {
        return {};
    }
    const auto index = static_cast<std::size_t>(item - items.begin());
    if (ticked_[index] == ticks) {
        return {};
    }
    ticked_[index] = ticks;
    return {.kind = Reply::Kind::Done, .why = ticks ? item->why : content::LocalText{}};
}

bool ChecklistRoom::finished() const {
    return std::ranges::find(ticked_, false) == ticked_.end();
}

std::vector<Act> ChecklistRoom::possible() const {
    std::vector<Act> acts;
    for (std::size_t i = 0; i < ticked_.size(); ++i) {
        acts.push_back(
            {.verb = ticked_[i] ? Verb::Untick : Verb::Tick, .item = checklist_->items[i].id});
    }
    return acts;
}

}  // namespace engine::learn::rooms
