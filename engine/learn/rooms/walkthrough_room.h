// WalkthroughRoom: an e-service played through. The room hears that a field was filled in and never
// with what: whatever is typed on a screen of a simulation is dropped where it was typed.
//
// On a screen with a planted fault the only right act is to stop. Everything else there, or
// stopping where nothing is wrong, spoils the point of that screen, and the learner goes on from
// it.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "content/activity/walkthrough.h"
#include "engine/learn/rooms/act.h"
#include "engine/learn/rooms/reply.h"

namespace engine::learn::rooms {

class WalkthroughRoom {
public:
    /// `walk` must outlive the room.
    explicit WalkthroughRoom(const content::activity::Walkthrough& walk);

    /// Fill `item` (a field or a PIN), Choose `target` of `item`, Press `item`, Stop and Hint.
    Reply apply(const Act& act);
    bool finished() const;
    /// A point for each screen of the right way that was left without a mistake and without having
    /// been shown what to do.
    Score score() const;
    std::vector<Act> possible() const;

    const content::activity::SimulatedScreen& screen() const { return *walk_->screen(here_); }
    /// Elements of this screen that are filled in or chosen, and the option of each choice.
    bool is_filled(const std::string& element) const { return filled_.contains(element); }
    /// Hints taken on this screen.
    int hints() const { return hints_; }
    /// The hints are used up, and what to do is shown: next_right_act().
    bool shown() const { return shown_; }
    /// What leads on from here; nothing at the end.
    std::optional<Act> next_right_act() const;
    bool operator==(const WalkthroughRoom&) const = default;

private:
    Reply fill(const Act& act);
    Reply choose(const Act& act);
    Reply press(const Act& act);
    Reply stop();
    Reply hint();
    Reply mistake(const content::LocalText& why);
    void go(const std::string& screen);
    int hints_of_screen() const { return static_cast<int>(screen().hints.size()); }

    const content::activity::Walkthrough* walk_;
    std::string here_;
    std::set<std::string> filled_;   // elements of this screen
    std::set<std::string> passed_;   // screens that were left the right way
    std::set<std::string> spoiled_;  // screens whose point is lost
    int hints_ = 0;
    bool shown_ = false;
};

/// The acts of the right way from the start to the end, for "watch me": a room that does them one
/// by one plays it.
std::vector<Act> right_way(const content::activity::Walkthrough& walk);

}  // namespace engine::learn::rooms
