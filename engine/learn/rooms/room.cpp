#include "engine/learn/rooms/room.h"

#include "content/base/match.h"

namespace engine::learn::rooms {

namespace activity = content::activity;

Room::Room(const Room&) = default;
Room::Room(Room&&) noexcept = default;
Room& Room::operator=(const Room&) = default;
Room& Room::operator=(Room&&) noexcept = default;  // NOLINT(bugprone-exception-escape)
Room::~Room() = default;

Room make_room(const activity::Activity& activity, std::uint64_t seed) {
    return content::match(
        activity.content,
        [&](const activity::Ordering& ordering) -> Room { return OrderingRoom(ordering, seed); },
        [&](const activity::Sorting& sorting) -> Room { return SortingRoom(sorting, seed); },
        [&](const activity::FlashCards& cards) -> Room { return FlashCardsRoom(cards, seed); },
        [](const activity::Checklist& checklist) -> Room { return ChecklistRoom(checklist); },
        [](const activity::Spotter& spotter) -> Room { return SpotterRoom(spotter); },
        [&](const activity::Scenario& scenario) -> Room { return ScenarioRoom(scenario, seed); },
        [](const activity::Hotspot& hotspot) -> Room { return HotspotRoom(hotspot); },
        [](const activity::Walkthrough& walk) -> Room { return WalkthroughRoom(walk); },
        [](const activity::Passphrase& phrase) -> Room { return PassphraseRoom(phrase); },
        [](const activity::RolePlay& card) -> Room { return RolePlayRoom(card); });
}

Reply perform(Room& room, const Act& act) {
    return is_well_formed(act) ? std::visit([&](auto& kind) { return kind.apply(act); }, room)
                               : Reply{};
}

bool finished(const Room& room) {
    return std::visit([](const auto& kind) { return kind.finished(); }, room);
}

Score score(const Room& room) {
    return std::visit([](const auto& kind) { return kind.score(); }, room);
}

std::vector<Act> possible(const Room& room) {
    return std::visit([](const auto& kind) { return kind.possible(); }, room);
}

}  // namespace engine::learn::rooms
