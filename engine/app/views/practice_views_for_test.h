// For tests: a practice room that is played, and what its screen shows.
#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "engine/app/views/views_for_test.h"

namespace engine::app::example {

class PracticeViews : public Views {
protected:
    void open(content::activity::Activity activity) {
        shelf.add_activity(std::move(activity));
        const auto what = shelf.activity("room");
        state.screen = learn::Screen::Practice;
        state.practising = learn::Practising{
            .activity = "room",
            .what = what,
            .player = learn::rooms::Player(*what, {.activity = "room", .seed = 4}),
            .reply = {}};
    }
    screens::PracticeView act(learn::rooms::Verb verb, const std::string& item = {},
                              const std::string& target = {}, int position = 0) {
        state.practising->reply = state.practising->player.apply(
            {.verb = verb, .item = item, .target = target, .position = position});
        return practice_view(context());
    }
    static const screens::PracticeButton* button(const screens::PracticeView& view,
                                                 const std::string& id) {
        const auto found = std::ranges::find(view.buttons, id, &screens::PracticeButton::id);
        return found == view.buttons.end() ? nullptr : &*found;
    }
};

}  // namespace engine::app::example
