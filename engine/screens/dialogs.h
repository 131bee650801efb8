// What lies over a screen: help, who is signed in, a link that leads out, and notices.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/learn/action.h"
#include "engine/learn/session_state.h"
#include "engine/screens/scene.h"

namespace engine::screens {

struct HelpView {
    std::vector<std::pair<std::string, std::string>> keys;  // "F5", what it does
    std::string version;
    std::string data_folder;
};
learn::Action draw(Scene& scene, const HelpView& view);

struct PersonView {
    std::string name;
    std::string library;
    bool guest = false;
};
learn::Action draw(Scene& scene, const PersonView& view);

struct OutsideLinkView {
    std::string host;
    std::string url;
};
learn::Action draw(Scene& scene, const OutsideLinkView& view);

struct HandoutView {
    learn::HandoutAsked::Stage stage = learn::HandoutAsked::Stage::Asking;
    std::string file;       // Made: where it lies
    bool one_page = false;  // the lesson has no other
};
learn::Action draw(Scene& scene, const HandoutView& view);

struct TakeOverView {
    std::int64_t learner = 0;
};
learn::Action draw(Scene& scene, const TakeOverView& view);

/// A line over the screen's lower edge until it is put away.
struct NoticeView {
    std::string words;
    bool trouble = false;
    bool undo = false;  // offers to take the last removal back
    float lift = 0;     // px that a bar stands there higher than a foot
};
learn::Action draw(Scene& scene, const NoticeView& view);

}  // namespace engine::screens
