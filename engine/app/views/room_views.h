// What of a practice screen depends on the kind of room: the room itself, how far she is, and the
// buttons of the foot.
#pragma once

#include <string>

#include "content/activity/activity.h"
#include "engine/app/views/view_context.h"
#include "engine/learn/rooms/room.h"
#include "engine/screens/practice/practice_screen.h"

namespace engine::app {

/// Each fills in `view`, whose head and reply are there already.
void add_room(const ViewContext& context, const content::activity::Ordering& ordering,
              const learn::rooms::OrderingRoom& room, screens::PracticeView& view);
void add_room(const ViewContext& context, const content::activity::Sorting& sorting,
              const learn::rooms::SortingRoom& room, screens::PracticeView& view);
void add_room(const ViewContext& context, const content::activity::FlashCards& cards,
              const learn::rooms::FlashCardsRoom& room, screens::PracticeView& view);
void add_room(const ViewContext& context, const content::activity::Checklist& checklist,
              const learn::rooms::ChecklistRoom& room, screens::PracticeView& view);
void add_room(const ViewContext& context, const content::activity::Spotter& spotter,
              const learn::rooms::SpotterRoom& room, screens::PracticeView& view);
void add_room(const ViewContext& context, const content::activity::Scenario& scenario,
              const learn::rooms::ScenarioRoom& room, screens::PracticeView& view);

void add_room(const ViewContext& context, const content::activity::Hotspot& hotspot,
              const learn::rooms::HotspotRoom& room, screens::PracticeView& view);
void add_room(const ViewContext& context, const content::activity::Walkthrough& walk,
              const learn::rooms::WalkthroughRoom& room, screens::PracticeView& view);
void add_room(const ViewContext& context, const content::activity::RolePlay& card,
              const learn::rooms::RolePlayRoom& room, screens::PracticeView& view);

void add_room(const ViewContext& context, const content::activity::Passphrase& passphrase,
              const learn::rooms::PassphraseRoom& room, screens::PracticeView& view);

/// A button that does `verb` in the room.
screens::PracticeButton room_button(const std::string& id, const std::string& label,
                                    learn::rooms::Verb verb);

}  // namespace engine::app
