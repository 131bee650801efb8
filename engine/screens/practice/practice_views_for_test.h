// For tests: a view of every practice room.
#pragma once

#include <string>
#include <utility>

#include "engine/screens/practice/practice_screen.h"
#include "engine/screens/views_for_test.h"

namespace engine::screens::example {

PracticeView practice(RoomView room, const std::string& words = "Sakārto secībā");
BoardView ordering(const std::string& words = "Solis");
BoardView sorting(ui::CardBoard::Kind kind, const std::string& words = "Vajag PIN1");
ChecklistView checklist(const std::string& words = "Pārlūks ir aizvērts");
FlashCardView flash_card(bool turned, const std::string& words = "Kas ir PIN1?");
SpotterView spotter(SpotterView::Frame frame = SpotterView::Frame::Phone,
                    const std::string& words = "24 stundu laikā");
ScenarioView scenario(const std::string& words = "Labdien! Te banka.");
ScenarioView scenario_end(const std::string& words = "Labdien! Te banka.");
HotspotView hotspot(const std::string& words = "Atvērta sesija");
WalkthroughView walkthrough(WalkthroughView::Frame frame = WalkthroughView::Frame::Page,
                            const std::string& words = "Pieteikties");
RolePlayView role_play(const std::string& words = "Saglabā mieru");
PassphraseView passphrase(const std::string& words = "vasara2024");

}  // namespace engine::screens::example
